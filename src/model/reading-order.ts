import type { Framework } from "./framework";
import { inFrameworkOrder } from "./in-framework-order";
import { planSchema } from "./plan";

/** What a call was given besides the plan, then the fields of a plan and of its parts as a document has them. */
export const READING_ORDER: readonly string[] = [
  "config",
  "asOf",
  "today",
  ...Object.keys(planSchema.in.shape),
  "ordinal",
  "criterion",
  "printedAs",
  "strategy",
  "actions",
  "label",
  "text",
  "deadline",
  "units",
  "target",
  "result",
  "benefit",
];

/** That order for one plan, whose printed points are in the order of its framework. */
export function readingOrder(plan: unknown, framework: Framework | undefined): readonly string[] {
  const points: unknown = Reflect.get(Object(plan), "points");
  if (framework === undefined || typeof points !== "object" || points === null) return READING_ORDER;
  return [...READING_ORDER, ...inFrameworkOrder(Object.keys(points).slice(0, MOST_NAMES), framework)];
}

/** Far more than a framework has criteria; looking names up is slow. */
const MOST_NAMES = 1000;
