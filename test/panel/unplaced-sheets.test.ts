import { describe, expect, test } from "vitest";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { findings, given, panel, subjectOf } from "./panels";

const nameless = { subject: undefined };
const unsigned = { judge: undefined };
const stages: PanelOptions = {
  method: weightedPhases,
  phases: [
    { id: "書面", weight: 50 },
    { id: "實地", weight: 50 },
  ],
};
const at = (judge: string, agency: string, phase: string) => given(judge, agency, 80, { phase });

describe("a sheet that nobody can place makes nobody absent", () => {
  test.each<[string, readonly unknown[], readonly string[], PanelOptions?]>([
    [
      "without a subject: it may be the one that seems to be missing",
      [given("甲", "東所", 90, nameless), given("乙", "東所", 80)],
      ["sheet-without-subject 0 subject", "not-ranked"],
    ],
    [
      "another judge is absent all the same",
      [given("甲", "東所", 90, nameless), given("乙", "東所", 80), given("乙", "西所", 80), given("丙", "東所", 80)],
      ["sheet-without-subject 0 subject", "judge-absent", "not-ranked"],
    ],
    [
      "without a judge: any may have signed it",
      [given("甲", "東所", 90, unsigned), given("乙", "東所", 80), given("甲", "西所", 80), given("乙", "西所", 80)],
      ["sheet-without-judge 0 judge", "not-ranked"],
    ],
    [
      "whoever lacks another subject is absent there",
      [given("甲", "東所", 90, unsigned), given("乙", "東所", 80), given("甲", "西所", 80)],
      ["sheet-without-judge 0 judge", "judge-absent", "not-ranked"],
    ],
    [
      "without either",
      [given("甲", "東所", 90, { ...nameless, ...unsigned }), given("甲", "東所", 80), given("乙", "西所", 80)],
      ["sheet-without-subject 0 subject", "sheet-without-judge 0 judge", "not-ranked"],
    ],
    [
      "of a stage that is none: it may be of the one that seems to be missing",
      [
        ...["書面", "實地"].flatMap((phase) => [at("甲", "東所", phase), at("甲", "西所", phase)]),
        ...[at("乙", "東所", "書面"), at("乙", "西所", "書面"), at("乙", "西所", "實地"), at("乙", "東所", "訪談")],
      ],
      ["unknown-phase 7 phase", "not-ranked"],
      stages,
    ],
  ])("%s", (_, sheets, expected, options = {}) => {
    const said = findings(sheets, options).filter((code) => code !== "one-judge");
    expect([...said].sort()).toEqual([...expected].sort());
  });

  test("nor does the table of the result say so", () => {
    const result = panel([given("甲", "東所", 90, nameless), given("乙", "東所", 80)]);
    expect(subjectOf(result, "東所").members.map(({ judge, why }) => [judge, why])).toEqual([
      ["甲", "total-refused"],
      ["乙", "total-refused"],
    ]);
  });
});
