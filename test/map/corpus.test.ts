import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/check";
import { FRAMEWORKS, leapAward2018, leapMeasures2025 } from "../../src/frameworks";
import { readPlan } from "../../src/read";
import { HAS_CORPUS, planFromGold, readGold, readSource } from "../corpus/gold-plan";
import { actionTexts, canonical, mapped } from "./plan-of";

const DOCUMENTS = [
  ["000", "innovation-2016", 62],
  ["001", "leap-measures-2025", 20],
  ["002", "innovation-2010", 35],
  ["003", "leap-award-2018", 0],
  ["004", "innovation-points-2010", 45],
] as const;

/** The gold transcription, or what is read from the text where there is none. */
const planOfDocument = (prefix: string, framework: string): unknown =>
  prefix === "003" ? readPlan(readSource(prefix)).plan : planFromGold(readGold(prefix), framework);

const PAIRS = DOCUMENTS.flatMap(([prefix, framework, count]) =>
  FRAMEWORKS.map((to) => [prefix, to.id, framework, count, to] as const),
);

describe.runIf(HAS_CORPUS)("real plans in every framework", () => {
  test.each(PAIRS)("%s in %s: every action is accounted for", (prefix, _, framework, count, to) => {
    const source = canonical(planOfDocument(prefix, framework));
    const { plan, ledger } = mapped(source, to);
    const texts = actionTexts(source);
    if (count > 0) expect(texts).toHaveLength(count);
    const lost = ledger.lines.flatMap(({ kind, actions }) =>
      kind === "dropped" ? actions.map(({ text }) => text) : [],
    );
    expect([...actionTexts(plan), ...lost].sort()).toEqual([...texts].sort());
    expect(ledger.summary.actions).toBe(texts.length);
    const codes = checkPlan(plan).diagnostics.map(({ code }) => code);
    for (const code of ["unknown-criterion", "misspelt-criterion", "misplaced-criterion", "numbering-order"])
      expect(to.id === framework ? [] : codes).not.toContain(code);
  });
});

describe.runIf(HAS_CORPUS)("000 (105) as an official would carry it over", () => {
  const went = (to: typeof leapAward2018 | typeof leapMeasures2025) => {
    const { ledger } = mapped(planOfDocument("000", "innovation-2016"), to);
    return new Map(ledger.lines.map(({ source, target, kind }) => [source?.id, `${target?.id ?? ""} ${kind}`]));
  };

  test.each([
    ["one-stop-counter", "convenience merged", "strategy-3-1 merged"],
    ["process-simplification", "convenience split", "strategy-3-1 split"],
    ["premises-environment", "friendliness merged", "strategy-1-4 merged"],
    ["service-courtesy", "friendliness merged", "strategy-1-4 merged"],
    ["staff-competence", "consistency-accuracy merged", "strategy-1-2 merged"],
    ["agency-satisfaction", "satisfaction moved", "strategy-2-2 moved"],
    ["opinion-mechanism", "feedback-response merged", "strategy-2-3 merged"],
    ["proactive-disclosure", "consistency-accuracy split", "strategy-5-1 moved"],
    ["online-provision", "growth-optimisation split", "strategy-3-2 merged"],
    ["creative-services", "improvement-mechanism split", "strategy-1-5 split"],
    ["location-extended-services", "accessibility split", "strategy-4-2 split"],
    ["handling-information-types", " dropped", " dropped"],
  ])("%s", (source, award, measure) => {
    expect(went(leapAward2018).get(source)).toBe(award);
    expect(went(leapMeasures2025).get(source)).toBe(measure);
  });

  test("nothing is dropped but rows without action; what is to be written anew is listed", () => {
    for (const to of [leapAward2018, leapMeasures2025]) {
      const { ledger } = mapped(planOfDocument("000", "innovation-2016"), to);
      expect(ledger.summary).toMatchObject({ actions: 62, placed: 62, dropped: 0 });
      const reasons = ledger.lines.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
      expect([...new Set(reasons)]).toEqual(["empty-row"]);
    }
    const { lines } = mapped(planOfDocument("000", "innovation-2016"), leapAward2018).ledger;
    expect(lines.filter(({ kind }) => kind === "new").map(({ target }) => target?.label)).toEqual(["內部作業簡化"]);
  });
});
