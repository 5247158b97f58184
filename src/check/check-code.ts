import type { CalendarCode } from "../diagnostics/calendar-problems";
import type { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import type { RuleId } from "./rules";

/** Every code that a check can give: those of its rules, of shape and calendar, of frameworks and configuration. */
export type CheckCode =
  | RuleId
  | CalendarCode
  | keyof typeof SHAPE_PROBLEMS
  | keyof typeof FRAMEWORK_PROBLEMS
  | keyof typeof CONFIG_PROBLEMS;

/** A finding of a check. */
export type CheckDiagnostic = Diagnostic<CheckCode>;
