import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";

const bothLanguages = z.strictObject({ "zh-TW": z.string().min(1), en: z.string().min(1) });

/** Accepts a table that says how the criteria of two frameworks correspond. */
export const crosswalkSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  links: z.array(
    z.strictObject({
      sources: z.array(z.string().min(1)).min(1),
      targets: z.array(z.string().min(1)).min(1),
      /** What the sources are to the targets. */
      relation: z.enum(["equal", "subset", "superset", "intersects"]),
      rationale: bothLanguages,
      confidence: z.enum(["high", "medium", "low"]),
    }),
  ),
  /** Criteria without a counterpart, on both sides. */
  unmapped: z.strictObject({ from: z.array(z.string()), to: z.array(z.string()) }),
});

/** How the criteria of two frameworks correspond (對照表): this package's reading, not an official table. */
export type Crosswalk = DeepReadonly<z.infer<typeof crosswalkSchema>>;
