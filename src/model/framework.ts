import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { shorten } from "../base/preview";
import { readIsoDate } from "../calendar/iso-date";
import { CALENDAR_PROBLEMS } from "../diagnostics/calendar-problems";
import { diagnose } from "../diagnostics/problem";
import { addDiagnostic } from "./calendar-field";
import { KEBAB_CASE } from "./kebab-case";

const kebabCase = z.string().regex(KEBAB_CASE);

/** ISO 8601 with a day, only a month, or only a year. */
const isoDate = z.string().superRefine((date, context) => {
  if (readIsoDate(date) === undefined)
    addDiagnostic(context, diagnose(CALENDAR_PROBLEMS, "invalid-iso-date", { found: shorten(date) }));
});

/** How sure a statement is: by a public source, only by the document named, derived from those, or the caller's own. */
const basisSchema = z.enum(["confirmed", "document", "derived", "caller"]);

const criterionSchema = z.strictObject({
  /** English kebab-case; the same concept keeps its id across editions. */
  id: kebabCase,
  /** One of the framework's levels. */
  level: kebabCase,
  /** The official wording, to the letter. */
  label: z.string().min(1),
  /** A short English name, where the label is a sentence. */
  title: z.string().optional(),
  /** Other official or customary wordings of the same criterion. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Wordings seen in real plans that are mistakes: understood, and reported. */
  misprints: z.array(z.string().min(1)).optional(),
  parent: kebabCase.optional(),
  /** What the criterion is worth (配分), above zero. */
  points: z.number().positive().optional(),
});

const bothLanguages = z.strictObject({ "zh-TW": z.string(), en: z.string() });

const provenanceSchema = z.strictObject({
  /** The letter that promulgated the scheme. */
  letter: z
    .strictObject({ issuer: z.string(), date: z.string(), number: z.string(), title: z.string(), basis: basisSchema })
    .optional(),
  /** What is known of the tree, how sure it is, and from where; said in both languages, or in one for all readers. */
  sources: z.array(
    z.strictObject({ statement: z.union([z.string(), bothLanguages]), basis: basisSchema, reference: z.string() }),
  ),
  /** What no source confirms; said in both languages. */
  unconfirmed: z.array(bothLanguages),
});

/** Accepts one framework object; whether its tree hangs together is for `parseFramework` to say. */
export const frameworkSchema = z.strictObject({
  id: kebabCase,
  /** The promulgated programme, such as `innovation` or `leap`. */
  scheme: kebabCase,
  title: z.string().min(1),
  /** Which edition of the scheme: the year, the place, the class of offices. */
  edition: z.string().min(1),
  /** From the root of the tree down. */
  levels: z.array(z.strictObject({ id: kebabCase, label: z.string().min(1) })).min(1),
  /** Every criterion, parents before children, in document order. */
  criteria: z.array(criterionSchema).min(1),
  provenance: provenanceSchema,
  /** Present when the points are a caller's own; `of` is the framework that was weighted. */
  weighting: z.strictObject({ by: z.literal("caller"), of: kebabCase }).optional(),
  /** ISO dates or months; no `until` means still in force. */
  inForce: z.strictObject({
    from: isoDate,
    until: isoDate.optional(),
    basis: basisSchema,
    reference: z.string(),
  }),
});

/** A criteria tree of one edition of a scheme (評核架構); never edited once released, a change is a new framework. */
export type Framework = DeepReadonly<z.infer<typeof frameworkSchema>>;

/** A node of that tree (構面、評核項目、評核指標、次評核指標、實施要項、具體措施、執行策略); its `level` says which. */
export type Criterion = Framework["criteria"][number];
