import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticSchema } from "./diagnostic";
import { NOT_APPLICABLE_POLICIES } from "./not-applicable-policy";
import { adjustedTotalSchema } from "./panel-adjustment";
import { agreementSchema, disagreementFlagSchema, disagreementSchema, judgeTendencySchema } from "./panel-agreement";
import { recordedDecisionSchema } from "./panel-decision";
import { appliedFloorSchema, belowFloorSchema } from "./panel-floor";
import { appliedLimitSchema, appliedPassMarkSchema, panelGradeSchema } from "./panel-grade";
import {
  ABSENT_JUDGE,
  INCOMPLETE_SHEET,
  RANK_BASES,
  RANKINGS,
  THIRD_READER_SCOPES,
  TIE_SCOPES,
  UNQUALIFIED,
  WHY_NOT_COUNTED,
} from "./panel-policies";
import { exact, roundingSchema } from "./scorecard";

/** What the numbers of a method are: percent out of 100, sums of points, or sums of ranks. */
const UNITS = ["percent", "points", "ranks"] as const;

const subjectSchema = z.strictObject({ agency: z.string(), rocYear: z.number().int().exactOptional() });

const totalSchema = z.strictObject({
  /** In the unit of the method; `null` when there is none, and a diagnostic says why. */
  value: z.number().nullable(),
  /** What is graded; `null` under methods of ranks. */
  percent: z.number().nullable(),
  exact: z.strictObject({ value: exact.nullable(), percent: exact.nullable() }),
});

const criterionSchema = z.strictObject({ id: z.string(), label: z.string(), title: z.string().exactOptional() });

const memberSchema = z.strictObject({
  judge: z.string(),
  /** The stage of the evaluation, under methods that weigh several. */
  phase: z.string().exactOptional(),
  /** The sum of the sheet, and its percentage of what was applicable, as given (to 2 digits where they do not end); `null` where no sheet counts as one. */
  points: z.number().nullable(),
  percent: z.number().nullable(),
  exact: z.strictObject({ points: exact.nullable(), percent: exact.nullable() }),
  /** What the points are out of, where that is not the full marks: criteria that are not applicable were taken off. */
  outOf: z.number().exactOptional(),
  /** What the judge says is not applicable (不適用), with the reasons. */
  notApplicable: z.array(z.strictObject({ criterion: criterionSchema, reason: z.string() })).exactOptional(),
  /** The rank that the judge's own sheets give the subject within its group, where the judge assessed all of it. */
  rank: z.number().exactOptional(),
  /** Whether it went into the total. */
  counted: z.boolean(),
  /** Why it did not. */
  why: z.enum(WHY_NOT_COUNTED).exactOptional(),
});

const tieBreakSchema = z.strictObject({
  /** Id of the tie-breaker. */
  by: z.string(),
  source: z.string().exactOptional(),
  /** Names of the subjects that it was compared with, itself left out: the first ten. */
  with: z.array(z.string()),
  /** How many they are. */
  withCount: z.number().int(),
  /** What was compared: its own value. */
  value: z.number(),
  exact: z.strictObject({ value: exact }),
  working: z.string(),
});

const subjectResultSchema = z.strictObject({
  subject: subjectSchema,
  /** The agency, with the year where the panel has the agency more than once. */
  name: z.string(),
  group: z.string().exactOptional(),
  total: totalSchema,
  /** Bonus and penalty (加減分), each with its reason, and the total before them; in the unit of the method. */
  adjusted: adjustedTotalSchema.exactOptional(),
  /** Within the group, 1 being best; fractional ranks may end in .5. `null` when it is not ranked. */
  rank: z.number().nullable(),
  /** `true` when it shares its rank: the chain of tie-breakers left the tie open. */
  tied: z.boolean(),
  /** Names of those with whom it shares its rank: the first ten. */
  tiedWith: z.array(z.string()).exactOptional(),
  /** How many they are. */
  tiedCount: z.number().int().exactOptional(),
  /** What the cited rules ask people to do about the tie. */
  tieAsks: z.string().exactOptional(),
  /** How it was told from others with the same total, in the order in which it was. */
  tieBrokenBy: z.array(tieBreakSchema).exactOptional(),
  grade: panelGradeSchema.exactOptional(),
  /** Caps and vetoes on it (等第限制), in the order of the rules. */
  limits: z.array(appliedLimitSchema).exactOptional(),
  /** Whether it reached the pass mark and every floor of qualification; absent where no rule says what passes. */
  passed: z.boolean().exactOptional(),
  /** Why it is not ranked, or not qualified, although it has a total. */
  belowFloors: z.array(belowFloorSchema).exactOptional(),
  members: z.array(memberSchema),
  /** The arithmetic, in the language of the call. */
  working: z.array(z.string()),
});

/** Accepts what `scorePanel` computes, so that a stored result can be read back. */
export const panelResultSchema = z.strictObject({
  /** Name and version of the package that computed it. */
  package: z.string(),
  framework: z.string(),
  /** The full marks of a sheet, where they are not 100; absent where stages have their own. */
  fullMarks: z.number().exactOptional(),
  /** Id of the method. */
  method: z.string(),
  /** What the preset executes, or else the article that prescribes the method; absent where no rule does. */
  source: z.string().exactOptional(),
  /** Id of the preset that the options came from. */
  preset: z.string().exactOptional(),
  /** Names of the options in which the settings depart from that preset. */
  departsFromPreset: z.array(z.string()).exactOptional(),
  unit: z.enum(UNITS),
  best: z.enum(["highest", "lowest"]),
  notApplicable: z.enum(NOT_APPLICABLE_POLICIES),
  absentJudge: z.enum(ABSENT_JUDGE),
  incompleteSheet: z.enum(INCOMPLETE_SHEET),
  rounding: roundingSchema,
  rankOn: z.enum(RANK_BASES),
  ranking: z.enum(RANKINGS),
  memberTies: z.enum(RANKINGS),
  /** Whether who is below a pass mark or a floor counts among the others when ranks are made. */
  unqualified: z.enum(UNQUALIFIED),
  /** Ids of the tie-breakers, in order. */
  ties: z.array(z.string()),
  tiesFor: z.enum(TIE_SCOPES),
  /** How often the panel had evaluated. */
  evaluations: z.number().int(),
  /** The stages and their weights in percent, under methods that weigh several. */
  phases: z.array(z.strictObject({ id: z.string(), weight: z.number() })).exactOptional(),
  /** What two readers were compared in, where a third one may be called. */
  thirdReaderFor: z.enum(THIRD_READER_SCOPES).exactOptional(),
  /** The criteria that the rules call items (評核項目): their level, and how many they are; absent where stages have their own. */
  items: z.strictObject({ level: z.string(), label: z.string(), count: z.number().int() }).exactOptional(),
  /** In the order of the rules. */
  floors: z.array(appliedFloorSchema).exactOptional(),
  passMark: appliedPassMarkSchema.exactOptional(),
  judges: z.array(
    z.strictObject({
      name: z.string(),
      /** How many subjects the judge gave a readable sheet for. */
      assessed: z.number().int(),
      ...judgeTendencySchema.shape,
      /** `true` when the marks are left out by decision; nothing is said of how the judge marks then. */
      excluded: z.literal(true).exactOptional(),
    }),
  ),
  subjects: z.array(subjectResultSchema),
  /** How far members agree, of each group and stage; without the member whom a decision leaves out. */
  agreement: z.array(agreementSchema),
  /** What the caller called too much. */
  disagreement: z.array(disagreementSchema),
  /** Where members differ by that. */
  flags: z.array(disagreementFlagSchema),
  /** What the committee decided on disagreements: a record, never computed. */
  decision: recordedDecisionSchema.exactOptional(),
  diagnostics: z.array(diagnosticSchema),
});

/** What the library computes from the sheets of a panel (評審結果), with its working. */
export type PanelResult = DeepReadonly<Omit<z.infer<typeof panelResultSchema>, "diagnostics">> & {
  readonly diagnostics: readonly Diagnostic[];
};

/** What came out for one subject. */
export type PanelSubjectResult = PanelResult["subjects"][number];

/** What one judge gave one subject. */
export type PanelMember = PanelSubjectResult["members"][number];
