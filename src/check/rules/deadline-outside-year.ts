import { shorten } from "../../base/preview";
import { parseDeadline, parseRocDate } from "../../calendar";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { exampleEntries } from "../example-plan";
import { isLater } from "../later-date";
import { type PlacedDeadline, planDeadlines } from "../plan-deadlines";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";
import { writtenDates } from "../written-dates";

export const deadlineOutsideYear = defineRule({
  id: "deadline-outside-year",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW":
      "完成期限不在計畫年度（有執行期程者，不在期程）之內，多為沿用舊計畫或年份誤植；期限自載「次年」「翌年」「年度結束後」者（如年度成果於次年提報），不提意見。",
    en: "A deadline outside the plan's year (or its period, where it has one) usually comes from an older plan or a misprint; one that says itself that it is of the next year (次年, 翌年, 年度結束後), as reports of the year's results are, is none.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    const year = plan.rocYear + ROC_OFFSET;
    const { from, to } = plan.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
    // A period that ends before it begins is another finding, and no measure.
    if (isLater(from, to)) return;
    const outside = new Map<string, [PlacedDeadline, ...PlacedDeadline[]]>();
    for (const placed of planDeadlines(plan)) {
      const dates = AFTER_THE_YEAR.test(placed.deadline.text) ? [] : dueDates(placed.deadline);
      const due = dates.find((date) => isLater(from, date) || isLater(date, to));
      if (due === undefined) continue;
      const known = outside.get(due.slice(0, YEAR));
      if (known === undefined) outside.set(due.slice(0, YEAR), [placed]);
      else known.push(placed);
    }
    // A table that was taken over from another year has one fault, not one in each row.
    for (const [{ path, deadline }, ...others] of outside.values())
      yield {
        path,
        args: { found: shorten(deadline.text), count: others.length + 1, from, to },
        related: others.slice(0, MOST_RELATED).map((other) => ({
          path: other.path,
          words: {
            "zh-TW": `此處期限為「${shorten(other.deadline.text)}」。`,
            en: `here the deadline is "${shorten(other.deadline.text)}"`,
          },
        })),
      };
  },
  words: {
    "zh-TW": ({ found, count, from, to }) =>
      `完成期限「${found}」${count > 1 ? `等同一年份者共${count}處，` : ""}不在計畫期程（${rocWords(from)}至${rocWords(to)}）之內；請核對年份。`,
    en: ({ found, count, from, to }) =>
      `The deadline "${found}"${count > 1 ? ` and ${count - 1} more of that year lie` : " lies"} outside the plan's time (${from} to ${to}); check the year.`,
  },
  examples: { good: {}, bad: { entries: exampleEntries("friendliness", { deadline: "106年6月30日" }) } },
});

/** 2018 of 2018-12-31. */
const YEAR = 4;
const MOST_RELATED = 20;

/** What is due after the year by its own words is not misprinted. */
const AFTER_THE_YEAR = /翌年|次年|隔年|年度結束後/u;

/**
 * The days of a list (107年5月31日及108年5月31日), the day that was understood, or else the last that is written among
 * other words: 每季辦理，106年12月31日前完成. The beginning of a span is no day on which anything is due.
 */
function dueDates({ date, text }: PlacedDeadline["deadline"]): readonly string[] {
  if (date === undefined) {
    const last = writtenDates(text).at(-1);
    return last?.ok ? [last.value] : [];
  }
  if (date.startsWith("-")) return [];
  const several = LISTS.test(text)
    ? parseDeadline(text).diagnostics.find(({ code }) => code === "several-dates")
    : undefined;
  const listed = Array.isArray(several?.args.dates) ? several.args.dates.map((one) => parseRocDate(`${one}`)) : [];
  return [...listed.flatMap((one) => (one.ok ? [one.value] : [])), date];
}

/** Most deadlines have one date. */
const LISTS = /以及|[、,，及與和暨]/u;
