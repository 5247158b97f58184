import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { citationListSchema } from "./citation";
import { deadlineSchema } from "./deadline";
import { datePeriod, periodSchema, rocDateSchema, rocYearSchema } from "./roc-calendar";
import { type Present, strictObject, withoutUndefined } from "./strict-object";
import { oneOrMore, text } from "./text";

export interface ActionParts {
  text: string;
  label?: string;
  deadline?: z.output<typeof deadlineSchema>;
  units?: string[];
  target?: string;
  result?: string;
}

/** Each belongs to every action of a row: a limit keeps the canonical form of a small file small. */
export const MOST_UNITS = 200;

const unitList = oneOrMore(text).refine((units) => units.length <= MOST_UNITS, {
  params: { problem: "list-too-long", most: MOST_UNITS },
});

/** Text for a whole action, or the action with its parts. */
const actionSchema = z.union([
  text.transform((words): ActionParts => ({ text: words })),
  strictObject({
    /** The numbering printed before the action, such as `1.`. */
    label: text.optional(),
    text,
    deadline: deadlineSchema.optional(),
    units: unitList.optional(),
    target: text.optional(),
    result: text.optional(),
  }).transform((action): ActionParts => action),
]);

const entryFields = {
  /** The id of a criterion, its official label or an alias, or the labels from the top down. */
  criterion: z.union([
    text,
    z
      .array(text)
      .min(1)
      .transform((labels) => labels.join("／")),
  ]),
  /** How the document prints the criterion, where that is not its official label. */
  printedAs: text.optional(),
  strategy: text.optional(),
  actions: oneOrMore(actionSchema),
  benefit: text.optional(),
  /** Printed once for the whole row: belongs to each action that has none of its own. */
  deadline: deadlineSchema.optional(),
  units: unitList.optional(),
} as const;

type EntryParts = Present<z.output<z.ZodObject<typeof entryFields>>>;

/** A row without actions keeps what was printed for the whole of it. */
function shareAmongActions({ deadline, units, ...entry }: EntryParts): EntryParts {
  const shared = { ...(deadline !== undefined && { deadline }), ...(units !== undefined && { units }) };
  return entry.actions.length === 0
    ? { ...entry, ...shared }
    : { ...entry, actions: entry.actions.map((action) => inOrder({ ...shared, ...action })) };
}

/** The same fields in the order of the schema, so that the canonical form is the same to the byte. */
function inOrder({ label, text: words, deadline, units, target, result }: ActionParts): ActionParts {
  return withoutUndefined({ label, text: words, deadline, units, target, result });
}

const entrySchema = strictObject(entryFields).transform(shareAmongActions);

const sectionSchema = strictObject({ ordinal: text.optional(), title: text, text: text.optional() });

const planFields = {
  /** For editors; it is no part of the plan and not kept. */
  $schema: z.string().optional(),
  /** The id of the framework that the plan follows; absent when it follows none that is known. */
  framework: text.optional(),
  agency: z.union([
    text.transform((name): { name: string; class?: string } => ({ name })),
    strictObject({
      name: text,
      /** Such as 第一線服務機關. */
      class: text.optional(),
    }),
  ]),
  rocYear: rocYearSchema,
  title: text.optional(),
  /** When the plan was adopted: ISO 8601, only the month where no day is printed. */
  adopted: rocDateSchema.optional(),
  period: periodSchema.optional(),
  legalBasis: citationListSchema.default([]),
  goals: oneOrMore(text).default([]),
  scope: text.optional(),
  /** The points (配分) that the document prints, by criterion; the total that it prints under 合計, 總計 or 總分. */
  points: z.record(z.string(), z.number().optional()).transform(printedOnly).optional(),
  /** The headings (欄名) of the plan's table as printed, from left to right; of several tables those that differ follow. */
  columns: z.array(text).optional(),
  entries: z.array(entrySchema),
  monitoring: oneOrMore(text).default([]),
  rewards: oneOrMore(text).default([]),
  sections: z.array(sectionSchema).optional(),
} as const;

/**
 * Accepts a plan as loosely as a person may write it (dates and deadlines as Taiwanese text, labels for criteria,
 * plain text for an action, a citation or an office) and gives the canonical form; giving it its own output
 * changes nothing. Which criteria a framework knows, and in which year a deadline without one lies, is for `parsePlan`
 * to say.
 */
export const planSchema = z
  .strictObject(planFields)
  .transform(({ $schema: _, ...plan }, context) => datePeriod(withoutUndefined(plan), context));

function printedOnly(points: Record<string, number | undefined>): Record<string, number> {
  // Nothing undefined is left in it.
  return withoutUndefined(points) as Record<string, number>;
}

/** Accepts what is left of a plan when its faults are taken out: who and when may be unknown, rows may be empty. */
export const draftPlanSchema = z
  .strictObject({
    ...planFields,
    agency: planFields.agency.optional(),
    rocYear: planFields.rocYear.optional(),
    entries: z
      .array(strictObject({ ...entryFields, actions: entryFields.actions.default([]) }).transform(shareAmongActions))
      .default([]),
  })
  .transform(({ $schema: _, ...plan }, context) => datePeriod(withoutUndefined(plan), context));

/** A service-quality plan (提升服務品質執行計畫) in canonical form. */
export type Plan = DeepReadonly<z.output<typeof planSchema>>;

/** The same as a person may write it. */
export type PlanInput = DeepReadonly<z.input<typeof planSchema>>;

/** A row of the plan (列): what it does for one criterion. */
export type Entry = Plan["entries"][number];

/** What the office does (作法：預期作法、推動作法、具體作法、方法). */
export type Action = Entry["actions"][number];
