import { shorten } from "../../base/preview";
import { parseDeadline } from "../../calendar";
import { hasDateFault } from "../date-fault";
import { exampleEntries } from "../example-plan";
import { planDeadlines } from "../plan-deadlines";
import { defineRule } from "../rule";
import { DEADLINE_SOURCE } from "../sources";
import { writtenDates } from "../written-dates";

export const unclearDeadline = defineRule({
  id: "unclear-deadline",
  severity: "info",
  source: DEADLINE_SOURCE,
  about: {
    "zh-TW": "完成期限看不出是日期、頻率或經常辦理，無從管考。",
    en: "A deadline that is neither a date, a frequency nor ongoing work cannot be followed up.",
  },
  options: {},
  *check({ plan }) {
    // A date that does not exist is another finding.
    for (const { path, deadline } of planDeadlines(plan))
      if (
        deadline.kind === "unclear" &&
        !hasDateFault(parseDeadline(deadline.text)) &&
        !writtenDates(deadline.text).some(hasDateFault)
      )
        yield { path, args: { found: shorten(deadline.text) } };
  },
  words: {
    "zh-TW": ({ found }) =>
      `完成期限「${found}」無法辨識；請寫成日期（如「107年12月31日」）、頻率（如「每季」）或「經常辦理」。`,
    en: ({ found }) =>
      `The deadline "${found}" is not understood; write a date (107年12月31日), a frequency (每季) or 經常辦理 (ongoing).`,
  },
  examples: { good: {}, bad: { entries: exampleEntries("friendliness", { deadline: "儘量配合" }) } },
});
