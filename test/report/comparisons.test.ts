import { describe, expect, test } from "vitest";
import { comparePlans } from "../../src/map/compare-plans";
import { planTrend } from "../../src/map/plan-trend";
import type { PlanInput } from "../../src/model/plan";
import {
  renderPlanComparisonMarkdown,
  renderPlanComparisonPretty,
  renderPlanTrendMarkdown,
  renderPlanTrendPretty,
  renderScoreComparisonMarkdown,
  renderScoreTrendMarkdown,
} from "../../src/report";
import { compareScorecards } from "../../src/score/compare-scorecards";
import { scoreTrend } from "../../src/score/score-trend";
import { NOT_APPLICABLE, scored, sheetWith } from "../score/scored";

const ESCAPE = "\u001b[31m";

function planOf(rocYear: number, text: string, rest: Partial<PlanInput> = {}): PlanInput {
  const entries = [
    { criterion: "服務友善", strategy: `策略${rocYear}甲`, actions: [{ text, units: ["第一課"], deadline: "每季" }] },
  ];
  return { framework: "leap-award-2018", agency: "範例戶政事務所", rocYear, entries, ...rest };
}

function comparisonOf(before: PlanInput, after: PlanInput) {
  const { comparison } = comparePlans(before, after);
  if (comparison === undefined) throw new Error("There is no comparison");
  return comparison;
}

describe("plans", () => {
  const before = planOf(107, "每季抽查電話禮貌20通，平均達85分。", { scope: "本所同仁" });
  const after = planOf(108, "每月抽查電話禮貌20通，平均達90分。", { adopted: "108年2月1日" });
  const comparison = comparisonOf(before, {
    ...after,
    entries: after.entries.map((entry) => ({
      ...entry,
      actions: [{ text: "每月抽查電話禮貌20通，平均達90分。", units: ["第二課"], deadline: "每月" }],
    })),
  });

  test("every kind of change has its line", () => {
    expect(renderPlanComparisonPretty(comparison)).toBe(
      [
        "計畫比較：範例戶政事務所（107年度） → 範例戶政事務所（108年度）",
        "",
        "  評核架構    leap-award-2018",
        "  年度        相隔 1 年；僅隨年度遞延之期限及文字不列為異動",
        "  作法        不變 0、修改 1、新增 0、刪除 0",
        "  修改之作法  文字調整 1、移列 0、期限異動 1、承辦單位異動 1",
        "  列          不變 0、修改 1、新增 0、刪除 0",
        "",
        "計畫本文",
        "  - 刪除  實施對象：本所同仁",
        "  + 新增  訂定日期：108年2月1日",
        "",
        "服務友善",
        "  ~ 修改  推動策略：策略107甲 → 策略108甲（107甲 → 108甲）",
        "  ~ 修改  每月抽查電話禮貌20通，平均達90分。",
        "      原文字（文字相同 68.75%）：每季抽查電話禮貌20通，平均達85分。",
        "      數據：85分 → 90分",
        "      完成期限：每季 → 每月",
        "      承辦單位：刪除 第一課；新增 第二課",
        "",
      ].join("\n"),
    );
  });

  test("two plans that are the same say so", () => {
    expect(renderPlanComparisonMarkdown(comparisonOf(before, before), { locale: "en" })).toBe(
      [
        "## Plans compared: 範例戶政事務所 (ROC year 107) → 範例戶政事務所 (ROC year 107)",
        "",
        "- **frameworks**: leap-award-2018",
        "- **actions**: 1 unchanged, 0 changed, 0 added, 0 removed",
        "- **rows**: 1 unchanged, 0 changed, 0 added, 0 removed",
        "- **result**: Actions, rows and the rest of the two plans are the same.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["zh-TW", "僅句末標點不同", "（僅句末標點不同）"],
    ["en", "only the punctuation at the end differs", " (only the punctuation at the end differs)"],
  ] as const)("only a sign at the end is told of every part, in %s", (locale, note, bracketed) => {
    const rest = { scope: "本所全體同仁", goals: ["提升滿意度"] };
    const [old, recent] = [planOf(107, "抽查電話禮貌"), planOf(107, "抽查電話禮貌。")];
    const markdown = renderPlanComparisonMarkdown(
      comparisonOf(
        { ...old, ...rest, entries: old.entries.map((entry) => ({ ...entry, benefit: "便民" })) },
        {
          ...recent,
          scope: "本所全體同仁。",
          goals: ["提升滿意度。"],
          entries: recent.entries.map((entry) => ({ ...entry, benefit: "便民。" })),
        },
      ),
      { locale },
    );
    expect(markdown.split("\n").filter((line) => line.trim() === `- ${note}`).length).toBe(3);
    expect(markdown).toContain(`便民 → 便民。${bracketed}`);
  });

  test("text of a plan neither moves the cursor nor becomes markup", () => {
    const hostile = comparisonOf(before, planOf(108, `${ESCAPE}<b>甲|乙</b>\n# 丙`));
    expect(renderPlanComparisonPretty(hostile)).not.toContain("\u001b");
    const markdown = renderPlanComparisonMarkdown(hostile);
    expect(markdown).toContain("\\<b\\>甲\\|乙\\</b\\>");
    expect(markdown).not.toContain("\n# 丙");
  });

  test("years in a table", () => {
    const { trend } = planTrend([before, after]);
    if (trend === undefined) throw new Error("There is no table");
    expect(renderPlanTrendMarkdown(trend, { locale: "en" }).split("\n").slice(2, 6)).toEqual([
      "| plan | framework | rows | actions | unchanged | changed | added | removed |",
      "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
      "| 範例戶政事務所 (ROC year 107) | leap-award-2018 | 1 | 1 | – | – | – | – |",
      "| 範例戶政事務所 (ROC year 108) | leap-award-2018 | 1 | 1 | 0 | 1 | 0 | 0 |",
    ]);
    expect(renderPlanTrendPretty(trend)).toContain("  服務友善        1        1");
    expect(renderPlanTrendPretty(trend)).not.toContain("對照表");
  });

  test("years of two frameworks: whose crosswalk is followed, and the framework of each row", () => {
    const old = (rocYear: number, framework: string, criterion: string): PlanInput => ({
      ...planOf(rocYear, "甲作法"),
      framework,
      entries: [{ criterion, actions: ["設置無障礙櫃檯。"] }],
    });
    const plans = [
      old(99, "innovation-2010", "服務可勝任程度"),
      old(105, "innovation-2016", "服務人員可勝任程度"),
      planOf(107, "甲作法"),
    ];
    const { trend } = planTrend(plans);
    if (trend === undefined) throw new Error("There is no table");
    const notice =
      "本對照表為本套件之解讀，並非官方公布；各項移列請承辦人員確認。（99年度 → 105年度、105年度 → 107年度）";
    const markdown = renderPlanTrendMarkdown(trend);
    expect(markdown).toContain(`- **對照表**：${notice}`);
    expect(markdown).toContain("| 項目 | 99年度 | 105年度 | 107年度 | 評核架構 |");
    expect(markdown).toContain("| 服務可勝任程度＝服務人員可勝任程度 | 1 | 1 | – | innovation-2010、innovation-2016 |");
    expect(markdown).toContain("| 服務友善 | – | – | 1（新增 1） | leap-award-2018 |");
    expect(renderPlanTrendPretty(trend)).toContain(`對照表  ${notice}`);
    const [own] = trend.comparisons;
    if (own?.crosswalk === undefined) throw new Error("There is a crosswalk");
    const crosswalk = { ...own.crosswalk, basis: "caller" as const };
    const english = renderPlanTrendMarkdown(
      { ...trend, comparisons: [{ ...own, crosswalk }, ...trend.comparisons.slice(1)] },
      { locale: "en" },
    );
    expect(english).toContain("- **crosswalk**: The user's own table");
    expect(english).toContain("- **crosswalk**: This package's own reading");
  });
});

describe("scores", () => {
  const [first, second] = [
    scored(sheetWith({ "staff-conduct": 60 })),
    scored(sheetWith({ "staff-conduct": NOT_APPLICABLE })),
  ];

  test("a change with its causes", () => {
    const outcome = compareScorecards(first, second);
    if (!outcome.ok) throw new Error("The cards can be compared");
    const lines = renderScoreComparisonMarkdown(outcome.value, { names: ["a|b.json", "c.json"] }).split("\n");
    expect(lines[0]).toBe("## 評分結果比較：a\\|b.json → c.json");
    expect(lines.slice(2, 6)).toEqual([
      "- **評核架構**：innovation-points-2010",
      "- **總分**：970.00 → 1000.00（+30.00）",
      "- **得分率**：97.00% → 100.00%（+3.00）",
      "- **增減原因**：不適用項目 +30.00",
    ]);
    expect(lines[9]).toBe("| 服務行為友善性與專業性 | 60.00 | 不適用 | -60.00 | 不適用項目 -60.00 |");
  });

  test("years in a table, in English", () => {
    const outcome = scoreTrend([first, second]);
    if (!outcome.ok) throw new Error("The cards make a table");
    const markdown = renderScoreTrendMarkdown(outcome.value, { locale: "en" });
    expect(markdown).toContain("| criterion | 1 | 2 |");
    expect(markdown).toContain("| not applicable (-60.00) |");
    expect(markdown).toContain("- **1 → 2**: applicability +30.00");
    expect(markdown).toContain("- **framework**: innovation-points-2010");
    expect(markdown).toContain("| maximum | 1000.00 | 1000.00 |");
  });

  test("years of two frameworks: framework and maximum of each, and that the step cannot be compared", () => {
    const { subject: _, ...other } = { ...second, framework: "leap-award-2018-weighted" };
    const outcome = scoreTrend([first, other]);
    if (!outcome.ok) throw new Error("The cards make a table");
    const markdown = renderScoreTrendMarkdown(outcome.value);
    expect(markdown).not.toContain("- **評核架構**");
    expect(markdown).toContain(
      "| 滿分 | 1000.00 | 1000.00 |\n| 評核架構 | innovation-points-2010 | leap-award-2018-weighted |",
    );
    expect(markdown).toContain("- **1 → 2**：評核架構不同，本期增減無從比較");
  });
});
