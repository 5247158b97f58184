import { englishName } from "../../diagnostics/criterion-name";
import { entryArgs } from "../entry-args";
import { defineRule } from "../rule";
import { POINTS_SOURCE } from "../sources";
import { expectedPoints } from "../total-points";

export const invalidPrintedPoints = defineRule({
  id: "invalid-printed-points",
  severity: "error",
  source: POINTS_SOURCE,
  about: {
    "zh-TW": "計畫所印配分為 0 或負數，該項無從給分。",
    en: "Printed points of 0 or less leave nothing to be earned.",
  },
  options: {},
  *check({ plan, framework }) {
    for (const [id, found] of Object.entries(plan.points ?? {})) {
      // Where the framework says what the points are, they differ from it, which is another finding.
      const isKnown = framework !== undefined && expectedPoints(id, framework) !== undefined;
      if (found <= 0 && !isKnown) yield { path: ["points", id], args: { ...entryArgs(framework, id), found } };
    }
  },
  words: {
    "zh-TW": ({ label, found }) => `「${label}」印為 ${found} 分；配分應大於 0，請更正或刪除。`,
    en: ({ found, ...criterion }) =>
      `"${englishName(criterion)}" is printed with ${found} points; they should be above 0. Correct or remove them.`,
  },
  examples: { good: { points: { 服務友善: 10 } }, bad: { points: { 服務友善: 0 } } },
});
