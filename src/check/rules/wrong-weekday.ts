import { parseRocDate } from "../../calendar";
import { weekdayOf } from "../../calendar/civil-day";
import type { DraftPlan } from "../../model/draft-plan";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import { planDeadlines } from "../plan-deadlines";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { DATE_SOURCE } from "../sources";

export const wrongWeekday = defineRule({
  id: "wrong-weekday",
  severity: "warning",
  source: DATE_SOURCE,
  about: {
    "zh-TW": "日期之後所註的星期與該日不符，日期或星期必有一誤。",
    en: "The weekday beside a date is not that of the day, so one of the two is wrong.",
  },
  options: {},
  *check({ plan, passages }) {
    const passagesOfProse = passagesWith(passages, WEEK).map((passage) => ({ ...passage, isProse: true }));
    for (const { path, text, isProse } of [...passagesOfProse, ...dateTexts(plan)]) {
      for (const { 0: found, index: start, groups } of text.matchAll(DATE_WITH_WEEKDAY)) {
        const date = parseRocDate(groups?.date ?? "");
        const said = WEEKDAYS.indexOf((groups?.weekday ?? "").replace("天", "日"));
        const [year = 0, month = 0, day] = date.ok ? date.value.split("-").map(Number) : [];
        // A date that does not exist is another finding.
        if (day === undefined || (groups?.word === undefined && ITEMS.test(text))) continue;
        const expected = weekdayOf({ year, month, day });
        if (expected === said) continue;
        const args = { date: groups?.date ?? "", said: WEEKDAYS.charAt(said), expected: WEEKDAYS.charAt(expected) };
        yield { path, ...(isProse && { within: { start, end: start + found.length } }), args };
      }
    }
  },
  words: {
    "zh-TW": ({ date, said, expected }) => `「${date}」為星期${expected}，計畫註為星期${said}；請核對日期與星期。`,
    en: ({ date, said, expected }) =>
      `"${date}" is a ${inEnglish(expected)}, the plan says ${inEnglish(said)}; check date and weekday.`,
  },
  examples: {
    good: { entries: exampleEntries("accessibility", { actions: ["107年3月1日（星期四）到校收件。"] }) },
    bad: { entries: exampleEntries("accessibility", { actions: ["107年3月1日（星期五）到校收件。"] }) },
  },
});

const WEEKDAYS = "日一二三四五六";
const ENGLISH_WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const WEEK = /星期|禮拜|[週周]|日\s?[（(]\s?[日天一二三四五六]\s?[)）]/u;
/** （一） that stands behind no date numbers something, and then one behind a date may do so as well. */
const ITEMS = /(?<!日\s?)[（(]\s?[一二三四五六]\s?[)）]/u;
const DATE_WITH_WEEKDAY =
  /(?<date>(?<!\d)\d{2,3}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?[（(]\s?(?:(?<word>星期|禮拜|[週周])\s?)?(?<weekday>[日天一二三四五六])\s?[)）]/gu;

/** Deadlines and citations are no prose, but have dates. */
function dateTexts(plan: DraftPlan): readonly (Passage & { readonly isProse: boolean })[] {
  const deadlines = planDeadlines(plan).map(({ path, deadline: { text } }) => ({ path, text, isProse: false }));
  const citations = plan.legalBasis.map(({ text }, i) => ({ path: ["legalBasis", i], text, isProse: false }));
  return [...citations, ...deadlines].filter(({ text }) => WEEK.test(text));
}

function inEnglish(weekday: string): string {
  return ENGLISH_WEEKDAYS[WEEKDAYS.indexOf(weekday)] ?? weekday;
}
