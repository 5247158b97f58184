import { fold } from "../../base/fold";
import type { Criterion, Framework } from "../../model/framework";
import { type NameTree, nameTree } from "./find-names";

/** A name by which frameworks are recognised (項目名稱、欄位名稱、方案名稱). */
export interface KnownName {
  /** Folded. */
  readonly name: string;
  /** The criteria so called, with how well the name fits each: an alias is not the wording of that edition. */
  readonly criteria: readonly NamedCriterion[];
  /** The frameworks with a level so called: 評核指標. */
  readonly levelOf: readonly Framework[];
  /** The frameworks of a scheme so called. */
  readonly schemeOf: readonly Framework[];
}

/** A criterion that bears a name. */
export interface NamedCriterion {
  readonly framework: Framework;
  readonly criterion: Criterion;
  readonly weight: number;
}

/** All names of some frameworks by which a text can be searched. */
export interface FrameworkNames {
  readonly byName: ReadonlyMap<string, KnownName>;
  readonly tree: NameTree;
}

/** Collects the names of the frameworks; those of the same ones, as of this package, are collected once. */
export function frameworkNames(frameworks: readonly Framework[]): FrameworkNames {
  const [first] = frameworks;
  const known = first && collected.get(first);
  // A list may have changed since.
  if (known?.frameworks.length === frameworks.length && known.frameworks.every((each, i) => each === frameworks[i]))
    return known.names;
  const byName = collect(frameworks);
  const names = { byName, tree: nameTree(byName.keys()) };
  if (first !== undefined) collected.set(first, { frameworks: [...frameworks], names });
  return names;
}

/** A cache of a pure function: it changes no result. */
const collected = new WeakMap<
  Framework,
  { readonly frameworks: readonly Framework[]; readonly names: FrameworkNames }
>();

function collect(frameworks: readonly Framework[]): ReadonlyMap<string, KnownName> {
  const names = new Map<string, Draft>();
  const named = (text: string): Draft => {
    const name = titleKey(text);
    const known = names.get(name) ?? { name, criteria: [], levelOf: [], schemeOf: [] };
    names.set(name, known);
    return known;
  };
  for (const framework of frameworks) {
    const levels = framework.levels.map(({ label }) => label);
    for (const label of levels) named(label).levelOf.push(framework);
    named(framework.title).schemeOf.push(framework);
    for (const criterion of framework.criteria) {
      const { label, aliases = [], misprints = [] } = criterion;
      const seen = new Set<string>();
      for (const [text, weight] of [
        [label, EXACT] as const,
        ...[...aliases, ...misprints].map((other) => [other, OTHER] as const),
      ]) {
        // 具體措施一 is a number, not a name.
        if (seen.has(titleKey(text)) || levels.some((level) => text.startsWith(level))) continue;
        seen.add(titleKey(text));
        named(text).criteria.push({ framework, criterion, weight });
      }
    }
  }
  return names;
}

/** A text as it is looked up: folded, without the full stop that some labels end in. */
function titleKey(text: string): string {
  return fold(text).replace(/。$/u, "");
}

const EXACT = 1;
const OTHER = 0.6;

interface Draft {
  readonly name: string;
  readonly criteria: NamedCriterion[];
  readonly levelOf: Framework[];
  readonly schemeOf: Framework[];
}
