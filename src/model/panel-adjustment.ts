import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { amountSchema } from "./panel-amount";
import { exact } from "./scorecard";

/** Accepts a bonus or a penalty for one subject: `points` with their sign, or a `kind` of a table of adjustments. */
export const adjustmentSchema = z.strictObject({
  subject: z.string().min(1),
  kind: z.string().min(1).optional(),
  /** Above 0 a bonus, below 0 a penalty, in the unit of the method; absent when the table says what the kind is worth. */
  points: amountSchema.optional(),
  /** How often, by default once. */
  times: z.number().int().min(1).optional(),
  reason: z.string().min(1),
  source: z.string().min(1).optional(),
});

/** Accepts how far adjustments may go; every cap is a number of at least 0. */
export const adjustmentCapsSchema = z.strictObject({
  /** For all bonuses of a subject together. */
  bonus: amountSchema.optional(),
  /** For all penalties of a subject together, as a number of at least 0. */
  penalty: amountSchema.optional(),
  /** For all adjustments of one kind, in either direction. */
  kinds: z.record(z.string(), amountSchema).optional(),
  /** Whether a bonus may take the total above its maximum; by default not. */
  aboveMaximum: z.boolean().optional(),
  /** Whether a penalty may take the total below 0; by default not. */
  belowZero: z.boolean().optional(),
  source: z.string().min(1).optional(),
});

/** What adjustments did to one total: `before` + the points of all `items` + `cut` = `after`, exactly. */
export const adjustedTotalSchema = z.strictObject({
  before: z.number(),
  after: z.number(),
  /** What was taken off (or given back) because the total may not pass its maximum (or 0); else 0. */
  cut: z.number(),
  exact: z.strictObject({ before: exact, after: exact, cut: exact }),
  items: z.array(
    z.strictObject({
      kind: z.string().exactOptional(),
      times: z.number().int().exactOptional(),
      /** What was given. */
      asked: z.number(),
      /** What counts of it. */
      points: z.number(),
      exact: z.strictObject({ asked: exact, points: exact }),
      reason: z.string(),
      source: z.string().exactOptional(),
      /** Which cap it met, when less counts than was given. */
      cappedBy: z.enum(["kind", "bonus", "penalty"]).exactOptional(),
    }),
  ),
});

/** A bonus or a penalty (加分、扣分) with its reason. */
export type Adjustment = DeepReadonly<z.input<typeof adjustmentSchema>>;

/** How far adjustments may go (加減分上限). */
export type AdjustmentCaps = DeepReadonly<z.input<typeof adjustmentCapsSchema>>;

/** What adjustments did to one total (加減分情形). */
export type AdjustedTotal = DeepReadonly<z.infer<typeof adjustedTotalSchema>>;
