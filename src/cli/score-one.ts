import { locateFindings, type SheetReading } from "../read";
import { scoreSheet } from "../score";
import { EXIT } from "./command";
import { fileName, machineName } from "./file-name";
import { isScorable } from "./scorable-sheets";
import type { ScoreRun } from "./score-run";
import type { SheetPlace } from "./sheet-run";
import { statusOf } from "./status-of";

/** Scores one sheet; one whose framework is not known, or has no points, has been complained about already. */
export async function scoreOne(
  { sheet, framework, origin }: SheetReading,
  { file, name, say }: SheetPlace,
  { line, settings, writer, progress }: ScoreRun,
): Promise<number> {
  if (!isScorable(framework)) return EXIT.unusable;
  const shown = fileName(file, line.locale);
  const outcome = scoreSheet(sheet, framework, settings.scoring);
  await progress.count();
  const diagnostics = locateFindings(outcome.diagnostics, origin, { locale: line.locale });
  if (!outcome.ok) {
    await say(name.startsWith(shown) ? name : `${shown} ${name}`, diagnostics);
    return EXIT.findings;
  }
  // Standard input is called in a table what programs call it.
  const isPlace = line.values.format === "csv" && name.startsWith(shown);
  const called = isPlace ? `${machineName(file)}${name.slice(shown.length)}` : name;
  await writer.write({ file: machineName(file), name: called, card: { ...outcome.value, diagnostics } });
  return statusOf(diagnostics);
}
