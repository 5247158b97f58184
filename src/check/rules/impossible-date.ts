import { shorten } from "../../base/preview";
import { parseCitation, parseDeadline } from "../../calendar";
import { hasDateFault } from "../date-fault";
import { exampleEntries } from "../example-plan";
import { planDeadlines } from "../plan-deadlines";
import { defineRule } from "../rule";
import { DATE_SOURCE } from "../sources";
import { writtenDates } from "../written-dates";

export const impossibleDate = defineRule({
  id: "impossible-date",
  severity: "error",
  source: DATE_SOURCE,
  about: {
    "zh-TW": "完成期限或計畫依據寫了不存在的日期（如2月30日、13月），無從據以管考或查考。",
    en: "A deadline or citation names a date that does not exist (such as 2月30日), so nothing can be held to it or looked up.",
  },
  options: {},
  *check({ plan }) {
    const isImpossible = dateFaults();
    for (const { path, deadline } of planDeadlines(plan))
      if (isImpossible(deadline.text)) yield { path, args: { found: shorten(deadline.text) } };
    for (const [i, { text, date }] of plan.legalBasis.entries())
      if (date === undefined && text.length <= LONGEST && hasDateFault(parseCitation(text)))
        yield { path: ["legalBasis", i, "text"], args: { found: shorten(text) } };
  },
  words: {
    "zh-TW": ({ found }) => `「${found}」所載日期不存在；請核對年、月、日並更正。`,
    en: ({ found }) => `The date in "${found}" does not exist; check year, month and day.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { deadline: "107年2月28日" }) },
    bad: { entries: exampleEntries("friendliness", { deadline: "107年2月30日" }) },
  },
});

/** Alone or among other words, whatever kind of deadline was understood. A plan has few words for many deadlines. */
function dateFaults(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const verdict = known.get(text) ?? (hasDateFault(parseDeadline(text)) || writtenDates(text).some(hasDateFault));
    known.set(text, verdict);
    return verdict;
  };
}

/** A longer text is no single citation. */
const LONGEST = 400;
