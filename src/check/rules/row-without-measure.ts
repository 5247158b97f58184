import { englishName } from "../../diagnostics/criterion-name";
import { entryArgs } from "../entry-args";
import { exampleEntries } from "../example-plan";
import { measuredRows } from "../measured-rows";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";

export const rowWithoutMeasure = defineRule({
  id: "row-without-measure",
  severity: "info",
  isStrict: true,
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "逐列要求可量測的目標（比率、次數、件數或時限）；僅於嚴格審查時適用。",
    en: "Asks of every row for something that can be measured (a rate, a number, a frequency, a limit of time); only in a strict check.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    for (const { row, isMeasured } of measuredRows(plan)) {
      const entry = plan.entries[row];
      if (isMeasured || entry === undefined || hasLost(["entries", row])) continue;
      yield { path: ["entries", row], args: entryArgs(framework, entry.criterion) };
    }
  },
  words: {
    "zh-TW": ({ label }) => `「${label}」未載可量測的目標（比率、次數、件數或時限）；請訂定目標值，或敘明如何考核。`,
    en: (criterion) =>
      `"${englishName(criterion)}" says nothing that can be measured (a rate, a number, a frequency, a limit of time); set a target, or say how it will be assessed.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["增設雙語標示。"] }) },
  },
});
