import { englishName } from "../../diagnostics/criterion-name";
import type { Action } from "../../model/plan";
import { entryArgs } from "../entry-args";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { ROW_SOURCE } from "../sources";

export const unevenRow = defineRule({
  id: "uneven-row",
  severity: "warning",
  source: ROW_SOURCE,
  about: {
    "zh-TW": "同一列的作法、完成期限與承辦單位數目不符，看不出哪一項作法何時完成、由誰承辦。",
    en: "A row whose actions, deadlines and units differ in number does not show which action is due when, and whose it is.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    for (const [i, { criterion, actions }] of plan.entries.entries()) {
      if (actions.length < 2 || hasLost(["entries", i])) continue;
      const first = isIntroduction(actions) ? 1 : 0;
      const counted = actions.slice(first);
      const deadlines = counted.filter(({ deadline }) => deadline !== undefined).length;
      const units = counted.filter((action) => action.units !== undefined).length;
      const isEven = (count: number) => count === 0 || count === counted.length;
      if (isEven(deadlines) && isEven(units)) continue;
      const lacking = counted.flatMap((action, j) =>
        (action.deadline === undefined && !isEven(deadlines)) || (action.units === undefined && !isEven(units))
          ? [["entries", i, "actions", first + j]]
          : [],
      );
      yield {
        path: ["entries", i, "actions"],
        args: {
          ...entryArgs(framework, criterion),
          actions: counted.length,
          // A number that fits is not spoken of.
          deadlines: isEven(deadlines) ? 0 : deadlines,
          units: isEven(units) ? 0 : units,
        },
        related: lacking.slice(0, MOST_RELATED).map((path) => ({ path, words: LACKING })),
      };
    }
  },
  words: {
    "zh-TW": ({ label, actions, deadlines, units }) => {
      const counts = [
        ...(deadlines === 0 ? [] : [`完成期限僅 ${deadlines} 個`]),
        ...(units === 0 ? [] : [`承辦單位僅 ${units} 個`]),
      ];
      return `「${label}」列有作法 ${actions} 項，${counts.join("、")}，數目不符；請核對並補齊。`;
    },
    en: ({ actions, deadlines, units, ...criterion }) => {
      const counts = [
        ...(deadlines === 0 ? [] : [`deadlines for ${deadlines}`]),
        ...(units === 0 ? [] : [`units for ${units}`]),
      ];
      return `"${englishName(criterion)}" has ${actions} actions, but ${counts.join(" and ")} of them only; check the row and complete it.`;
    },
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: ["增設標示20面。", "增設座椅5張。"] }) },
    bad: {
      entries: exampleEntries("friendliness", {
        actions: [{ text: "增設標示20面。", units: "第一課" }, "增設座椅5張。"],
      }),
    },
  },
});

const LACKING = { "zh-TW": "此項作法未載。", en: "this action lacks it" };
const MOST_RELATED = 20;

/** Words before the numbered actions of a row belong to all of them. */
function isIntroduction([first, ...others]: readonly Action[]): boolean {
  return first !== undefined && first.label === undefined && others.every(({ label }) => label !== undefined);
}
