export { type FormatPlanOptions, formatPlan } from "./format-plan";
