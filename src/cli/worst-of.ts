import { SEVERITIES, type Severity } from "../diagnostics/severity";

/** The worst severity among findings; nothing when there is none. */
export function worstOf(findings: readonly { readonly severity: Severity }[]): Severity | undefined {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level));
}
