import type { Diagnostic } from "../diagnostics/diagnostic";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { scoredCriteria } from "../frameworks";
import { decodeText, locateFindings, readScoreSheetLine, readScoreSheets, type SheetReading } from "../read";
import { scoreSheet } from "../score";
import { type CommandLine, EXIT } from "./command";
import { complain } from "./complain";
import { fileName, machineName } from "./file-name";
import type { Io } from "./io";
import { collectBytes, unreadable } from "./load-file";
import { programFault } from "./program-fault";
import type { Progress } from "./progress";
import { scoreSource } from "./score-input";
import type { ScoreSettings } from "./score-options";
import type { ScoreWriter } from "./score-writer";
import { LONGEST_LINE, sourceLines } from "./source-lines";
import { USAGE_PROBLEMS } from "./usage-problems";

/** What the scoring of every file of one call shares. */
export interface ScoreRun {
  readonly line: CommandLine;
  readonly io: Io;
  readonly settings: ScoreSettings;
  readonly writer: ScoreWriter;
  readonly progress: Progress;
}

/** Scores every sheet of a file and gives the exit status that it calls for. */
export async function scoreFile(path: string, run: ScoreRun): Promise<number> {
  const { locale } = run.line;
  try {
    const { isLines, bytes } = await scoreSource(path, run.io);
    return isLines ? await scoreLines(path, bytes, run) : await scoreWhole(path, bytes, run);
  } catch (error) {
    const isSystems = error instanceof Error && "code" in error;
    return giveUp(path, [isSystems ? unreadable(error, path, locale) : programFault(error, locale)], run);
  }
}

/** Says why a file, or a line of one, could not be used. */
export async function giveUp(
  path: string,
  diagnostics: readonly Diagnostic[],
  { line, io }: ScoreRun,
): Promise<number> {
  await complain(path, diagnostics, line.locale, io);
  return EXIT.unusable;
}

async function scoreWhole(path: string, source: AsyncIterable<Uint8Array>, run: ScoreRun): Promise<number> {
  const {
    line: { locale },
    io,
    settings,
  } = run;
  const bytes = await collectBytes(path, source, locale);
  const text = bytes.ok ? decodeText(bytes.value, { locale, table: !/\.json$/iu.test(path) }) : bytes;
  if (!text.ok) return giveUp(path, text.diagnostics, run);
  const { sheets, diagnostics } = readScoreSheets(text.value, { ...settings, locale, name: path });
  await complain(path, [...text.diagnostics, ...diagnostics], locale, io);
  const isUnusable = sheets.length === 0 && diagnostics.some(({ severity }) => severity === "error");
  let worst: number = isUnusable ? EXIT.unusable : statusOf(diagnostics);
  for (const [i, sheet] of sheets.entries()) {
    const shown = fileName(path, locale);
    const name = sheet.origin.name ?? (sheets.length > 1 ? `${shown}[${i}]` : shown);
    worst = Math.max(worst, await scoreOne(sheet, path, name, run));
  }
  return worst;
}

async function scoreLines(path: string, source: AsyncIterable<Uint8Array>, run: ScoreRun): Promise<number> {
  const {
    line: { locale },
    io,
    settings,
  } = run;
  let worst: number = EXIT.fine;
  let isBlank = true;
  for await (const line of sourceLines(source)) {
    const at = `${fileName(path, locale)}:${line.line}`;
    if ("fault" in line) {
      isBlank = false;
      worst = await giveUp(at, [faultOf(line.fault, line.line, locale)], run);
      continue;
    }
    if (line.text.trim() !== "") isBlank = false;
    const { sheet, diagnostics } = readScoreSheetLine(line.text, line.line, { ...settings, locale });
    if (diagnostics.length > 0) {
      await complain(at, diagnostics, locale, io);
      worst = Math.max(worst, sheet === undefined ? EXIT.unusable : statusOf(diagnostics));
    }
    if (sheet !== undefined) worst = Math.max(worst, await scoreOne(sheet, path, at, run));
  }
  return isBlank ? giveUp(path, [diagnose(INPUT_PROBLEMS, "empty-input", {}, { locale })], run) : worst;
}

function faultOf(fault: "too-long" | "not-utf8" | "utf-16", line: number, locale: Locale): Diagnostic {
  const problem =
    fault === "too-long"
      ? diagnose(INPUT_PROBLEMS, "line-too-long", { limit: LONGEST_LINE }, { locale })
      : diagnose(INPUT_PROBLEMS, "not-utf8", { line }, { locale });
  return { ...problem, span: { start: 0, end: 0, line } };
}

/** A sheet without a framework has been complained about already. */
async function scoreOne(
  { sheet, framework, origin }: SheetReading,
  file: string,
  name: string,
  run: ScoreRun,
): Promise<number> {
  const { line, io, settings, writer } = run;
  const shown = fileName(file, line.locale);
  if (framework === undefined) return EXIT.unusable;
  const outcome = scoreSheet(sheet, framework, settings.scoring);
  await run.progress.count();
  const diagnostics = locateFindings(outcome.diagnostics, origin, { locale: line.locale });
  if (!outcome.ok) {
    const args = { framework: framework.id };
    const needed = diagnose(USAGE_PROBLEMS, "points-needed", args, { path: ["framework"], locale: line.locale });
    const isWithoutPoints = scoredCriteria(framework).length === 0;
    const about = name.startsWith(shown) ? name : `${shown} ${name}`;
    await complain(about, isWithoutPoints ? [needed] : diagnostics, line.locale, io);
    return isWithoutPoints ? EXIT.unusable : EXIT.findings;
  }
  // Standard input is called in a table what programs call it.
  const isPlace = line.values.format === "csv" && name.startsWith(shown);
  const called = isPlace ? `${machineName(file)}${name.slice(shown.length)}` : name;
  await writer.write({ file: machineName(file), name: called, card: { ...outcome.value, diagnostics } });
  return statusOf(diagnostics);
}

function statusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
