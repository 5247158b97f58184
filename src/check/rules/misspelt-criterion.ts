import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import { bareLabel } from "../../model/bare-label";
import { criterionTree } from "../../model/criterion-tree";
import type { Criterion, Framework } from "../../model/framework";
import { nearestCriterion } from "../../model/nearest-criterion";
import type { Entry } from "../../model/plan";
import { exampleEntries } from "../example-plan";
import { planTexts } from "../plan-texts";
import { defineRule } from "../rule";

export const misspeltCriterion = defineRule({
  id: "misspelt-criterion",
  severity: "warning",
  source: "評核架構之項目名稱（framework.criteria）",
  about: {
    "zh-TW": "評核項目名稱寫錯一、兩個字（如「創新增值服務」），仍可辨識所指，應更正為正式名稱。",
    en: "The name of a criterion is off by a character or two (such as 創新增值服務): it is clear which is meant, and should be put right.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined) return;
    for (const [i, entry] of plan.entries.entries()) {
      const path = ["entries", i, "criterion"];
      for (const { found, meant, id } of misspeltNames(entry, framework)) {
        const fix = { safe: true, edits: [{ path, value: id }] };
        yield { path, args: { found: shorten(found), expected: meant.label }, ...(id !== "" && { fix }) };
      }
    }
    for (const { path, text } of planTexts(plan)) {
      for (const { misprint, label } of misprintsIn(text, framework)) {
        const fix = { safe: true, edits: [{ path, value: text.replaceAll(misprint, label) }] };
        yield { path, args: { found: misprint, expected: label }, fix };
      }
    }
  },
  words: {
    "zh-TW": ({ found, expected }) => `「${found}」應為「${expected}」；請更正為評核架構的正式名稱。`,
    en: ({ found, expected }) => `"${found}" should read "${expected}", the name in the framework.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { criterion: "服務有善" }) },
  },
});

interface Misspelling {
  readonly found: string;
  readonly meant: Criterion;
  /** The entry's own criterion, by which the whole name can be replaced; empty when that is not known. */
  readonly id: string;
}

/** The labels by which the entry was called, from the top down, that are close to a criterion's name but none. */
function* misspeltNames({ criterion, printedAs }: Entry, framework: Framework): Generator<Misspelling> {
  const own = criterionTree(framework).byId.get(criterion);
  const labels = (printedAs ?? criterion).split("／");
  for (const [i, label] of labels.entries()) {
    const isOwn = i === labels.length - 1;
    if (isCorrect(label, framework)) continue;
    const meant =
      misprinted(label, framework) ?? (isOwn && own !== undefined ? undefined : nearestCriterion(framework, label));
    if (meant !== undefined) yield { found: label, meant, id: own?.id ?? (isOwn ? meant.id : "") };
  }
}

function isCorrect(name: string, { criteria }: Framework): boolean {
  const wanted = [fold(name), fold(bareLabel(name))];
  return criteria.some(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((known) => wanted.includes(fold(known))),
  );
}

function misprinted(name: string, { criteria }: Framework): Criterion | undefined {
  const wanted = fold(bareLabel(name));
  return criteria.find(({ misprints = [] }) => misprints.some((misprint) => fold(misprint) === wanted));
}

/** Known misprints within a passage; where the right name contains the wrong one, only what is not the right name counts. */
function* misprintsIn(text: string, { criteria }: Framework): Generator<{ misprint: string; label: string }> {
  for (const { label, aliases = [], misprints = [] } of criteria) {
    for (const misprint of misprints) {
      if (!text.includes(misprint)) continue;
      const rest = [label, ...aliases].reduce((words, name) => words.replaceAll(name, ""), text);
      if (rest.includes(misprint)) yield { misprint, label };
    }
  }
}
