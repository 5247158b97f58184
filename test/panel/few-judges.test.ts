import { describe, expect, test } from "vitest";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { given, panel, totals } from "./panels";

const GROUPS: PanelOptions = { groups: { 東所: "一組", 西所: "二組" } };
const PHASES: PanelOptions = {
  method: weightedPhases,
  phases: [
    { id: "書面", weight: 50 },
    { id: "實地", weight: 50 },
  ],
};
const inPhase = (judge: string, phase: string) => given(judge, "東所", 80, { phase });

function said(sheets: readonly unknown[], options: PanelOptions) {
  return panel(sheets, options).diagnostics.map(({ code, severity, message }) => [
    code,
    severity,
    message.split("；")[0],
  ]);
}

describe("a judge who is alone is said of each group and stage", () => {
  test.each<[string, readonly unknown[], PanelOptions, readonly string[]]>([
    [
      "one for each group",
      [given("甲", "東所", 80), given("乙", "西所", 70)],
      GROUPS,
      ["「一組」僅有 1 位委員（甲）評分，結果即為其個人評分", "「二組」僅有 1 位委員（乙）評分，結果即為其個人評分"],
    ],
    [
      "one of two groups",
      [given("甲", "東所", 80), given("甲", "西所", 80), given("乙", "西所", 70)],
      GROUPS,
      ["「一組」僅有 1 位委員（甲）評分，結果即為其個人評分"],
    ],
    [
      "one for each stage",
      [inPhase("甲", "書面"), inPhase("乙", "實地")],
      PHASES,
      [
        "「書面」階段僅有 1 位委員（甲）評分，結果即為其個人評分",
        "「實地」階段僅有 1 位委員（乙）評分，結果即為其個人評分",
      ],
    ],
    [
      "the same one in every stage",
      [inPhase("甲", "書面"), inPhase("甲", "實地")],
      PHASES,
      ["僅有 1 位委員（甲）評分，結果即為其個人評分"],
    ],
  ])("%s", (_, sheets, options, messages) => {
    expect(said(sheets, options)).toEqual(messages.map((message) => ["one-judge", "info", message]));
  });
});

describe("a decision that leaves nobody to a group or a stage", () => {
  const decision = { kind: "exclude", member: "甲" } as const;

  test("a group", () => {
    const sheets = [given("甲", "東所", 80), given("乙", "西所", 70), given("丙", "西所", 70)];
    const result = panel(sheets, { ...GROUPS, decision });
    expect(totals(result)).toEqual({ 東所: null, 西所: "70" });
    const finding = result.diagnostics.find(({ code }) => code === "decision-leaves-nobody");
    expect([finding?.severity, finding?.path]).toEqual(["error", ["decision", "member"]]);
    expect(finding?.message).toContain("除去「甲」後，「一組」已無其他委員");
  });

  test("a stage", () => {
    const sheets = [inPhase("甲", "書面"), inPhase("乙", "實地"), inPhase("丙", "實地")];
    const codes = said(sheets, { ...PHASES, decision });
    expect(codes.map(([code]) => code)).toContain("decision-leaves-nobody");
    expect(codes.map(([, , message]) => message)).toContain("除去「甲」後，「書面」階段已無其他委員，無從重計");
  });
});
