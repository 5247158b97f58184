import { diagnose } from "../diagnostics/problem";
import type { SheetReading } from "../read";
import { type CommandLine, EXIT } from "./command";
import { refuse } from "./complain";
import { expandFiles } from "./expand-files";
import { giveUp } from "./give-up";
import type { Io } from "./io";
import { isScorable } from "./scorable-sheets";
import { readSheetFile, SHEET_ENDINGS } from "./sheet-file";
import type { SheetRun, SheetSettings } from "./sheet-run";
import { USAGE_PROBLEMS } from "./usage-problems";

/** A sheet of a judge, and what it is called in messages. */
export interface PanelSheet {
  readonly reading: SheetReading;
  readonly name: string;
}

/** Reads the sheets of every file; nothing when any of them is not there in full: a part would give wrong results. */
export async function readPanelSheets(
  line: CommandLine,
  io: Io,
  settings: SheetSettings,
): Promise<readonly PanelSheet[] | undefined> {
  const sheets: PanelSheet[] = [];
  const each: SheetRun["each"] = async (reading, { name }) => {
    if (!isScorable(reading.framework)) return EXIT.unusable;
    sheets.push({ reading, name });
    return EXIT.fine;
  };
  const run: SheetRun = { line, io, settings, each, unsaid: UNSAID };
  let worst: number = EXIT.fine;
  for (const input of await expandFiles(line.files, SHEET_ENDINGS, io, line.locale)) {
    const isNone = "diagnostic" in input;
    const status = isNone ? await giveUp(input.path, [input.diagnostic], run) : await readSheetFile(input.path, run);
    worst = Math.max(worst, status);
  }
  if (worst === EXIT.fine) return sheets;
  await refuse([diagnose(USAGE_PROBLEMS, "panel-input-faulty", {}, { locale: line.locale })], io);
  return undefined;
}

/** Of two sheets of one judge neither counts in a panel (`duplicate-sheet`): they are not scored each on its own. */
const UNSAID: ReadonlySet<string> = new Set(["duplicate-header"]);
