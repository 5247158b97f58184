import type { Path } from "../base/path";
import type { Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { PANEL_RULE_PROBLEMS, type PanelRuleCode } from "../diagnostics/panel-rule-problems";
import { type ArgsOf, diagnose } from "../diagnostics/problem";

/** Reports what is wrong with the rules of a panel, at its place among the options. */
export type ReportRule = <Code extends PanelRuleCode>(
  code: Code,
  args: ArgsOf<(typeof PANEL_RULE_PROBLEMS)[Code]> & DiagnosticArgs,
  path: Path,
) => void;

/** An empty collection of findings about rules that words them in one language. */
export function ruleFindings(locale: Locale | undefined): {
  readonly diagnostics: Diagnostic<PanelRuleCode>[];
  readonly report: ReportRule;
} {
  const diagnostics: Diagnostic<PanelRuleCode>[] = [];
  const report: ReportRule = (code, args, path) => {
    diagnostics.push(diagnose(PANEL_RULE_PROBLEMS, code, args, { path, locale }));
  };
  return { diagnostics, report };
}
