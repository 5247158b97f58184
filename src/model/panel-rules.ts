import { z } from "zod";
import { adjustmentCapsSchema, adjustmentSchema } from "./panel-adjustment";
import { disagreementSchema } from "./panel-agreement";
import { amountSchema } from "./panel-amount";
import { panelDecisionSchema } from "./panel-decision";
import { floorSchema } from "./panel-floor";
import { gradeLimitSchema, passMarkSchema, quotaSchema } from "./panel-grade";

/**
 * Accepts the rules of a panel (評審規則) besides its method, as a file of settings says them. Whether the subjects,
 * members, criteria and grades that they name exist is for `scorePanel` to say.
 */
export const panelRulesSchema = z.strictObject({
  adjustments: z.array(adjustmentSchema).optional(),
  adjustmentCaps: adjustmentCapsSchema.optional(),
  limits: z.array(gradeLimitSchema).optional(),
  floors: z.array(floorSchema).optional(),
  quotas: z.array(quotaSchema).optional(),
  passMark: z.union([amountSchema, passMarkSchema]).optional(),
  disagreement: z.array(disagreementSchema).optional(),
  decision: panelDecisionSchema.optional(),
});
