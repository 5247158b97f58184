import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import { bareLabel } from "../../model/bare-label";
import { criterionTree } from "../../model/criterion-tree";
import type { Criterion, Framework } from "../../model/framework";
import type { Entry } from "../../model/plan";
import { correctMisprints } from "../correct-misprints";
import { exampleEntries } from "../example-plan";
import { nearestNames, splitLabels } from "../nearest-names";
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
    const nearest = nearestNames(plan, framework);
    for (const [i, entry] of plan.entries.entries()) {
      const path = ["entries", i, "criterion"];
      for (const { found, meant, correction } of misspeltNames(entry, framework, nearest)) {
        const fix = correction && { safe: correction.isSafe, edits: [{ path, value: correction.id }] };
        yield { path, args: { found: shorten(found), expected: meant.label }, ...(fix && { fix }) };
      }
    }
    for (const { path, text } of planTexts(plan)) {
      const { corrected, misprints } = correctMisprints(text, framework);
      for (const { found, label } of misprints) {
        const fix = { safe: true, edits: [{ path, value: corrected }] };
        yield { path, args: { found, expected: label }, fix };
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
  /** The entry's own criterion, by which the whole name can be replaced; a listed misprint is sure, a likeness a guess. */
  readonly correction?: { readonly id: string; readonly isSafe: boolean };
}

/** The labels by which the entry was called, from the top down, that are close to a criterion's name but none. */
function* misspeltNames(
  { criterion, printedAs }: Entry,
  framework: Framework,
  nearest: (name: string) => Criterion | undefined,
): Generator<Misspelling> {
  const own = criterionTree(framework).byId.get(criterion);
  const labels = splitLabels(printedAs ?? criterion);
  const names = namesOf(framework);
  // The signs that join labels may belong to one.
  if (isKnown(printedAs ?? criterion, names.correct)) return;
  for (const [i, label] of labels.entries()) {
    if (isKnown(label, names.correct)) continue;
    const misprinted = names.misprints.get(fold(bareLabel(label)));
    const isOwn = i === labels.length - 1;
    const guess = misprinted === undefined && !(isOwn && own !== undefined) ? nearest(label) : undefined;
    const meant = misprinted ?? guess;
    if (meant === undefined) continue;
    const id = own?.id ?? (isOwn ? meant.id : undefined);
    const isSafe = own !== undefined || misprinted !== undefined;
    yield { found: label, meant, ...(id !== undefined && { correction: { id, isSafe } }) };
  }
}

function isKnown(name: string, correct: ReadonlySet<string>): boolean {
  return correct.has(fold(name)) || correct.has(fold(bareLabel(name)));
}

interface Names {
  readonly correct: ReadonlySet<string>;
  readonly misprints: ReadonlyMap<string, Criterion>;
}

function namesOf(framework: Framework): Names {
  const cached = known.get(framework);
  if (cached !== undefined) return cached;
  const names = {
    correct: new Set(framework.criteria.flatMap(({ id, label, aliases = [] }) => [id, label, ...aliases].map(fold))),
    misprints: new Map(framework.criteria.flatMap((one) => (one.misprints ?? []).map((name) => [fold(name), one]))),
  };
  known.set(framework, names);
  return names;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<Framework, Names>();
