import type { Diagnostic } from "../diagnostics/diagnostic";
import type { CheckConfig } from "./check-config";

/**
 * Findings as a configuration weighs them: none where their rule is off, else with the severity that it says. A
 * configuration names rules only; a rule's id is the code of its findings.
 */
export function weighFindings(findings: readonly Diagnostic[], { rules }: CheckConfig): readonly Diagnostic[] {
  if (rules === undefined) return findings;
  return findings.flatMap((finding) => {
    const setting = rules[finding.code];
    if (setting === "off") return [];
    const severity = typeof setting === "string" ? setting : setting?.severity;
    return [severity === undefined ? finding : { ...finding, severity }];
  });
}
