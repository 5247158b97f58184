import { shorten } from "../base/preview";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Vocabulary } from "./check-config";

/**
 * What contradicts itself in the words that a configuration adds (用詞): a term that is to become itself, or that a term
 * before it is to become, or that has two replacements; a group of variants with one form, or with one of another group.
 * Of two that contradict each other the later one is reported.
 */
export function checkVocabulary({ terms = [], variants = [] }: Vocabulary, locale: Locale): readonly Diagnostic[] {
  return [...checkTerms(terms, locale), ...checkVariants(variants, locale)];
}

function* checkTerms(terms: NonNullable<Vocabulary["terms"]>, locale: Locale): Generator<Diagnostic> {
  const known = new Map<string, string>();
  for (const [i, { term, use }] of terms.entries()) {
    const conflict = conflictOf(term, use, known);
    if (conflict === undefined) {
      known.set(term, use);
      continue;
    }
    const args = { term: shorten(term), use: shorten(use), ...conflict, other: shorten(conflict.other) };
    yield diagnose(CONFIG_PROBLEMS, "contradictory-term", args, { path: ["terms", i], locale });
  }
}

function conflictOf(term: string, use: string, known: ReadonlyMap<string, string>) {
  if (use.includes(term)) return { conflict: "itself", other: "" } as const;
  const before = known.get(term);
  if (before !== undefined && before !== use) return { conflict: "twice", other: before } as const;
  // What is known has no circle, so that this comes to an end.
  for (let next = known.get(use), from = use; next !== undefined; from = next, next = known.get(next))
    if (next === term) return { conflict: "circle", other: from } as const;
  return undefined;
}

function* checkVariants(variants: NonNullable<Vocabulary["variants"]>, locale: Locale): Generator<Diagnostic> {
  const known = new Set<string>();
  for (const [i, group] of variants.entries()) {
    const forms = [...new Set(group)];
    const [word = ""] = forms.length === 1 ? forms : forms.filter((form) => known.has(form));
    for (const form of forms) known.add(form);
    if (word === "") continue;
    const args = { word: shorten(word), isOneForm: forms.length === 1 };
    yield diagnose(CONFIG_PROBLEMS, "contradictory-variants", args, { path: ["variants", i], locale });
  }
}
