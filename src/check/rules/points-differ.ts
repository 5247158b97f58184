import { englishName } from "../../diagnostics/criterion-name";
import { entryArgs } from "../entry-args";
import { defineRule } from "../rule";
import { POINTS_SOURCE } from "../sources";
import { expectedPoints } from "../total-points";

export const pointsDiffer = defineRule({
  id: "points-differ",
  severity: "error",
  source: POINTS_SOURCE,
  about: {
    "zh-TW": "計畫所印配分與評核架構不符，據以評分將有錯誤。",
    en: "The points printed in the plan are not those of the framework, and would lead to a wrong score.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined) return;
    for (const [id, found] of Object.entries(plan.points ?? {})) {
      const expected = expectedPoints(id, framework);
      if (expected === undefined || expected === found) continue;
      const path = ["points", id];
      const args = { ...entryArgs(framework, id), found, expected };
      yield { path, args, fix: { safe: false, edits: [{ path, value: expected }] } };
    }
  },
  words: {
    "zh-TW": ({ label, found, expected }) =>
      `「${label}」印為 ${found} 分，評核架構所定為 ${expected} 分；請更正配分。`,
    en: ({ found, expected, ...criterion }) =>
      `"${englishName(criterion)}" is printed with ${found} points, the framework gives it ${expected}; correct the points.`,
  },
  examples: {
    good: { framework: "innovation-points-2010", points: { "premises-convenience": 50 } },
    bad: { framework: "innovation-points-2010", points: { "premises-convenience": 60 } },
  },
});
