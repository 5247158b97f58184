import { fold } from "../base/fold";
import { bareLabel } from "./bare-label";
import type { Framework } from "./framework";

/**
 * The labels from the top down that are joined in one name with `/`, `／`, `>` or `＞`. A label of the framework that
 * has such a sign itself is kept together.
 */
export function splitLabels(framework: Framework, name: string): readonly string[] {
  const parts = name.split(SEPARATOR);
  const whole = namesWithSeparator(framework);
  if (parts.length === 1 || whole.size === 0) return parts;
  const labels: string[] = [];
  let start = 0;
  for (let i = 0; i < parts.length; ) {
    const count =
      [4, 3, 2].find((many) => i + many <= parts.length && whole.has(joined(parts.slice(i, i + many)))) ?? 1;
    const length = parts.slice(i, i + count).join("/").length;
    labels.push(name.slice(start, start + length));
    start += length + 1;
    i += count;
  }
  return labels;
}

const SEPARATOR = /[/／>＞]/u;

/** The names of a framework in which a separator stands, as {@link joined} writes them. */
function namesWithSeparator(framework: Framework): ReadonlySet<string> {
  const cached = known.get(framework);
  if (cached !== undefined) return cached;
  const names = framework.criteria.flatMap(({ label, aliases = [], misprints = [] }) => [
    label,
    ...aliases,
    ...misprints,
  ]);
  const set = new Set(names.filter((name) => SEPARATOR.test(name)).map((name) => joined(name.split(SEPARATOR))));
  known.set(framework, set);
  return set;
}

/** Which of the signs joins the parts makes no difference, nor does numbering before them. */
function joined(parts: readonly string[]): string {
  return fold(bareLabel(parts.join("/")));
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<Framework, ReadonlySet<string>>();
