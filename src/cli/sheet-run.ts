import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Framework } from "../model/framework";
import type { SheetReading } from "../read";
import type { CommandLine } from "./command";
import type { Io } from "./io";

/** What the reading of every file of one call shares. */
export interface SheetRun {
  readonly line: CommandLine;
  readonly io: Io;
  readonly settings: SheetSettings;
  /** Findings on a file that are not said, because what is done with its sheets says more. */
  readonly unsaid?: ReadonlySet<string>;
  /** What is done with a sheet; it gives an exit status. */
  readonly each: (sheet: SheetReading, place: SheetPlace) => Promise<number>;
}

/** How sheets are to be read. */
export interface SheetSettings {
  readonly framework: Framework | undefined;
  readonly rocYear: number | undefined;
}

/** Where a sheet is, and how findings about it are said. */
export interface SheetPlace {
  readonly file: string;
  /** What the sheet is called: the heading of its column, or the file and the place in it. */
  readonly name: string;
  readonly say: (at: string, diagnostics: readonly Diagnostic[]) => Promise<void>;
}
