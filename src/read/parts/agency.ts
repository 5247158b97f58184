import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { type AgencyClass, agencyClass } from "./agency-class";
import { coverLines } from "./cover";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { planTitles } from "./plan-titles";
import { isAgency, plainLine } from "./title-line";
import { AGENCY_LABEL, SURE_AGENCY_LABEL } from "./title-words";
import { isLeftOpen } from "./unfilled-name";

/** Reads whose plan it is (機關): from the title, the cover or a field of its own, with the class of the office. */
export const readAgency: PartReader = (outline, { locale }) => {
  const name = nameIn(outline);
  if (name === undefined) {
    return partReading({ diagnostics: [diagnose(READING_PROBLEMS, "no-agency", {}, { path: ["agency"], locale })] });
  }
  const kind: AgencyClass | undefined = agencyClass(outline);
  const again = coverLines(outline).filter((line) => line.text.length < LONGEST && plainLine(line.text) === name.text);
  const path = ["agency", "name"];
  return partReading({
    diagnostics: isLeftOpen(name.text)
      ? [diagnose(READING_PROBLEMS, "agency-not-filled-in", { found: name.text }, { path, locale })]
      : [],
    values: { agency: { name: name.text, ...(kind && { class: kind.name.text }) } },
    origins: [
      { path, spans: [...name.spans, ...again.flatMap(({ spans }) => spans)], basis: "stated" },
      ...(kind ? [{ path: ["agency", "class"], spans: kind.name.spans, basis: "stated" as const }] : []),
    ],
    furniture: [...(name.label?.spans ?? []), ...(kind?.label?.spans ?? [])],
  });
};

const LONGEST = 60;

interface Name extends Passage {
  /** 機關名稱：, where it stands before the name. */
  readonly label?: Passage;
}

function nameIn(outline: Outline): Name | undefined {
  const lines = coverLines(outline).filter(({ text }) => text.length < LONGEST);
  const labelled = lines.flatMap((line) => labelledName(outline.document.text, line) ?? []);
  const sure = labelled.find(({ label }) => SURE_AGENCY_LABEL.test(label?.text.replace(/\s+/gu, "") ?? ""));
  const stated = sure ?? planTitles(outline).find(({ agency }) => agency !== undefined)?.agency ?? labelled[0];
  if (stated !== undefined) return stated;
  const alone = lines.find(({ text }) => isAgency(text));
  return alone && { text: plainLine(alone.text), spans: alone.spans };
}

function labelledName(source: string, line: Passage): Name | undefined {
  const name = AGENCY_LABEL.exec(line.text.replace(/\s+/gu, ""))?.groups?.name;
  if (name === undefined) return undefined;
  const start = line.text.search(/[:：]/u) + 1;
  return { text: name, spans: slicePassage(source, line, start).spans, label: slicePassage(source, line, 0, start) };
}
