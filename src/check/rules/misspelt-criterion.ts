import { fold } from "../../base/fold";
import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { bareLabel } from "../../model/bare-label";
import { criterionArgs } from "../../model/criterion-args";
import { criterionTree } from "../../model/criterion-tree";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import { labelsOf } from "../../model/labels-of";
import { mergedCriteria } from "../../model/merged-criteria";
import { isIdLike } from "../../model/nearest-criterion";
import { officialName } from "../../model/official-name";
import { allText } from "../all-text";
import { correctMisprints, mayHaveMisprint } from "../correct-misprints";
import { exampleEntries } from "../example-plan";
import { type CriterionMention, namedCriteria } from "../named-criteria";
import { nearestNames } from "../nearest-names";
import { onePerCause } from "../one-per-cause";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { quotedNames } from "../quoted-names";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const misspeltCriterion = defineRule({
  id: "misspelt-criterion",
  severity: "warning",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "評核項目名稱寫錯一、兩個字（如「創新增值服務」），仍可辨識所指，應更正為正式名稱。",
    en: "The name of a criterion is off by a character or two (such as 創新增值服務): it is clear which is meant, and should be put right.",
  },
  options: {},
  check({ plan, framework, passages, original }) {
    if (framework === undefined) return [];
    const nearest = nearestNames(plan, framework);
    const named = [...namedCriteria(plan, framework, original)];
    return [
      // A name that is misspelt once is printed so in every row under it.
      ...onePerCause(
        named.flatMap((one) => [...misspeltMention(one, framework, nearest, original)]),
        ALSO,
      ),
      ...onePerCause(
        namingPassages(passages, framework).flatMap((passage) => [...misspeltWords(passage, framework, nearest)]),
        ALSO,
      ),
    ];
  },
  words: {
    "zh-TW": ({ found, expected }) => `「${found}」應為「${expected}」；請更正為評核架構的正式名稱。`,
    en: ({ found, expected, title }) =>
      `"${found}" should read "${expected}"${title === undefined ? "" : ` (${title})`}, the name in the framework.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { criterion: "服務有善" }) },
  },
});

/** Those that quote anything, or have the letters of a misprint. */
function namingPassages(passages: readonly Passage[], framework: Framework): readonly Passage[] {
  if (!mayHaveMisprint(allText(passages), framework)) return passagesWith(passages, "「");
  return passages.filter(({ text }) => text.includes("「") || mayHaveMisprint(text, framework));
}

const ALSO = { "zh-TW": "此處亦同。", en: "here as well" };

/** The misspelt names in a row, or of printed points. */
function* misspeltMention(
  named: CriterionMention,
  framework: Framework,
  nearest: (name: string) => Criterion | undefined,
  original: (path: Path) => Path,
) {
  const misspelt = [...misspeltNames(named, framework, nearest)];
  if (misspelt.length === 0) return;
  const value = correctedName(named, misspelt, framework);
  const path = writtenAt(named, framework, original);
  for (const { found, meant, isSafe } of misspelt) {
    // The name of a figure cannot be replaced by a value.
    const fix = named.isRow && value !== undefined && { safe: isSafe, edits: [{ path, value }] };
    yield { path, args: misspelling(shorten(found), meant), ...(fix && { fix }) };
  }
}

/** The misspelt names in running text: those that are listed, and quoted ones that are close to a criterion's. */
function* misspeltWords(
  { path, text }: Passage,
  framework: Framework,
  nearest: (name: string) => Criterion | undefined,
) {
  const { corrected, misprints, isExact } = correctMisprints(text, framework);
  for (const { found, criterion } of misprints) {
    const fix = { safe: isExact, edits: [{ path, value: corrected }] };
    yield { path, args: misspelling(found, criterion), fix };
  }
  for (const { start, end, found, meant } of quotedNames(text, framework, nearest)) {
    const within = { start, end };
    const fix = { safe: false, edits: [{ path, within, value: meant.label }] };
    yield { path, within, args: misspelling(shorten(found), meant), fix };
  }
}

/** The right name is to be copied to the letter: here the English one only explains it. */
function misspelling(found: string, meant: Criterion) {
  const { label: expected, ...args } = criterionArgs(meant);
  return { ...args, found, expected };
}

interface Misspelling {
  /** Its place among the labels. */
  readonly index: number;
  readonly found: string;
  readonly meant: Criterion;
  /** A listed misprint is sure, a likeness a guess; above a known criterion neither changes what the row answers. */
  readonly isSafe: boolean;
}

/** The field that holds the name: what is printed beside a criterion that is named rightly, or else the criterion. */
function writtenAt({ criterion, path, isRow }: CriterionMention, framework: Framework, original: (path: Path) => Path) {
  const printed = [...path.slice(0, -1), "printedAs"];
  const isPrinted = isRow && criterionTree(framework).byId.has(criterion) && original(printed).at(-1) === "printedAs";
  return isPrinted ? printed : path;
}

/** The whole name put right, in labels or as an id as it was written; `undefined` while it names no criterion. */
function correctedName(
  { criterion, written }: CriterionMention,
  misspelt: readonly Misspelling[],
  framework: Framework,
): string | undefined {
  const labels = labelsOf(written, framework);
  const last = misspelt.find(({ index }) => index === labels.length - 1)?.meant;
  const own = criterionTree(framework).byId.get(criterion) ?? last;
  if (own === undefined) return undefined;
  if (isIdLike(written)) return own.id;
  const corrected = labels
    .map((label, i) => misspelt.find(({ index }) => index === i)?.meant.label ?? label)
    .join("／");
  return findCriterion(framework, corrected)?.id === own.id ? corrected : officialName(framework, own);
}

/** The labels by which a criterion was called, from the top down, that are close to a criterion's name but none. */
function* misspeltNames(
  { criterion, written }: CriterionMention,
  framework: Framework,
  nearest: (name: string) => Criterion | undefined,
): Generator<Misspelling> {
  const names = namesOf(framework);
  // The signs that join labels may belong to one.
  if (isKnown(written, names.correct)) return;
  const own = criterionTree(framework).byId.get(criterion);
  const labels = labelsOf(written, framework);
  for (const [i, label] of labels.entries()) {
    if (isKnown(label, names.correct)) continue;
    const misprinted = names.misprints.get(fold(bareLabel(label)));
    const isOwn = i === labels.length - 1;
    const isGuessed =
      misprinted === undefined && !(isOwn && own !== undefined) && mergedCriteria(framework, label).length === 0;
    const guess = isGuessed ? nearest(label) : undefined;
    const meant = misprinted ?? guess;
    if (meant === undefined) continue;
    yield { index: i, found: label, meant, isSafe: own !== undefined || misprinted !== undefined };
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
