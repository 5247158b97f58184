import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import type { Framework } from "../../model/framework";
import type { SheetReading } from "./scored-sheet";

/** How score sheets are to be read. */
export interface ReadScoreSheetsOptions {
  readonly locale?: Locale | undefined;
  /** The frameworks that a sheet may name or be recognised by; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The framework to read by; a sheet that names another is refused. */
  readonly framework?: Framework | undefined;
  /** The year of sheets in a table that name none. */
  readonly rocYear?: number | undefined;
  /** The name of the file; `.json` and `.csv` decide how it is read, unless the content is plainly the other. */
  readonly name?: string | undefined;
}

/** The sheets of a text, and what is to be said of the way they are written. */
export interface ScoreSheetsReading {
  readonly sheets: readonly SheetReading[];
  readonly diagnostics: readonly Diagnostic[];
}
