import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { DECISION_KINDS } from "./decision-kinds";

/** Accepts what the committee decided about members who differ. */
export const panelDecisionSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  /** Whose marks are excluded; only for `exclude`, and needed there. */
  member: z.string().min(1).optional(),
  /** Who decided. */
  by: z.string().min(1).optional(),
  /** When, as it is written. */
  date: z.string().min(1).optional(),
  reason: z.string().min(1).optional(),
  /** Under the presets of tenders by default 採購評選委員會審議規則第6條. */
  source: z.string().min(1).optional(),
});

/** The decision as it is recorded in a result. */
export const recordedDecisionSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  member: z.string().exactOptional(),
  by: z.string().exactOptional(),
  date: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  source: z.string().exactOptional(),
  /** What was decided, in the language of the call. */
  message: z.string(),
});

/** What the committee decided about members who differ (議決或決議). */
export type PanelDecision = DeepReadonly<z.input<typeof panelDecisionSchema>>;

/** The decision as it is recorded in a result. */
export type RecordedDecision = DeepReadonly<z.infer<typeof recordedDecisionSchema>>;
