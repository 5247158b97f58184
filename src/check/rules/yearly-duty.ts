import { daysInMonth } from "../../calendar/days-in-month";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import type { DraftPlan } from "../../model/draft-plan";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";
import { DUTY_WORD, NEXT_YEAR, YEARLY_DUTY } from "../words/yearly-duties";

export const yearlyDuty = defineRule({
  id: "yearly-duty",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫自載每年應於某日前審定計畫或函送成果，而訂定日期或（至基準日）實施成果與之不符。",
    en: "The plan says itself by which day of every year it is to be adopted, or results reported, and was adopted later or, as of the reference date, has none.",
  },
  options: {},
  *check({ plan, passages, asOf }) {
    if (plan.rocYear === undefined) return;
    const year = plan.rocYear + ROC_OFFSET;
    for (const { path, text } of passages) {
      if (!text.includes("每年")) continue;
      for (const { 0: words, index: start, groups = {} } of text.matchAll(YEARLY_DUTY)) {
        const duty = DUTY_WORD.exec(dutyWords(groups.duty ?? ""))?.groups;
        const due = dueDate(year + (isOfNextYear(duty, groups) ? 1 : 0), groups);
        const end = start + words.length - (groups.duty?.length ?? 0);
        const found = text.slice(start, end);
        const late =
          due === undefined ? undefined : lateness(plan, duty?.adopt === undefined ? "report" : "adopt", due, asOf);
        if (duty === undefined || due === undefined || late === undefined) continue;
        yield { path, within: { start, end }, args: { found, due, ...late } };
      }
    }
  },
  words: {
    "zh-TW": ({ found, due, isAdoption, on }) =>
      isAdoption
        ? `計畫載明應於「${found}」審定（${rocWords(due)}前），實際於${rocWords(on)}訂定；請說明延後原因，或更正日期。`
        : `計畫載明應於「${found}」提報成果（${rocWords(due)}前），至基準日${rocWords(on)}尚未填寫任何實施成果；請補填。`,
    en: ({ found, due, isAdoption, on }) =>
      isAdoption
        ? `The plan is to be adopted "${found}" (by ${due}), but was adopted on ${on}; say why it was late, or correct the date.`
        : `Results are to be reported "${found}" (by ${due}), but as of ${on} the plan has none; fill them in.`,
  },
  examples: {
    good: { monitoring: ["每年1月底前完成計畫審定，每年10月15日前函送實施成果。"] },
    bad: {
      adopted: "107年2月20日",
      monitoring: ["每年1月底前完成計畫審定，每年10月15日前函送實施成果。"],
    },
  },
});

/** The clauses that go with the date before them. */
function dutyWords(text: string): string {
  return text
    .split(/[，,]/u)
    .filter((clause) => !NEXT_YEAR.test(clause))
    .join("，");
}

/** Results that are due in the first half of a year are those of the year before. */
function isOfNextYear(duty: Groups | undefined, { month }: Groups): boolean {
  return duty?.adopt === undefined && Number(month) <= LAST_MONTH_FOR_LAST_YEAR;
}

const LAST_MONTH_FOR_LAST_YEAR = 6;

type Groups = Readonly<Record<string, string | undefined>>;

function dueDate(
  year: number,
  { month = "", day, end }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const inMonth = Number(month);
  if (inMonth < 1 || inMonth > 12) return undefined;
  const last = daysInMonth(year, inMonth);
  const onDay = day === undefined || end !== undefined ? last : Number(day);
  if (onDay < 1 || onDay > last) return undefined;
  return [year, inMonth, onDay].map((part) => String(part).padStart(2, "0")).join("-");
}

function lateness(
  { adopted, entries }: DraftPlan,
  duty: "adopt" | "report",
  due: string,
  asOf: string | undefined,
): { readonly isAdoption: boolean; readonly on: string } | undefined {
  if (duty === "adopt")
    return adopted !== undefined && isLater(adopted, due) ? { isAdoption: true, on: adopted } : undefined;
  const hasResult = entries.some(({ actions }) => actions.some(({ result }) => result !== undefined));
  return asOf !== undefined && isLater(asOf, due) && !hasResult ? { isAdoption: false, on: asOf } : undefined;
}
