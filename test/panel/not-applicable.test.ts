import { describe, expect, test } from "vitest";
import { panelResultSchema } from "../../src/model";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { totalScore } from "../../src/panel/methods/total-score";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { renderPanelCsv, renderPanelMarkdown, renderPanelPretty } from "../../src/report";
import { items, panel, subjectOf } from "./panels";

const FRAMEWORK = items(40, 30, 20, 10);
const NONE = { status: "not-applicable", reason: "無此業務" } as const;

function sheet(judge: string, agency: string, d: unknown = 9, more: object = {}) {
  return { framework: "items", judge, subject: { agency }, marks: { a: 36, b: 27, c: 18, d }, ...more };
}

/** 甲 calls 項目d of 東所 not applicable, 乙 marks it. */
const DIFFERING = [sheet("甲", "東所", NONE), sheet("乙", "東所"), sheet("甲", "西所"), sheet("乙", "西所")];

function score(sheets: readonly unknown[], options: PanelOptions = {}) {
  return panel(sheets, options, FRAMEWORK);
}

describe("what is not applicable leaves its trace: who, what, why, and what became of the points", () => {
  test.each<[string, PanelOptions, string]>([
    [
      "redistributed: 81 of 90, so 90 of 100",
      {},
      "甲：「項目d」（無此業務）不適用；其餘項目得 81 分（配分 90 分），不適用項目之配分依比例分攤後為 90 分（滿分 100 分）",
    ],
    [
      "taken off: 81 of 90 is 90 %",
      { notApplicable: "exclude" },
      "甲：「項目d」（無此業務）不適用；其餘項目得 81 分（配分 90 分），滿分減為 90 分，得分率（%）90",
    ],
    [
      "in English",
      { locale: "en", notApplicable: "exclude" },
      '甲: "項目d" (無此業務) not applicable; 81 of the other 90 points, the maximum becomes 90; in percent 90',
    ],
  ])("%s", (_, options, line) => {
    const result = score(DIFFERING, options);
    expect(subjectOf(result, "東所").working[0]).toBe(line);
    expect(subjectOf(result, "西所").working).toHaveLength(1);
    expect(subjectOf(result, "東所").members[0]?.notApplicable).toEqual([
      { criterion: { id: "d", label: "項目d" }, reason: "無此業務" },
    ]);
    expect(panelResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });

  test("in every report, with the policy", () => {
    const result = score(DIFFERING, { method: totalScore });
    for (const text of [renderPanelPretty(result), renderPanelMarkdown(result), renderPanelCsv(result)]) {
      expect(text).toContain("甲「項目d」（無此業務）");
    }
    expect(renderPanelPretty(result)).toContain("不適用項目之配分由其他項目依比例分攤");
    expect(renderPanelMarkdown(result)).toContain("不適用項目之配分由其他項目依比例分攤");
  });

  test("points out of less say so: 81/90 ranks as high as 90", () => {
    const result = score(DIFFERING, { method: rankSum, notApplicable: "exclude" });
    expect(subjectOf(result, "東所").members[0]).toMatchObject({ points: 81, percent: 90, outOf: 90, rank: 1 });
    expect(renderPanelPretty(result)).toContain("81/90 (1)");
  });
});

describe("judges who differ on what is applicable", () => {
  const differing = (sheets: readonly unknown[], options: PanelOptions = {}) =>
    score(sheets, options).diagnostics.filter(({ code }) => code === "not-applicable-differs");

  test("are named with the criterion", () => {
    const [only, ...others] = differing(DIFFERING);
    expect(others).toEqual([]);
    expect(only?.severity).toBe("warning");
    expect(only?.message).toBe(
      "「東所」有 1 個項目僅部分委員列為不適用（項目d：甲），其餘委員有評分；同一受評對象之項目適用與否應一致，請確認。",
    );
    expect(differing(DIFFERING, { locale: "en" })[0]?.message).toContain("項目d: 甲");
  });

  test.each<[string, readonly unknown[], PanelOptions, number]>([
    ["all of them say it is not: nothing differs", [sheet("甲", "東所", NONE), sheet("乙", "東所", NONE)], {}, 0],
    ["of another subject it may be otherwise", [sheet("甲", "東所", NONE), sheet("甲", "西所")], {}, 0],
    ["the one who is left out by decision", DIFFERING, { decision: { kind: "exclude", member: "甲" } }, 0],
    [
      "each stage for itself",
      [
        sheet("甲", "東所", NONE, { phase: "書面" }),
        sheet("乙", "東所", 9, { phase: "書面" }),
        sheet("甲", "東所", 9, { phase: "實地" }),
      ],
      {
        method: weightedPhases,
        phases: [
          { id: "書面", weight: 50 },
          { id: "實地", weight: 50 },
        ],
      },
      1,
    ],
  ])("%s", (_, sheets, options, count) => {
    expect(differing(sheets, options)).toHaveLength(count);
  });
});
