export { applySuppressions, type Suppressed } from "./apply-suppressions";
export type { CheckCode, CheckDiagnostic } from "./check-code";
export { type CheckConfig, checkConfigSchema, type Suppression } from "./check-config";
export { checkConfigJsonSchema } from "./check-config-json-schema";
export { type CheckOptions, type CheckResult, checkPlan } from "./check-plan";
export { EXAMPLE_PLAN, examplePlan } from "./example-plan";
export type { AnyRule, Finding, Rule, RuleContext, RuleOptions } from "./rule";
export { RULES, type RuleId } from "./rules";
