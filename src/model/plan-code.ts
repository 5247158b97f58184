import type { CalendarCode } from "../diagnostics/calendar-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";

/** Every code that reading a plan object can give: of its shape, its dates, the frameworks that it names. */
export type PlanCode = keyof typeof SHAPE_PROBLEMS | CalendarCode | keyof typeof FRAMEWORK_PROBLEMS;

/** A finding about a plan object. */
export type PlanDiagnostic = Diagnostic<PlanCode>;
