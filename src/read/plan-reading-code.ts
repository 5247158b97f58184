import type { CalendarCode } from "../diagnostics/calendar-problems";
import type { DocumentProblemCode } from "../diagnostics/document-problems";
import type { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { InputProblemCode } from "../diagnostics/input-problems";
import type { LayoutProblemCode } from "../diagnostics/layout-problems";
import type { ReadingProblemCode } from "../diagnostics/reading-problems";
import type { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import type { TableProblemCode } from "../diagnostics/table-problems";

/** Every code that reading a document can give: of files, of documents, of lost tables, of tables, of plans and dates. */
export type PlanReadingCode =
  | InputProblemCode
  | DocumentProblemCode
  | LayoutProblemCode
  | TableProblemCode
  | ReadingProblemCode
  | CalendarCode
  | keyof typeof SHAPE_PROBLEMS
  | keyof typeof FRAMEWORK_PROBLEMS;
