import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Framework } from "./framework";
import type { CriterionId } from "./scored-id";
import { FRACTION, SHARE_EXPECTED, shareRatio } from "./share-ratio";

/** Words that are more than blanks. */
const words = z
  .string()
  .refine((text) => text.trim() !== "", { params: { problem: "empty-text" } })
  .meta({ pattern: "\\S" });

/** A number, or a fraction such as `"1/3"` where no decimal is exact. */
const shareSchema = z.union([
  z.number().positive().max(1),
  z
    .string()
    .refine((share) => shareRatio(share) !== undefined, { message: SHARE_EXPECTED })
    .meta({ pattern: FRACTION.source }),
]);

/** In one language it stands for both: a county writes its own table in Chinese. */
const rationaleSchema = z.union([
  words.transform((text) => ({ "zh-TW": text, en: text })),
  z
    .strictObject({ "zh-TW": words, en: words.optional() })
    .transform((texts) => ({ "zh-TW": texts["zh-TW"], en: texts.en ?? texts["zh-TW"] })),
]);

const linkSchema = z.strictObject({
  sources: z.array(z.string().min(1)).min(1),
  /** Where an action goes unless a person says otherwise comes first. */
  targets: z.array(z.string().min(1)).min(1),
  /** What the sources taken together are to the targets taken together. */
  relation: z.enum(["equal", "subset", "superset", "intersects"]),
  /** Why, in one text or by language; only `zh-TW` is needed. */
  rationale: rationaleSchema,
  confidence: z.enum(["high", "medium", "low"]),
  /**
   * How a score may be carried: the part of the target's points that follows the source's rate of points. The shares of
   * a target, over all links, add up to 1; thirds are written as fractions, `"1/3"`. Only for two frameworks with points, and only where there is a reason.
   */
  shares: z
    .array(z.strictObject({ source: z.string().min(1), target: z.string().min(1), share: shareSchema }))
    .optional(),
});

/** Accepts a table that says how the criteria of two frameworks correspond. */
export const crosswalkSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  /** Whose reading it is: that of this package, or the caller's own. Neither is an official table. */
  basis: z.enum(["package", "caller"]),
  /** How it was worked out from tables that were written as they stand; absent when it is one itself. */
  derivation: z.enum(["inverse", "composed"]).optional(),
  /** The frameworks between the two, when the table was composed. */
  via: z.array(z.string().min(1)).optional(),
  links: z.array(linkSchema),
  /** Criteria without a counterpart, on both sides. */
  unmapped: z.strictObject({ from: z.array(z.string()), to: z.array(z.string()) }),
});

/** How the criteria of two frameworks correspond (對照表): a reading, not an official table; `basis` says whose. */
export type Crosswalk = DeepReadonly<z.infer<typeof crosswalkSchema>>;

/** The same as a person may write it: a rationale may be one text, or in Chinese alone. */
export type CrosswalkInput = DeepReadonly<z.input<typeof crosswalkSchema>>;

/** Which criteria of one framework correspond to which of another, and why. */
export type CrosswalkLink = Crosswalk["links"][number];

/** A link that can only name criteria which the two frameworks have. */
export interface LinkBetween<From extends Framework, To extends Framework> extends CrosswalkLink {
  readonly sources: readonly CriterionId<From>[];
  readonly targets: readonly CriterionId<To>[];
}

/** A crosswalk of such links. */
export interface CrosswalkBetween<From extends Framework, To extends Framework> extends Crosswalk {
  readonly from: From["id"];
  readonly to: To["id"];
  readonly links: readonly LinkBetween<From, To>[];
  readonly unmapped: { readonly from: readonly CriterionId<From>[]; readonly to: readonly CriterionId<To>[] };
}
