import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { ROUNDING_MODES } from "../base/rounding";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticSchema } from "./diagnostic";
import { NOT_APPLICABLE_POLICIES } from "./not-applicable-policy";
import { MARK_SCALES } from "./score-sheet";

/**
 * assessed 已評 · partly-assessed 部分已評 (groups only) · not-assessed 未評 (also a group in which nothing was assessed
 * for several reasons) · missing 漏評 · not-applicable 不適用 · invalid 評分有誤，不採計.
 */
const SCORE_STATUSES = ["assessed", "partly-assessed", "not-assessed", "missing", "not-applicable", "invalid"] as const;

/** A decimal where it ends, otherwise `n/d`. */
export const exact = z.string().min(1);

export const roundingSchema = z.strictObject({ mode: z.enum(ROUNDING_MODES), digits: z.number().int().min(0).max(15) });

const gradeReadingSchema = z.strictObject({
  /** The official name of the band. */
  grade: z.string(),
  /** Its English name. */
  title: z.string(),
  /** `true` when the band gives no grade, such as 不予列等. */
  none: z.literal(true).exactOptional(),
  /** From `atLeast` (以上, included) up to `below` (未滿, not included). */
  band: z.strictObject({ atLeast: z.number(), below: z.number().exactOptional() }),
  /** The value that was compared with the bands: after the rounding that the scale prescribes, if it does. */
  value: exact,
  /** The value before that rounding. */
  exact,
});

export const gradeSchema = z.strictObject({
  /** Id of the grade scale. */
  scale: z.string(),
  /** The clause that sets the bands. */
  source: z.string(),
  /** `null` when the grade is not settled: marks are missing, and `possible` says between which grades it lies. */
  grade: z.string().nullable(),
  title: z.string().nullable(),
  none: z.literal(true).exactOptional(),
  band: gradeReadingSchema.shape.band.nullable(),
  value: exact.nullable(),
  exact: exact.nullable(),
  /** The rounding that the scale prescribes before banding; `null`: the exact value is compared. */
  rounding: roundingSchema.nullable(),
  settled: z.boolean(),
  /** For an incomplete scorecard: the grade if everything open got 0, and if everything open got full marks. */
  possible: z.strictObject({ lowest: gradeReadingSchema, highest: gradeReadingSchema }).exactOptional(),
  /** What is enough for the next better grade, counted from the lowest possible total; absent at the top. */
  next: z
    .strictObject({
      grade: z.string(),
      title: z.string(),
      atLeast: z.number(),
      /**
       * How many more points of the score (percentage points of a scorecard) are enough: rounded up, whatever the mode,
       * so that it is never less than `exact`.
       */
      needs: z.number(),
      exact: z.strictObject({ needs: exact }),
    })
    .exactOptional(),
  /** How the grade came about, in the language of the call. */
  working: z.string(),
});

const nodeSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Its English name, where the framework gives one. */
  title: z.string().exactOptional(),
  level: z.string(),
  status: z.enum(SCORE_STATUSES),
  /** Earned on this criterion's own maximum (`max`); `null` when nothing under it counts. */
  points: z.number().nullable(),
  /** What it is worth: its official points, or what is left of them under `exclude`. */
  max: z.number(),
  /** How much of `max` was assessed; only where that is a part of it. */
  assessedMax: z.number().exactOptional(),
  /** Its effective weight in the whole, in percent; 0 when not applicable. */
  share: z.number(),
  /** What it adds to `total.points`. */
  contribution: z.number(),
  exact: z.strictObject({
    points: exact.nullable(),
    max: exact,
    share: exact,
    contribution: exact,
    /** By what the points of its children are multiplied, because some of them are not applicable. */
    factor: exact.exactOptional(),
    /** Exact `assessedMax`, beside it. */
    assessedMax: exact.exactOptional(),
  }),
  /** The mark as given, on the percent scale. */
  mark: z.number().exactOptional(),
  note: z.string().exactOptional(),
  /** Why it is not applicable. */
  reason: z.string().exactOptional(),
  get children() {
    return z.array(nodeSchema).optional();
  },
});

const gainSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  title: z.string().exactOptional(),
  status: z.enum(SCORE_STATUSES),
  /** What the total would gain if this criterion got full marks. */
  points: z.number(),
  exact: z.strictObject({ points: exact }),
  /** `true` when that alone is enough for the next grade; only with a grade scale. */
  reachesNextGrade: z.boolean().exactOptional(),
});

const boundSchema = z.strictObject({
  points: z.number().nullable(),
  percent: z.number().nullable(),
  exact: z.strictObject({ points: exact.nullable(), percent: exact.nullable() }),
});

/** Accepts what `scoreSheet` computes, so that a stored scorecard can be read back. */
export const scorecardSchema = z.strictObject({
  /** Name and version of the package that computed it. */
  package: z.string(),
  framework: z.string(),
  subject: z.strictObject({ agency: z.string(), rocYear: z.number().int().exactOptional() }).exactOptional(),
  judge: z.string().exactOptional(),
  /** The stage of the evaluation, as the sheet says it. */
  phase: z.string().exactOptional(),
  model: z.strictObject({
    scale: z.enum(MARK_SCALES),
    notApplicable: z.enum(NOT_APPLICABLE_POLICIES),
    /** Present when the points are a caller's own, not official; `of` is the framework that was weighted. */
    weighting: z.strictObject({ by: z.literal("caller"), of: z.string() }).exactOptional(),
    /** Present when nobody marked by this framework: `mapScorecard` carried the points over from another. */
    mapped: z.strictObject({ from: z.string(), basis: z.enum(["package", "caller"]) }).exactOptional(),
  }),
  rounding: roundingSchema,
  /** What the levels of its criteria are called, as in the framework. */
  levels: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  /** What was assessed: `max` is the assessed maximum, `percent` the points out of it. */
  total: boundSchema.extend({
    max: z.number(),
    exact: z.strictObject({ points: exact.nullable(), max: exact, percent: exact.nullable() }),
  }),
  /** The total out of everything applicable (`max`): with what is open as 0, and with what is open as full marks. */
  interval: z.strictObject({
    max: z.number(),
    lowest: boundSchema,
    highest: boundSchema,
    exact: z.strictObject({ max: exact }),
  }),
  /** Numbers of scored criteria; `percent` is the share of the applicable points that was assessed. */
  completeness: z.strictObject({
    total: z.number().int(),
    assessed: z.number().int(),
    notApplicable: z.number().int(),
    notAssessed: z.number().int(),
    missing: z.number().int(),
    invalid: z.number().int(),
    percent: z.number().nullable(),
    exact: z.strictObject({ percent: exact.nullable() }),
  }),
  grade: gradeSchema.exactOptional(),
  /** The working: every criterion with points, as in the framework. */
  tree: z.array(nodeSchema),
  /** What is still to be gained, largest first, ties in document order; criteria with full marks are left out. */
  gains: z.array(gainSchema),
  diagnostics: z.array(diagnosticSchema),
});

/** What the library computes from one score sheet (評分結果), with its working. */
export type Scorecard = DeepReadonly<Omit<z.infer<typeof scorecardSchema>, "diagnostics">> & {
  readonly diagnostics: readonly Diagnostic[];
};

/** A criterion in the tree of a scorecard. */
export type ScoreNode = Scorecard["tree"][number];

/** How far a criterion counts. */
export type ScoreStatus = (typeof SCORE_STATUSES)[number];

/** What one criterion can still add: points that it lost, or all of its points while it is not assessed. */
export type Gain = Scorecard["gains"][number];

/** A grade (等第) with the band and the value it rests on. */
export type Grade = DeepReadonly<z.infer<typeof gradeSchema>>;

/** The band into which one value falls. */
export type GradeReading = DeepReadonly<z.infer<typeof gradeReadingSchema>>;
