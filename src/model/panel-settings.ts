import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { NOT_APPLICABLE_POLICIES } from "./not-applicable-policy";
import { adjustmentCapsSchema, adjustmentSchema } from "./panel-adjustment";
import { disagreementSchema } from "./panel-agreement";
import { amountSchema } from "./panel-amount";
import { panelDecisionSchema } from "./panel-decision";
import { floorSchema } from "./panel-floor";
import { gradeLimitSchema, passMarkSchema, quotaSchema } from "./panel-grade";
import {
  ABSENT_JUDGE,
  INCOMPLETE_SHEET,
  RANK_BASES,
  RANKINGS,
  THIRD_READER_SCOPES,
  TIE_SCOPES,
  UNQUALIFIED,
} from "./panel-policies";
import { roundingSchema } from "./scorecard";
import { text } from "./text";

const phaseSchema = z.strictObject({
  /** As the sheets of that stage say it in `phase`. */
  id: text,
  /** Percent of the whole. */
  weight: z.number(),
  /** Id of a framework, where its sheets have criteria of their own. */
  framework: text.optional(),
  rounding: roundingSchema.optional(),
});

const tieRecordSchema = z.union([
  z.strictObject({ by: z.literal("lot"), order: z.array(text).min(2), note: text.optional() }),
  z.strictObject({ by: z.literal("re-evaluation"), values: z.record(z.string(), amountSchema), note: text.optional() }),
]);

/** Accepts everything that a file may say of how a panel is scored: what `scorePanel` takes, with ids for values. */
export const panelSettingsSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Id of a preset; whatever else is said here comes before it. */
  preset: text.optional(),
  /** Id of a panel method. */
  method: text.optional(),
  trim: z.number().int().min(1).optional(),
  phases: z.array(phaseSchema).min(1).optional(),
  /** Id of the method within a stage. */
  within: text.optional(),
  thirdReaders: z.array(text).optional(),
  thirdReaderFor: z.enum(THIRD_READER_SCOPES).optional(),
  itemLevel: text.optional(),
  memberTies: z.enum(RANKINGS).optional(),
  unqualified: z.enum(UNQUALIFIED).optional(),
  absentJudge: z.enum(ABSENT_JUDGE).optional(),
  incompleteSheet: z.enum(INCOMPLETE_SHEET).optional(),
  notApplicable: z.enum(NOT_APPLICABLE_POLICIES).optional(),
  rounding: roundingSchema.optional(),
  rankOn: z.enum(RANK_BASES).optional(),
  ranking: z.enum(RANKINGS).optional(),
  /** Ids of tie-breakers, in order. */
  ties: z.array(text).optional(),
  tiesFor: z.enum(TIE_SCOPES).optional(),
  tieRecords: z.array(tieRecordSchema).optional(),
  evaluations: z.number().int().min(1).optional(),
  /** Group by agency or subject. */
  groups: z.record(z.string(), text).optional(),
  /** Id of a grade scale, or a scale of one's own. */
  gradeScale: z.union([text, z.record(z.string(), z.unknown())]).optional(),
  limits: z.array(gradeLimitSchema).optional(),
  floors: z.array(floorSchema).optional(),
  quotas: z.array(quotaSchema).optional(),
  passMark: z.union([passMarkSchema, amountSchema]).optional(),
  adjustments: z.array(adjustmentSchema).optional(),
  /** Id of a table of adjustments. */
  adjustmentTable: text.optional(),
  adjustmentCaps: adjustmentCapsSchema.optional(),
  disagreement: z.array(disagreementSchema).optional(),
  decision: panelDecisionSchema.optional(),
});

/** How a panel is scored, as data (評審設定). */
export type PanelSettingsInput = DeepReadonly<Omit<z.input<typeof panelSettingsSchema>, "gradeScale">> & {
  readonly gradeScale?: string | Readonly<Record<string, unknown>> | undefined;
};
