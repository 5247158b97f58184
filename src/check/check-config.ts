import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { SEVERITIES } from "../diagnostics/severity";
import { rocDateSchema } from "../model/roc-calendar";
import { text } from "../model/text";

/** Sets of rules (規則組), from those that are rarely wrong to every one. */
export const PRESETS = ["recommended", "strict"] as const;

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
  /** Which rules are asked: `recommended` (default) those that are rarely wrong, `strict` every one. */
  extends: z.enum(PRESETS).optional(),
  /** By rule: off, another severity, or settings. */
  rules: z.record(z.string(), ruleSetting).optional(),
  /**
   * Findings that are known and accepted: which, where (`entries[3]` covers all within it, `""` the whole plan), why,
   * of which criterion alone (its id, label or alias) where several findings share one place, in which document or plans
   * of which office alone, and until which day.
   */
  suppressions: z
    .array(
      z.strictObject({
        code: text.describe("審查意見的代碼 (code of the finding)"),
        path: z
          .string()
          .describe('位置；"entries[3]" 涵蓋第4列全部，"" 涵蓋整份計畫 (place; "" covers the whole plan)'),
        criterion: text.optional().describe("只豁免此一項目之意見：項目名稱或代碼 (of this criterion alone)"),
        /** `*` stands for any letters of a name, `**` for any folders. */
        file: text
          .optional()
          .describe(
            "只適用於此文件：相對於設定檔所在資料夾的路徑，可用 *、?、** (in this document alone: path from the folder of the configuration, may have *, ? and **)",
          ),
        /** `*` stands for any letters. */
        agency: text
          .optional()
          .describe("只適用於此機關之計畫：機關全名，可用 * (in plans of this office alone: its name, may have *)"),
        reason: text.describe("理由，不得空白 (why it is accepted)"),
        /** The last day on which it holds; it needs the day on which the plan is looked at. */
        until: rocDateSchema
          .optional()
          .describe(
            "適用至此日（含）；以 --as-of 基準日衡量，未指定時為今日 (last day, held against --as-of, else against today)",
          ),
      }),
    )
    .optional(),
  /** Terms that are not to be written any more, and what to write instead. */
  terms: z.array(z.strictObject({ term: text, use: text, reason: text.optional() })).optional(),
  /** Ways to write one word, of which a plan is to use only one. */
  variants: z.array(z.array(text).min(2)).optional(),
});

/** Words that a configuration adds (用詞) to those that the package knows. */
export type Vocabulary = Pick<CheckConfig, "terms" | "variants">;

/** Which rules apply how, and which findings are accepted (設定). */
export type CheckConfig = DeepReadonly<z.infer<typeof checkConfigSchema>>;

/** A finding that is known and accepted, with its reason (豁免). */
export type Suppression = NonNullable<CheckConfig["suppressions"]>[number];
