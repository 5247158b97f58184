import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { SEVERITIES } from "../diagnostics/severity";
import { text } from "../model/text";

const severity = z.enum(SEVERITIES);
const ruleSetting = z.union([
  z.enum(["off", ...SEVERITIES]),
  z.strictObject({
    severity: severity.optional(),
    /** Values for the rule's own settings, as the rule reference lists them. */
    options: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
  }),
]);

/** Accepts the configuration of a check. */
export const checkConfigSchema = z.strictObject({
  $schema: z.string().optional(),
  /** By rule: off, another severity, or settings. */
  rules: z.record(z.string(), ruleSetting).optional(),
  /**
   * Findings that are known and accepted: which, where (`entries[3]` covers all within it, `""` the whole plan), why,
   * and of which criterion alone (its id, label or alias) where several findings share one place.
   */
  suppressions: z
    .array(z.strictObject({ code: text, path: z.string(), criterion: text.optional(), reason: text }))
    .optional(),
});

/** Which rules apply how, and which findings are accepted (設定). */
export type CheckConfig = DeepReadonly<z.infer<typeof checkConfigSchema>>;

/** A finding that is known and accepted, with its reason (豁免). */
export type Suppression = NonNullable<CheckConfig["suppressions"]>[number];
