import type { Path } from "../base/path";
import type { Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { type ArgsOf, diagnose, knownLocale } from "../diagnostics/problem";
import { SCORE_PROBLEMS, type ScoreProblemCode } from "../diagnostics/score-problems";

/** Collects what is to be said of one sheet. */
export interface ScoreFindings {
  readonly diagnostics: Diagnostic<ScoreProblemCode>[];
  readonly report: <Code extends ScoreProblemCode>(
    code: Code,
    args: ArgsOf<(typeof SCORE_PROBLEMS)[Code]> & DiagnosticArgs,
    path: Path,
    related?: readonly RelatedPlace[],
  ) => void;
}

/** Another place that belongs to a finding, and what stands there in each language. */
export interface RelatedPlace {
  readonly path: Path;
  readonly words: Readonly<Record<Locale, string>>;
}

/** An empty collection that words its findings in one language. */
export function scoreFindings(locale: Locale | undefined): ScoreFindings {
  const diagnostics: Diagnostic<ScoreProblemCode>[] = [];
  return {
    diagnostics,
    report: (code, args, path, places) => {
      const related = places?.map((place) => ({ path: place.path, message: place.words[knownLocale(locale)] }));
      diagnostics.push(diagnose(SCORE_PROBLEMS, code, args, { path, locale, ...(related && { related }) }));
    },
  };
}
