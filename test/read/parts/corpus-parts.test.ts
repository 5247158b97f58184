import { describe, expect, test } from "vitest";
import { CORPUS, type Gold, HAS_CORPUS, readGold, readSource } from "../../corpus/gold-plan";
import { evaluate } from "../evaluate";
import { lineDocument } from "../line-document";
import { readPartsOf } from "./read-parts-of";

/** What these readers are answerable for; the tables are measured elsewhere. */
const PARTS = [
  "title",
  "agency",
  "year",
  "adopted",
  "period",
  "citations",
  "goals",
  "scope",
  "monitoring",
  "rewards",
  "sections",
];

/** No layout has rebuilt the tables here, so their text may stand in sections; 004 has a remark in place of a section. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  "000": ["table-in-section"],
  "004": ["remark-as-monitoring"],
};

describe.runIf(HAS_CORPUS)(`the parts of real plans, each line a paragraph (${CORPUS.split("/").at(-1)})`, () => {
  test.each(["000", "001", "002", "004"])("%s against its gold transcription", (prefix) => {
    const document = lineDocument(readSource(prefix));
    const { values, codes } = readPartsOf(document);
    const gold: Gold = readGold(prefix);
    // The parts are read in canonical form, as far as they are measured here.
    const reading = { plan: { legalBasis: [], goals: [], entries: [], monitoring: [], rewards: [], ...values } };
    const measures = evaluate(reading as never, gold, undefined);
    const shown = PARTS.map((part) => `${part} ${measures[part]?.f1.toFixed(3)}`);
    process.stdout.write(`\n${prefix}: ${shown.join(" · ")}\n`);
    for (const part of PARTS) expect([part, measures[part]?.missing, measures[part]?.surplus]).toEqual([part, [], []]);
    expect(values.agency).toEqual({ name: gold.agency, ...(gold.agencyClass && { class: gold.agencyClass }) });
    expect(codes).toEqual(SAID[prefix] ?? []);
  });

  test("003, of which there is no transcription", () => {
    const { values, codes } = readPartsOf(lineDocument(readSource("003")));
    expect([
      values.rocYear,
      [values.legalBasis].flat().length,
      values.goals?.length,
      values.monitoring?.length,
    ]).toEqual([107, 2, 1, 4]);
    expect(values.sections?.map(({ ordinal }) => ordinal).join("")).toBe("壹貳參肆伍陸");
    // Two of its clauses are numbered （一）、, where either sign would do.
    expect(codes).toEqual(["list-misnumbered", "list-number-signs"]);
  });
});
