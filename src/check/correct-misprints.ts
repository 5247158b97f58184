import type { Framework } from "../model/framework";

/** A passage with the names of criteria put right, and what was wrong. */
export interface CorrectedText {
  readonly corrected: string;
  readonly misprints: readonly { readonly found: string; readonly label: string }[];
}

/**
 * Puts the known misprints of criteria in a passage right. Where a right name contains a wrong one (創新(意)服務情形
 * and 新(意)服務情形), what is right is left alone.
 */
export function correctMisprints(text: string, framework: Framework): CorrectedText {
  let corrected = text;
  const misprints: { found: string; label: string }[] = [];
  for (const { found, label, right } of misprintsOf(framework)) {
    if (!corrected.includes(found)) continue;
    const next = replaceOutside(corrected, right, found, label);
    if (next === corrected) continue;
    corrected = next;
    misprints.push({ found, label });
  }
  return { corrected, misprints };
}

interface Misprint {
  readonly found: string;
  readonly label: string;
  /** The criterion's right names, any of which may contain the wrong one. */
  readonly right: readonly string[];
}

/** Few criteria have misprints and every passage is searched for them: they are listed once per framework. */
function misprintsOf(framework: Framework): readonly Misprint[] {
  const cached = known.get(framework);
  if (cached !== undefined) return cached;
  const list = framework.criteria.flatMap(({ label, aliases = [], misprints = [] }) =>
    misprints.map((found) => ({ found, label, right: [label, ...aliases] })),
  );
  known.set(framework, list);
  return list;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<Framework, readonly Misprint[]>();

function replaceOutside(text: string, [name, ...more]: readonly string[], wrong: string, right: string): string {
  if (name === undefined) return text.replaceAll(wrong, right);
  return text
    .split(name)
    .map((part) => replaceOutside(part, more, wrong, right))
    .join(name);
}
