import type { Diagnostic } from "../diagnostics/diagnostic";
import type { DocumentProblemCode } from "../diagnostics/document-problems";
import type { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { LayoutProblemCode } from "../diagnostics/layout-problems";
import type { Outcome } from "../diagnostics/outcome";
import type { ReadingProblemCode } from "../diagnostics/reading-problems";
import type { TableProblemCode } from "../diagnostics/table-problems";
import type { PlanCode } from "../model/plan-code";

/** Every code that reading a document can give: of files, of documents, of lost tables, of tables, of plans and dates. */
export type PlanReadingCode =
  | keyof typeof FILE_PROBLEMS
  | DocumentProblemCode
  | LayoutProblemCode
  | TableProblemCode
  | ReadingProblemCode
  | PlanCode;

/** A finding of reading a document. */
export type ReadingDiagnostic = Diagnostic<PlanReadingCode>;

/** What a step on the way from a file to a plan gives. */
export type ReadingOutcome<T> = Outcome<T, PlanReadingCode>;
