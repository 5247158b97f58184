import type { DiagnosticArgs } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Finding } from "./rule";

/**
 * Findings of one cause become one: the first keeps its place, the others are `related`, and its fix corrects all of
 * them. Two findings are of one cause when their arguments are the same; the order is that of the first places.
 */
export function onePerCause<Args extends DiagnosticArgs>(
  findings: Iterable<Finding<Args>>,
  words: Readonly<Record<Locale, string>>,
): readonly Finding<Args>[] {
  const causes = new Map<string, [Finding<Args>, ...Finding<Args>[]]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.args);
    const known = causes.get(key);
    if (known === undefined) causes.set(key, [finding]);
    else known.push(finding);
  }
  return [...causes.values()].map(([first, ...others]) => {
    if (others.length === 0) return first;
    const { fix: _, ...rest } = first;
    const fixes = [first, ...others].flatMap(({ fix }) => fix ?? []);
    const fix = { safe: fixes.every(({ safe }) => safe), edits: fixes.flatMap(({ edits }) => edits) };
    return {
      ...rest,
      ...(fixes.length > 0 && { fix }),
      related: others.slice(0, MOST_RELATED).map(({ path }) => ({ path, words })),
    };
  });
}

const MOST_RELATED = 20;
