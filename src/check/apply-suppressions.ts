import { type Path, parsePath } from "../base/path";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Suppression } from "./check-config";

/** A finding and the suppression that covers it. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppression;
}

/** What is left of the findings, what is covered and by which suppression, and which suppressions cover nothing. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  locale: Locale,
) {
  const used = new Set<Suppression>();
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const suppression = suppressions.find((candidate) => covers(candidate, diagnostic));
    if (suppression === undefined) kept.push(diagnostic);
    else {
      used.add(suppression);
      suppressed.push({ diagnostic, suppression });
    }
  }
  const unused = suppressions.flatMap((suppression, index) =>
    used.has(suppression) ? [] : [unusedSuppression(suppression, index, locale)],
  );
  return { kept, suppressed, unused };
}

/** A suppression covers its own place and everything within it. */
function covers({ code, path }: Suppression, diagnostic: Diagnostic): boolean {
  const place = parsePath(path);
  return code === diagnostic.code && place !== undefined && isWithin(diagnostic.path, place);
}

function isWithin(path: Path, place: Path): boolean {
  return place.every((step, i) => path[i] === step);
}

function unusedSuppression({ code, path }: Suppression, index: number, locale: Locale): Diagnostic {
  const at = { path: ["config", "suppressions", index], locale };
  return parsePath(path) === undefined
    ? diagnose(CONFIG_PROBLEMS, "invalid-suppression-path", { found: path }, at)
    : diagnose(CONFIG_PROBLEMS, "unused-suppression", { code, path }, at);
}
