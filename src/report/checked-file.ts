import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { CheckResult } from "../check/check-plan";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { SEVERITIES, type Severity } from "../diagnostics/severity";

/** Words that were corrected in a document (更正). */
export interface Correction {
  /** The code of the finding that asked for it. */
  readonly code: string;
  /** Where in the plan. */
  readonly path: Path;
  /** Where in the document, when the plan was read from one. */
  readonly span?: Span;
  /** The words that stood there; empty where some were only added. */
  readonly from: string;
  /** What stands there now; empty where words were taken out. */
  readonly to: string;
}

/** A document and what a check found in it. */
export interface CheckedFile extends Pick<CheckResult, "framework" | "suppressed"> {
  /** What a check found, or why the document could not be checked. */
  readonly diagnostics: readonly Diagnostic[];
  /** As the reader knows it: a path, or a name. */
  readonly file: string;
  /** The office whose plan it is, as far as it is known. */
  readonly agency?: string;
  /** The corrections that were made in it before. */
  readonly fixed?: readonly Correction[];
  /** How many findings a baseline knows already, so that `diagnostics` holds only new ones. */
  readonly known?: number;
  /** How many findings of the baseline are not there any more. */
  readonly gone?: number;
  /** Given for the configuration of the run, which is no plan: what is to be said of it is said once. */
  readonly isConfig?: true;
  /** Given when it could not be read, and why is in `diagnostics`. */
  readonly isUnreadable?: true;
}

/** Whether it is a plan that was checked, and not the configuration or a file that could not be read. */
export function isCheckedPlan({ isConfig, isUnreadable }: CheckedFile): boolean {
  return isConfig !== true && isUnreadable !== true;
}

/** How many findings there are of each severity. */
export function countFindings(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [error = 0, warning = 0, info = 0] = SEVERITIES.map(count);
  return { error, warning, info };
}
