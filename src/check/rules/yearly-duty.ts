import { daysInMonth } from "../../calendar/days-in-month";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import type { DraftPlan } from "../../model/draft-plan";
import { isLater } from "../later-date";
import { passagesWith } from "../passages-with";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";
import { DUTY_WORD, FOR_REFERENCE, NEXT_PLAN, NEXT_YEAR, NOT_YET_NEXT, YEARLY_DUTY } from "../words/yearly-duties";

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
    const { rocYear, adopted } = plan;
    const open = new Set<Duty>(adopted === undefined ? [] : ["adopt"]);
    if (asOf !== undefined && !hasResult(plan)) open.add("report");
    if (rocYear === undefined || open.size === 0) return;
    for (const { path, text } of passagesWith(passages, "每年")) {
      for (const { 0: words, index: start, groups = {} } of text.matchAll(YEARLY_DUTY)) {
        const isForNext = isForNextPlan(groups.duty ?? "");
        const duty = isForNext ? "adopt" : dutyOf(groups.duty ?? "");
        if (duty === undefined || !open.has(duty)) continue;
        const due = dueDate(rocYear + ROC_OFFSET - (isForNext ? 1 : 0), duty, groups);
        const on = duty === "adopt" ? adopted : asOf;
        if (due === undefined || on === undefined || !isLater(on, due)) continue;
        const end = start + words.length - (groups.duty?.length ?? 0);
        const args = { found: text.slice(start, end), due, isAdoption: duty === "adopt", on };
        yield { path, within: { start, end }, args };
        // Said in several places, it is still one duty.
        open.delete(duty);
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

type Duty = "adopt" | "report";

/** Whether the first duty is to adopt the plan of the year after; a later clause may belong to another time of the year. */
function isForNextPlan(text: string): boolean {
  const clause = text.split(COMMA).find((words) => DUTY_WORD.test(words)) ?? "";
  const next = NEXT_PLAN.exec(clause);
  if (next === null || next.index !== DUTY_WORD.exec(clause)?.index) return false;
  const behind = clause.slice(next.index + next[0].length);
  return !NOT_YET_NEXT.test(clause.slice(0, next.index)) && !FOR_REFERENCE.test(behind);
}

/** What is to be done by the date, in the clauses that go with it. */
function dutyOf(text: string): Duty | undefined {
  const own = text.split(COMMA).filter((clause) => !NEXT_YEAR.test(clause));
  const word = DUTY_WORD.exec(own.join("，"))?.groups;
  if (word === undefined) return undefined;
  return word.adopt === undefined ? "report" : "adopt";
}

function hasResult({ entries }: DraftPlan): boolean {
  return entries.some(({ actions }) => actions.some(({ result }) => result !== undefined));
}

function dueDate(
  planYear: number,
  duty: Duty,
  { month = "", day, end }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const inMonth = Number(month);
  if (inMonth < 1 || inMonth > 12) return undefined;
  // Results that are due in the first half of a year are those of the year before.
  const year = duty === "report" && inMonth <= LAST_MONTH_FOR_LAST_YEAR ? planYear + 1 : planYear;
  const last = daysInMonth(year, inMonth);
  const onDay = day === undefined || end !== undefined ? last : Number(day);
  if (onDay < 1 || onDay > last) return undefined;
  return [year, inMonth, onDay].map((part) => String(part).padStart(2, "0")).join("-");
}

const COMMA = /[，,]/u;
const LAST_MONTH_FOR_LAST_YEAR = 6;
