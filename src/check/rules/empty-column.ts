import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { columnField } from "../column-field";
import { filledColumns } from "../filled-columns";
import { defineRule } from "../rule";
import { ROW_SOURCE } from "../sources";

export const emptyColumn = defineRule({
  id: "empty-column",
  severity: "info",
  source: ROW_SOURCE,
  about: {
    "zh-TW": "計畫表印有某一欄而各列均空白。",
    en: "The plan's table has a column that is empty in every row.",
  },
  options: {},
  *check({ plan, hasLost }) {
    if (plan.columns === undefined || hasLost(["entries"]) || plan.entries.length === 0) return;
    const filled = filledColumns(plan);
    const seen = new Set<string>();
    const now: Empty[] = [];
    const later: Empty[] = [];
    for (const [i, heading] of plan.columns.entries()) {
      const field = columnField(heading);
      if (field === undefined || filled.has(field) || seen.has(field)) continue;
      seen.add(field);
      const list = field === "result" || field === "score" ? later : now;
      list.push({ path: ["columns", i], heading: shorten(heading) });
    }
    yield* emptyColumns(now, false);
    yield* emptyColumns(later, true);
  },
  words: {
    "zh-TW": ({ headings, isLater }) =>
      `計畫表印有${headings.map((heading) => `「${heading}」`).join("、")}欄，各列均空白；${isLater ? "年度終了後請補填，計畫階段不用者，請刪除此欄" : "請補填，不用者，請刪除此欄"}。`,
    en: ({ headings, isLater }) =>
      `The table has ${headings.length > 1 ? "columns" : "a column"} ${headings.map((heading) => `"${heading}"`).join(" and ")} with nothing in any row; ${isLater ? "fill this in after the end of the year, or leave it out of the plan" : "fill it in, or leave it out"}.`,
  },
  examples: {
    good: { columns: ["構面", "實施要項", "推動作法", "完成期限"] },
    bad: { columns: ["構面", "實施要項", "推動作法", "完成期限", "實施成果"] },
  },
});

interface Empty {
  readonly path: Path;
  readonly heading: string;
}

function* emptyColumns(columns: readonly Empty[], isLater: boolean) {
  const [first, ...others] = columns;
  if (first === undefined) return;
  const related = others.map(({ path }) => ({ path, words: { "zh-TW": "此欄亦同。", en: "so is this one" } }));
  yield { path: first.path, args: { headings: columns.map(({ heading }) => heading), isLater }, related };
}
