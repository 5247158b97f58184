import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Framework } from "../model/framework";
import type { SheetReading } from "../read";
import { type CommandLine, EXIT } from "./command";
import { complain } from "./complain";
import type { Io } from "./io";
import { hasPoints, pointsNeeded } from "./points-needed";
import type { Progress } from "./progress";
import type { ScoreSettings } from "./score-options";
import type { ScoreWriter } from "./score-writer";

/** What the scoring of every file of one call shares. */
export interface ScoreRun {
  readonly line: CommandLine;
  readonly io: Io;
  readonly settings: ScoreSettings;
  readonly writer: ScoreWriter;
  readonly progress: Progress;
}

/** Says why a file could not be used. */
export async function giveUp(
  path: string,
  diagnostics: readonly Diagnostic[],
  { line, io }: ScoreRun,
): Promise<number> {
  await complain(path, diagnostics, line.locale, io);
  return EXIT.unusable;
}

/** The exit status that findings about marks call for. */
export function statusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}

/** What is missing for each framework among the sheets that has no points. */
export function pointsNeededFor(sheets: readonly SheetReading[], locale: Locale): Diagnostic[] {
  const frameworks = new Set(sheets.map(({ framework }) => framework));
  return [...frameworks].flatMap((framework) => (framework && pointsNeeded(framework, locale)) ?? []);
}

/** Whether a sheet's framework is known and has points. */
export function isScorable(framework: Framework | undefined): framework is Framework {
  return framework !== undefined && hasPoints(framework);
}
