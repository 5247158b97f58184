import { CALENDAR_PROBLEMS } from "../diagnostics/calendar-problems";
import type { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import type { PlanCode } from "../model/plan-code";
import { RULES, type RuleId } from "./rules";

/** Every code that a check can give: those of its rules, of shape and calendar, of frameworks and configuration. */
export type CheckCode = RuleId | PlanCode | keyof typeof CONFIG_PROBLEMS;

/** A finding of a check. */
export type CheckDiagnostic = Diagnostic<CheckCode>;

/** The codes of what can be said of a plan, rules first: what a suppression may name. */
export const PLAN_CODES: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...[SHAPE_PROBLEMS, CALENDAR_PROBLEMS, FRAMEWORK_PROBLEMS].flatMap((table) => Object.keys(table)),
];
