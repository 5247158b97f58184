import type { Diagnostic } from "../diagnostics/diagnostic";
import type { CheckConfig } from "./check-config";

/** The findings of a rule as a configuration weighs them: none where it is off, else with the severity that it says. */
export function weighFindings(
  findings: readonly Diagnostic[],
  setting: NonNullable<CheckConfig["rules"]>[string] | undefined,
): readonly Diagnostic[] {
  if (setting === "off") return [];
  const severity = typeof setting === "string" ? setting : setting?.severity;
  return severity === undefined ? findings : findings.map((diagnostic) => ({ ...diagnostic, severity }));
}
