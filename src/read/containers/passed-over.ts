import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";

/** What a reader met that is no text; it counts while it goes. */
export interface PassedOver {
  pictures: number;
  embedded: number;
  comments: number;
  changes: number;
  /** Stretches that are kept from being seen. */
  concealed: number;
  notes: number;
  /** The fonts of signs that are not known. */
  readonly unknownSymbols: string[];
  /** Rows and columns of tables that were too large to keep their form. */
  readonly largeTables: { readonly rows: number; readonly columns: number }[];
  /** How often rows or columns claimed to be repeated that were cut. */
  readonly repetitions: { readonly found: number; readonly limit: number }[];
}

/** Nothing so far. */
export function nothingPassedOver(): PassedOver {
  return {
    ...{ pictures: 0, embedded: 0, comments: 0, changes: 0, concealed: 0, notes: 0 },
    ...{ unknownSymbols: [], largeTables: [], repetitions: [] },
  };
}

/** Says what was passed over. */
export function passedOverDiagnostics(
  { unknownSymbols, largeTables, repetitions, ...counts }: PassedOver,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const counted = [
    ["pictures-not-read", counts.pictures],
    ["embedded-content-not-read", counts.embedded],
    ["comments-left-out", counts.comments],
    ["changes-accepted", counts.changes],
    ["concealed-text-left-out", counts.concealed],
    ["notes-not-read", counts.notes],
  ] as const;
  return [
    ...counted.flatMap(([code, count]) =>
      count > 0 ? [diagnose(DOCUMENT_PROBLEMS, code, { count }, { locale })] : [],
    ),
    ...unknownSymbols
      .slice(0, 1)
      .map((font) =>
        diagnose(DOCUMENT_PROBLEMS, "symbols-unknown", { font, count: unknownSymbols.length }, { locale }),
      ),
    ...largeTableDiagnostics(largeTables, locale),
    ...firstOf(repetitions).map((cut) => diagnose(DOCUMENT_PROBLEMS, "repetition-cut", cut, { locale })),
  ];
}

/** Says of the first table that is too large how it is so, and how many others are: there may be thousands. */
export function largeTableDiagnostics(
  tables: Readonly<PassedOver["largeTables"]>,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  return firstOf(tables).map((size) => diagnose(DOCUMENT_PROBLEMS, "table-too-large", size, { locale }));
}

function firstOf<T>([first, ...others]: readonly T[]): readonly (T & { readonly others: number })[] {
  return first === undefined ? [] : [{ ...first, others: others.length }];
}
