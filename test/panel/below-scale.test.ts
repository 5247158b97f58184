import { describe, expect, test } from "vitest";
import { panelResultSchema } from "../../src/model/panel-result";
import { analyseSensitivity } from "../../src/panel/analyse-sensitivity";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { codes, marked, ONE_ITEM, panel, ranks, subjectOf } from "./panels";

const sheets = marked({ 東所: [60, 60], 西所: [90, 90] });

function below(points: number | string, options: PanelOptions = {}): PanelOptions {
  const adjustments = [{ subject: "東所", points, reason: "逾期", source: "考核要點" }];
  return { adjustments, adjustmentCaps: { belowZero: true }, gradeScale: klcgLandOffice, ...options };
}

describe("penalties that take a total below 0, where the rules allow it", () => {
  test.each([
    ["−15", below(-75), "-15"],
    ["−1/3", below("-181/3"), "-1/3"],
    ["−0.6, which the scale rounds to −1", below(-60.6, { gradeScale: constructionInspection112 }), "-0.6"],
    ["a cap on the grade changes nothing", { ...below(-75), limits: [cap()] }, "-15"],
    ["nor does a quota", below(-75, { quotas: [{ grade: "甲等", atMost: 1, source: "要點" }] }), "-15"],
  ] as const)("%s: no grade, and a finding", (_, options, percent) => {
    const result = panel(sheets, options);
    expect(subjectOf(result, "東所")).not.toHaveProperty("grade");
    expect(subjectOf(result, "西所").grade?.grade).toBe("優等");
    expect(ranks(result)).toEqual({ 東所: 2, 西所: 1 });
    expect(codes(result.diagnostics)).toEqual(["grade-below-scale"]);
    expect(result.diagnostics[0]).toMatchObject({ severity: "error", args: { subject: "東所", percent } });
    expect(panelResultSchema.safeParse(result).error).toBeUndefined();
    expect(analyseSensitivity(sheets, ONE_ITEM, options).ok).toBe(true);
  });

  test("−0.4 is rounded to 0 first: 工程施工查核小組作業辦法第7條第2項, the lowest grade", () => {
    const result = panel(sheets, below(-60.4, { gradeScale: constructionInspection112 }));
    expect(subjectOf(result, "東所").grade).toMatchObject({ grade: "丙等", byScore: { value: "0", exact: "-0.4" } });
    expect(codes(result.diagnostics)).toEqual([]);
  });

  test("exactly 0 has the lowest grade of any scale", () => {
    expect(subjectOf(panel(sheets, below(-60)), "東所").grade?.grade).toBe("丁等");
  });

  test("said in both languages", () => {
    const [zh, en] = (["zh-TW", "en"] as const).map((locale) => panel(sheets, below(-75, { locale })).diagnostics[0]);
    expect(zh?.message).toContain("「東所」扣分後為 -15 分（百分制），低於 0 分，");
    expect(en?.message).toContain('"東所" is at -15 out of 100 after its penalties, below 0,');
  });
});

function cap() {
  return { subject: "東所", grade: "乙等", reason: "逾期", source: "考核要點" };
}
