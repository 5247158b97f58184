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
export function correctMisprints(text: string, { criteria }: Framework): CorrectedText {
  let corrected = text;
  const misprints: { found: string; label: string }[] = [];
  for (const { label, aliases = [], misprints: wrong = [] } of criteria) {
    for (const found of wrong) {
      if (!corrected.includes(found)) continue;
      const next = replaceOutside(corrected, [label, ...aliases], found, label);
      if (next === corrected) continue;
      corrected = next;
      misprints.push({ found, label });
    }
  }
  return { corrected, misprints };
}

function replaceOutside(text: string, [name, ...more]: readonly string[], wrong: string, right: string): string {
  if (name === undefined) return text.replaceAll(wrong, right);
  return text
    .split(name)
    .map((part) => replaceOutside(part, more, wrong, right))
    .join(name);
}
