import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Framework } from "./framework";
import type { ScoredId } from "./scored-id";

/** Points are what the criterion is worth at most (default); percent marks run from 0 to 100 for every criterion. */
export const MARK_SCALES = ["points", "percent"] as const;

const markSchema = z.union([
  z.number().transform((points) => ({ points })),
  z.strictObject({ points: z.number(), note: z.string().optional() }),
  z.strictObject({ status: z.literal("not-applicable"), reason: z.string().min(1) }),
  z.strictObject({ status: z.literal("not-assessed") }),
]);

/**
 * Accepts what one judge gives; a plain number for a mark becomes `{ points }`. Keys are criterion ids, official
 * labels or aliases: which of them the framework knows, and whether a mark is in range, is for `scoreSheet` to say.
 */
export const scoreSheetSchema = z.strictObject({
  /** For editors; scoring does not look at it. */
  $schema: z.string().optional(),
  framework: z.string().min(1),
  subject: z
    .strictObject({ agency: z.string().min(1), rocYear: z.number().int().min(1).max(999).exactOptional() })
    .optional(),
  judge: z.string().min(1).optional(),
  /** The stage of the evaluation (階段) in which the marks were given, such as 書面 or 實地. */
  phase: z.string().min(1).optional(),
  scale: z.enum(MARK_SCALES).optional(),
  marks: z.record(z.string(), markSchema),
});

/** What one judge gives (評分表), as loosely as it may be written. */
export type ScoreSheet = DeepReadonly<z.input<typeof scoreSheetSchema>>;

/** The mark of one criterion (評分): points, or why there are none. Absent from the sheet means missing. */
export type Mark = ScoreSheet["marks"][string];

/** A score sheet of one framework defined with literal types: a missing or misspelt criterion does not compile. */
export type ScoreSheetFor<F extends Framework> = Omit<ScoreSheet, "framework" | "marks"> & {
  readonly framework: F["id"];
  readonly marks: Readonly<Record<ScoredId<F>, Mark>>;
};
