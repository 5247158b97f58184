import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { FLOOR_EFFECTS } from "./floor-effects";
import { amountSchema } from "./panel-amount";
import { exact } from "./scorecard";

/**
 * Accepts a floor: on the members' mean of criteria (`criterion`), or on how many members gave a low total (`members`).
 */
export const floorSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("criterion"),
    /** Ids, official labels or aliases; by default each item (評核項目): the top criteria, or those of `itemLevel`. */
    criteria: z.array(z.string().min(1)).optional(),
    /** Percent of the criterion's points; a mean below it is too low. */
    below: amountSchema.optional(),
    /** Instead of `below`: a mean of zero is too low. */
    zero: z.literal(true).optional(),
    effect: z.enum(FLOOR_EFFECTS),
    source: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal("members"),
    /** Out of 100; a member's total below it counts. */
    below: amountSchema,
    /** From this share of the members on, such as `"1/3"`. */
    share: amountSchema,
    effect: z.enum(FLOOR_EFFECTS),
    source: z.string().min(1),
  }),
]);

/** A floor as it was applied. */
export const appliedFloorSchema = z.strictObject({
  kind: z.enum(["criterion", "members"]),
  /** Only where the floor names them; otherwise it is for every item. */
  criteria: z
    .array(z.strictObject({ id: z.string(), label: z.string(), title: z.string().exactOptional() }))
    .exactOptional(),
  /** Percent of the points of a criterion, or a member's total out of 100; absent where only a mean of zero is too low. */
  below: exact.exactOptional(),
  /** From this share of the members on. */
  share: exact.exactOptional(),
  effect: z.enum(FLOOR_EFFECTS),
  source: z.string(),
});

/** Why a subject is not ranked or not qualified. */
export const belowFloorSchema = z.strictObject({
  effect: z.enum(FLOOR_EFFECTS),
  source: z.string(),
  /** The stage whose sheets are meant, where there are several. */
  phase: z.string().exactOptional(),
  /** Only for a floor on criteria. */
  criterion: z.strictObject({ id: z.string(), label: z.string(), title: z.string().exactOptional() }).exactOptional(),
  /** The mean in percent of the criterion's points, or the share of the members. */
  value: z.number(),
  exact: z.strictObject({ value: exact, floor: exact }),
  /** In the language of the call. */
  message: z.string(),
});

/** A floor (最低標準) below which a subject is not ranked or not qualified. */
export type Floor = DeepReadonly<z.input<typeof floorSchema>>;

/** Why a subject is not ranked or not qualified (未達最低標準). */
export type BelowFloor = DeepReadonly<z.infer<typeof belowFloorSchema>>;

/** A floor as it was applied (最低標準). */
export type AppliedFloor = DeepReadonly<z.infer<typeof appliedFloorSchema>>;
