import type { CheckResult } from "../check/check-plan";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { SEVERITIES, type Severity } from "../diagnostics/severity";

/** A document and what a check found in it. */
export interface CheckedFile extends Pick<CheckResult, "framework" | "suppressed"> {
  /** What a check found, or why the document could not be checked. */
  readonly diagnostics: readonly Diagnostic[];
  /** As the reader knows it: a path, or a name. */
  readonly file: string;
  /** The office whose plan it is, as far as it is known. */
  readonly agency?: string;
  /** How many corrections were made in it before. */
  readonly fixed?: number;
  /** How many findings a baseline knows already, so that `diagnostics` holds only new ones. */
  readonly known?: number;
  /** How many findings of the baseline are not there any more. */
  readonly gone?: number;
  /** Given when it could not be read, and why is in `diagnostics`. */
  readonly isUnreadable?: true;
}

/** How many findings there are of each severity. */
export function countFindings(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [error = 0, warning = 0, info = 0] = SEVERITIES.map(count);
  return { error, warning, info };
}
