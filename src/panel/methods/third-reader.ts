import { deepFreeze } from "../../base/deep-freeze";
import { NOTHING } from "../combine-by-subject";
import type { Combined, MethodContext, PanelMethod } from "../panel-method";
import type { PanelTable } from "../panel-table";
import { type ReaderSheet, settleQuestions } from "../settle-questions";
import { settleTotal } from "../settle-total";

/**
 * Two readers and, where they are far apart, a third (平行兩閱、第三閱). The judges named in `thirdReaders` read only then;
 * whoever else gave a sheet is one of the first two.
 *
 * - `thirdReaderFor: "total"` (default, 平行兩閱): the mean of the two totals; from a fifth of full marks apart a third
 *   reads, and it is the mean of the two that are closest, or of all three when the gaps are equal.
 * - `thirdReaderFor: "question"` (分題平行兩閱): the same for each question (大題: the top criteria, or those of
 *   `itemLevel`) from a third of its marks apart, and the questions are added up. What a third reader did not read is
 *   not applicable on that sheet.
 *
 * The article lets a third reader be called (得另請), and says not what else becomes of such a paper: without a third
 * sheet it has no total.
 *
 * @see 閱卷規則（111年10月24日）第7條第3項、第6項 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=R0020018
 */
export const thirdReader: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "third-reader",
  title: { "zh-TW": "平行兩閱及第三閱", en: "two readers and a third" },
  source: "閱卷規則（111年10月24日）第7條第3項、第6項",
  unit: "percent",
  best: "highest",
  omits: "sheet",
  roll: "own",
  combine: (table, context) => {
    const thirds = new Set(context.thirdReaders.map((name) => table.judges.indexOf(name)));
    return table.cells.map((row, subject) => {
      const sheets = row.flatMap((cell, judge) => (cell === undefined ? [] : [{ cell, judge }]));
      return sheets.length === 0 ? NOTHING : settle(sheets, thirds, table, subject, context);
    });
  },
} satisfies PanelMethod);

function settle(
  sheets: readonly ReaderSheet[],
  thirds: ReadonlySet<number>,
  table: PanelTable,
  place: number,
  context: MethodContext,
): Combined {
  const subject = table.subjects[place]?.name ?? "";
  const first = sheets.filter(({ judge }) => !thirds.has(judge));
  const [third, ...others] = sheets.filter(({ judge }) => thirds.has(judge));
  const [one, two, ...more] = first;
  if (one === undefined || two === undefined || more.length > 0) {
    context.report("two-readers-expected", { subject, count: first.length });
    return NOTHING;
  }
  if (others.length > 0) {
    context.report("several-third-readers", { subject, count: others.length + 1 });
    return NOTHING;
  }
  if (context.thirdReaderFor === "question") return settleQuestions([one, two], third, { table, subject }, context);
  return settleTotal(readingOf(one), readingOf(two), third && readingOf(third), subject, context);
}

function readingOf({ cell, judge }: ReaderSheet) {
  return { score: cell.percent, judge };
}
