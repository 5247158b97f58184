import type { Path } from "../base/path";
import type { Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic";
import type { GradeProblemCode } from "../diagnostics/grade-problems";
import type { Locale } from "../diagnostics/locale";
import { PANEL_PROBLEMS, type PanelProblemCode } from "../diagnostics/panel-problems";
import type { PanelRuleCode } from "../diagnostics/panel-rule-problems";
import { type ArgsOf, diagnose } from "../diagnostics/problem";
import { SCORE_PROBLEMS, type ScoreProblemCode } from "../diagnostics/score-problems";
import type { RelatedPlace, ScoreFindings } from "../score/score-findings";

/** What scoring a panel can find, in its sheets and in the whole. */
export type PanelCode = PanelProblemCode | PanelRuleCode | ScoreProblemCode | GradeProblemCode;

/** Collects what is to be said of a panel. */
export interface PanelFindings {
  readonly diagnostics: Diagnostic<PanelCode>[];
  readonly report: <Code extends PanelProblemCode>(
    code: Code,
    args: ArgsOf<(typeof PANEL_PROBLEMS)[Code]> & DiagnosticArgs,
    path?: Path,
    related?: readonly RelatedPlace[],
  ) => void;
  /** For the findings of scoring on what all sheets have in common. */
  readonly reportWhole: ScoreFindings["report"];
  /** For the findings of one sheet, by its place in the input. */
  readonly reportSheet: (index: number) => ScoreFindings["report"];
}

/** An empty collection that words its findings in one language. */
export function panelFindings(locale: Locale): PanelFindings {
  const diagnostics: Diagnostic<PanelCode>[] = [];
  const wording = (places: readonly RelatedPlace[] | undefined, above: Path) =>
    places && { related: places.map(({ path, words }) => ({ path: [...above, ...path], message: words[locale] })) };
  return {
    diagnostics,
    report: (code, args, path = [], places) => {
      diagnostics.push(diagnose(PANEL_PROBLEMS, code, args, { path, locale, ...wording(places, []) }));
    },
    reportWhole: (code, args) => {
      diagnostics.push(diagnose(SCORE_PROBLEMS, code, args, { locale }));
    },
    reportSheet: (index) => (code, args, path, places) => {
      const placement = { path: [index, ...path], locale, ...wording(places, [index]) };
      diagnostics.push(diagnose(SCORE_PROBLEMS, code, args, placement));
    },
  };
}
