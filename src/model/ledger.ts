import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { crosswalkSchema } from "./crosswalk";
import { deadlineSchema } from "./deadline";

const bothLanguages = z.strictObject({ "zh-TW": z.string(), en: z.string() });

/** Where something stands in a plan in canonical form. */
const pathSchema = z.array(z.union([z.string(), z.number()]));

const criterionSchema = z.strictObject({ id: z.string(), label: z.string(), title: z.string().optional() });

const linkFields = {
  relation: crosswalkSchema.shape.links.element.shape.relation,
  confidence: crosswalkSchema.shape.links.element.shape.confidence,
  rationale: bothLanguages,
} as const;

const detailFields = { deadline: deadlineSchema.optional(), units: z.array(z.string()).optional() } as const;

const actionDetails = z.strictObject({
  ...detailFields,
  target: z.string().optional(),
  result: z.string().optional(),
});

const rowWords = { strategy: z.string().optional(), benefit: z.string().optional() } as const;

const actionSchema = z.strictObject({
  /** In the plan that was mapped. */
  from: pathSchema,
  /** In the plan that came out; absent when the action is not in it. */
  to: pathSchema.optional(),
  text: z.string(),
  /** It was in the plan already into which was mapped. */
  isPresent: z.literal(true).optional(),
  /** What else it says, where it was dropped and says more than its text. */
  details: actionDetails.optional(),
  /** What the action that was there lacked and has from this one now. */
  filled: actionDetails.optional(),
});

const lineSchema = z.strictObject({
  /**
   * `unchanged` and `renamed`: the same criterion; `moved`: another; `merged`: into one with what other criteria bring;
   * `split`: several fit, and a person is to choose; `doubtful`: one fits, but the crosswalk is not sure of it (low
   * confidence), or the framework does not know the criterion, and a person is to confirm it; `dropped`: not in the new plan; `new`: nothing was there for it.
   */
  kind: z.enum(["unchanged", "renamed", "moved", "merged", "split", "doubtful", "dropped", "new"]),
  /** The row of the plan that was mapped. */
  entry: pathSchema.optional(),
  /** The criterion that the row answers; without id when the framework does not know it. */
  source: criterionSchema.extend({ id: z.string().optional(), printedAs: z.string().optional() }).optional(),
  /** The criterion where it is now. */
  target: criterionSchema.optional(),
  /** All that fit, the best first; only where there are several. */
  candidates: z.array(criterionSchema.extend(linkFields)).optional(),
  actions: z.array(actionSchema),
  /** What the row says beside its actions, where it was dropped and says so. */
  details: z.strictObject({ ...rowWords, ...detailFields }).optional(),
  /** What the row that was there lacked and has from this one now. */
  filled: z.strictObject(rowWords).optional(),
  /** What the crosswalk says of source and target; absent when a person chose something else. */
  link: z.strictObject(linkFields).optional(),
  /**
   * What decided: one clear link, a choice of the caller, that it stands first where several fit, or that it stands there
   * already in the plan that is mapped into.
   */
  chosenBy: z.enum(["crosswalk", "choice", "default", "present"]).optional(),
  /** Why a row was dropped, or why it is doubtful where no link says so. */
  reason: z.enum(["unknown-criterion", "no-counterpart", "empty-row"]).optional(),
});

/** Accepts the account of what became of a plan in another framework. */
export const ledgerSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** The table that was followed, and how far it can be relied on; absent within one framework. */
  crosswalk: z
    .strictObject({
      basis: crosswalkSchema.shape.basis,
      derivation: z.enum(["stated", "inverse", "composed"]),
      via: z.array(z.string()),
      notice: bothLanguages,
    })
    .optional(),
  /** What the plan that was mapped into lacked around its rows, and has from the other one now. */
  filled: z.array(z.enum(["scope", "legalBasis", "goals", "monitoring", "rewards", "sections", "period"])).optional(),
  /** In the order of the plan that was mapped; criteria that are new come last. */
  lines: z.array(lineSchema),
  /** How many actions answer each criterion of the new framework, where there are any, before and after. */
  criteria: z.array(criterionSchema.extend({ before: z.number(), after: z.number() })),
  summary: z.strictObject({
    /** Actions of the plan that was mapped: `placed`, `present` and `dropped` together. */
    actions: z.number(),
    placed: z.number(),
    present: z.number(),
    dropped: z.number(),
    /** Among those placed: where several criteria fit, or one that is not sure, and nobody has chosen. */
    undecided: z.number(),
    /** Criteria of the new framework without any action. */
    unanswered: z.number(),
  }),
});

/** What became of every action of a plan in another framework (對照紀錄): moved, merged, split, dropped or new. */
export type Ledger = DeepReadonly<z.infer<typeof ledgerSchema>>;

/** One row of the plan, or a part of it, and what became of it. */
export type LedgerLine = Ledger["lines"][number];
