import type { Span } from "../base/span";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Framework } from "../model/framework";

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
  readonly span: Span;
}

/** One sheet as it was read: not checked yet, `scoreSheet` does that. */
export interface SheetReading {
  readonly sheet: unknown;
  /** The framework that it names or that was told; absent when neither is known. */
  readonly framework?: Framework;
  readonly origin: SheetOrigin;
}

/** Adds to what scoring found where the marks stand in the table that they were read from. */
export function locateFindings<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  { cells }: SheetOrigin,
): Diagnostic<Code>[] {
  return diagnostics.map((diagnostic) => {
    const [marks, name] = diagnostic.path;
    const place = marks === "marks" && typeof name === "string" ? cells?.get(name) : undefined;
    return place === undefined
      ? diagnostic
      : { ...diagnostic, message: `${place.cell}：${diagnostic.message}`, span: place.span };
  });
}
