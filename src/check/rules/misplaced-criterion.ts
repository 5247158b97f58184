import { englishName } from "../../diagnostics/criterion-name";
import { criterionArgs } from "../../model/criterion-args";
import { criterionLineage, criterionTree } from "../../model/criterion-tree";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import { labelsOf } from "../../model/labels-of";
import type { Entry } from "../../model/plan";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const misplacedCriterion = defineRule({
  id: "misplaced-criterion",
  severity: "info",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "項目印在另一個上層項目之下，與評核架構不同，多為表格合併儲存格時錯位。",
    en: "A criterion printed under a heading that is not above it in the framework was usually moved there when table cells were merged.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined) return;
    const seen = new Set<string>();
    for (const [i, entry] of plan.entries.entries()) {
      for (const { above, criterion } of wrongPlaces(entry, framework)) {
        const key = `${above.id} ${criterion.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const parent = criterionLineage(framework, criterion.id).at(-2);
        const names = { foundName: englishName(above), expectedName: parent === undefined ? "" : englishName(parent) };
        const args = { ...criterionArgs(criterion), found: above.label, expected: parent?.label ?? "", ...names };
        yield { path: ["entries", i, "criterion"], args };
      }
    }
  },
  words: {
    "zh-TW": ({ label, found, expected }) =>
      `「${label}」印在「${found}」之下，評核架構${expected === "" ? "列為最上層" : `列於「${expected}」之下`}；請核對表格位置。`,
    en: ({ foundName, expectedName, ...criterion }) =>
      `"${englishName(criterion)}" is printed under "${foundName}", the framework has it ${expectedName === "" ? "at the top" : `under "${expectedName}"`}; check its place in the table.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { criterion: "基礎服務／服務友善" }) },
    bad: { entries: exampleEntries("friendliness", { criterion: "服務遞送／服務友善" }) },
  },
});

interface WrongPlace {
  readonly above: Criterion;
  readonly criterion: Criterion;
}

/** Known labels of the row's path, one printed above the other without being above it in the framework. */
function* wrongPlaces({ criterion: id, printedAs }: Entry, framework: Framework): Generator<WrongPlace> {
  const labels = labelsOf(printedAs ?? id, framework);
  let above: Criterion | undefined;
  for (const [i, label] of labels.entries()) {
    const own = i === labels.length - 1 ? criterionTree(framework).byId.get(id) : undefined;
    const criterion = own ?? findCriterion(framework, label);
    if (criterion === undefined) continue;
    if (above !== undefined && !criterionLineage(framework, criterion.id).includes(above)) yield { above, criterion };
    above = criterion;
  }
}
