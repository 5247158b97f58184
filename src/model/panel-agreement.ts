import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { amountSchema } from "./panel-amount";
import { exact } from "./scorecard";

/** Accepts when members are said to differ: no rule fixes a number, so the caller states it. */
export const disagreementSchema = z.strictObject({
  /** range: the highest less the lowest · median-distance: each member from the median of all. */
  measure: z.enum(["range", "median-distance"]),
  /** From this on (以上, included). */
  atLeast: amountSchema,
  /** percent: points out of 100 (default) · points: as marked · share of the full marks · ranks of a member's totals. */
  unit: z.enum(["percent", "points", "share", "ranks"]).optional(),
  /** The totals (default), or each criterion that is marked. */
  over: z.enum(["total", "criteria"]).optional(),
  /** Out of 100: only where some member is below it. */
  anyBelow: amountSchema.optional(),
  source: z.string().min(1).optional(),
});

/** Where members differ by what the caller called too much. */
export const disagreementFlagSchema = z.strictObject({
  measure: z.enum(["range", "median-distance"]),
  unit: z.enum(["percent", "points", "share", "ranks"]),
  subject: z.string(),
  phase: z.string().exactOptional(),
  criterion: z.strictObject({ id: z.string(), label: z.string(), title: z.string().exactOptional() }).exactOptional(),
  value: z.number(),
  exact: z.strictObject({ value: exact, atLeast: exact }),
  /** For a range who gave the lowest and who the highest; for a distance who stands apart. */
  judges: z.array(z.string()),
  source: z.string().exactOptional(),
  /** `true` for what the member whom a decision leaves out had given: it is why, not a result. */
  beforeDecision: z.literal(true).exactOptional(),
  /** In the language of the call. */
  message: z.string(),
});

const coefficientSchema = z.strictObject({
  /** `null` when it is undefined; the caveats say why. */
  value: z.number().nullable(),
  exact: exact.nullable(),
  /** How many judges and subjects it rests on. */
  judges: z.number().int(),
  subjects: z.number().int(),
});

/** How far members agree. */
export const agreementSchema = z.strictObject({
  group: z.string().exactOptional(),
  phase: z.string().exactOptional(),
  /** Of the ranks that members give, from 0 to 1; ties corrected, subjects that all of them assessed. */
  kendallW: coefficientSchema,
  /** Of the members' totals in percent, interval metric, at most 1; cells may be missing. */
  krippendorffAlpha: coefficientSchema,
  /** What these numbers do not say, in the language of the call. */
  caveats: z.array(z.string()),
});

const figureSchema = z.strictObject({ value: z.number(), exact });

/** How one judge marks beside the others. */
export const judgeTendencySchema = z.strictObject({
  /** The mean by which the judge is above (or below) the mean of all who assessed the same subject, in percentage points. */
  leniency: figureSchema.nullable(),
  /** Of the judge's own totals in percent, divided by their number; the deviation is its root, rounded. */
  spread: z.strictObject({ variance: figureSchema, deviation: z.number() }).nullable(),
});

/** When members are said to differ (明顯差異的標準). */
export type DisagreementThreshold = DeepReadonly<z.input<typeof disagreementSchema>>;

/** Where members differ (委員評分有差異). */
export type DisagreementFlag = DeepReadonly<z.infer<typeof disagreementFlagSchema>>;

/** How far members agree (委員評分的一致性). */
export type Agreement = DeepReadonly<z.infer<typeof agreementSchema>>;

/** How one judge marks beside the others (評分寬嚴). */
export type JudgeTendency = DeepReadonly<z.infer<typeof judgeTendencySchema>>;
