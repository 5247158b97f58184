import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { readScoreSheetLine } from "../read";
import { EXIT } from "./command";
import { complain } from "./complain";
import { fileName } from "./file-name";
import { giveUp } from "./give-up";
import { repeatedFindings } from "./repeated-findings";
import { pointsNeededFor } from "./scorable-sheets";
import type { SheetRun } from "./sheet-run";
import { LONGEST_LINE, sourceLines } from "./source-lines";
import { statusOf } from "./status-of";

/** Hands on the sheets of a source in which each line is one, one at a time, and gives the exit status they call for. */
export async function readSheetLines(path: string, source: AsyncIterable<Uint8Array>, run: SheetRun): Promise<number> {
  const { line: commandLine, io, settings } = run;
  const { locale } = commandLine;
  const repeats = repeatedFindings(locale);
  let worst: number = EXIT.fine;
  let isBlank = true;
  for await (const line of sourceLines(source)) {
    const name = `${fileName(path, locale)}:${line.line}`;
    const say = (at: string, found: readonly Diagnostic[]) => complain(at, repeats.first(found, line.line), locale, io);
    if ("fault" in line) {
      isBlank = false;
      await say(name, [faultOf(line.fault, line.line, locale)]);
      worst = EXIT.unusable;
      continue;
    }
    if (line.text.trim() !== "") isBlank = false;
    const { sheet, diagnostics } = readScoreSheetLine(line.text, line.line, { ...settings, locale });
    const needed = pointsNeededFor(sheet === undefined ? [] : [sheet], locale);
    await say(name, [...needed, ...diagnostics]);
    const isUnusable = needed.length > 0 || (sheet === undefined && diagnostics.length > 0);
    worst = Math.max(worst, isUnusable ? EXIT.unusable : statusOf(diagnostics));
    if (sheet !== undefined) worst = Math.max(worst, await run.each(sheet, { file: path, name, say }));
  }
  await complain(path, repeats.rest(), locale, io);
  return isBlank ? giveUp(path, [diagnose(FILE_PROBLEMS, "empty-input", {}, { locale })], run) : worst;
}

function faultOf(fault: "too-long" | "not-utf8" | "utf-16", line: number, locale: Locale): Diagnostic {
  const problem =
    fault === "too-long"
      ? diagnose(FILE_PROBLEMS, "line-too-long", { limit: LONGEST_LINE }, { locale })
      : diagnose(FILE_PROBLEMS, "not-utf8", { line }, { locale });
  return { ...problem, span: { start: 0, end: 0, line } };
}
