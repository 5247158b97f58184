import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import type { ScoreProblemCode } from "../../diagnostics/score-problems";
import type { Framework } from "../../model/framework";
import { readWords } from "./read-words";

/** Where a sheet came from. */
export interface SheetOrigin {
  /** Its position in a JSON list, from 0. */
  readonly index?: number;
  /** The line on which it stands, from 1, where each line is a sheet. */
  readonly line?: number;
  /** The heading of its column or row in a table. */
  readonly name?: string;
  /** The cells of its marks in a table, by the name of the criterion. */
  readonly cells?: ReadonlyMap<string, CellPlace>;
}

/** A cell as a spreadsheet names it, such as C5, and the row of the text that it stands in. */
export interface CellPlace {
  readonly cell: string;
  /** What stands in it. */
  readonly text: string;
  /** The highest mark that it may hold, as far as the criterion is known. */
  readonly max?: number;
  readonly span: Span;
  /** The cell in which the criterion is named. */
  readonly label: { readonly cell: string; readonly span: Span };
}

/** One sheet as it was read: not checked yet, `scoreSheet` does that. */
export interface SheetReading {
  readonly sheet: unknown;
  /** The framework that it names or that was told; absent when neither is known. */
  readonly framework?: Framework;
  readonly origin: SheetOrigin;
}

/**
 * Adds to what scoring found where the marks stand in the table that they were read from, and says what may be
 * written in a cell where the finding would speak of JSON.
 */
export function locateFindings<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  { cells }: SheetOrigin,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Diagnostic<Code>[] {
  return diagnostics.map((diagnostic) => {
    const [marks, name] = diagnostic.path;
    const place = marks === "marks" && typeof name === "string" ? cells?.get(name) : undefined;
    if (place === undefined) return diagnostic;
    const { cell, span } = ABOUT_NAMES.has(diagnostic.code) ? place.label : place;
    const message = readWords(locale).place(cell, inCell(diagnostic, place, locale));
    return { ...diagnostic, message, span };
  });
}

/** Findings about the name of a criterion, which stands in another cell than its mark. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  "unknown-criterion",
  "misprinted-criterion",
  "not-scored",
] satisfies ScoreProblemCode[]);

/** The message of a finding about what is no mark, without the notation of JSON. */
function inCell({ code, args, message }: Diagnostic, { text, max }: CellPlace, locale: Locale | undefined): string {
  const { label, title } = args;
  if (!NO_MARKS.has(code) || typeof label !== "string") return message;
  const named = { label, ...(typeof title === "string" && { title }) };
  return readWords(locale).noMark(named, shorten(text), max);
}

const NO_MARKS: ReadonlySet<string> = new Set(["invalid-mark", "mark-as-text"] satisfies ScoreProblemCode[]);
