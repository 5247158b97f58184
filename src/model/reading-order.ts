import { planSchema } from "./plan";

/** What a call was given besides the plan, then the fields of a plan and of its parts as a document has them. */
export const READING_ORDER: readonly string[] = [
  "config",
  "asOf",
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
