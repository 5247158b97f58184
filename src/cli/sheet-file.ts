import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnose } from "../diagnostics/problem";
import { SHEET_PROBLEMS } from "../diagnostics/sheet-problems";
import { decodeText, parseJson, readScoreSheets, type SheetReading } from "../read";
import { EXIT } from "./command";
import { complain } from "./complain";
import { fileName } from "./file-name";
import { giveUp } from "./give-up";
import { collectBytes, unreadable } from "./load-file";
import { fileNounOf, otherNoun } from "./other-noun";
import { programFault } from "./program-fault";
import { isScorable, pointsNeededFor } from "./scorable-sheets";
import { readSheetLines } from "./sheet-lines";
import type { SheetRun } from "./sheet-run";
import { sheetSource } from "./sheet-source";
import { statusOf } from "./status-of";

/** How the names of files with score sheets end; of a folder these are read. */
export const SHEET_ENDINGS: readonly string[] = [".json", ".csv", ".tsv", ".ndjson", ".jsonl"];

/** Hands on every sheet of a file, and gives the exit status that the file and what is done with its sheets call for. */
export async function readSheetFile(path: string, run: SheetRun): Promise<number> {
  const { locale } = run.line;
  try {
    const { isLines, bytes } = await sheetSource(path, run.io);
    return isLines ? await readSheetLines(path, bytes, run) : await readWhole(path, bytes, run);
  } catch (error) {
    const isSystems = error instanceof Error && "code" in error;
    return giveUp(path, [isSystems ? unreadable(error, path, locale) : programFault(error, locale)], run);
  }
}

async function readWhole(path: string, source: AsyncIterable<Uint8Array>, run: SheetRun): Promise<number> {
  const { line, io, settings } = run;
  const { locale } = line;
  const bytes = await collectBytes(path, source, locale);
  const decoding = { locale, table: !/\.json$/iu.test(path), expected: "score-sheet" } as const;
  const text = bytes.ok ? decodeText(bytes.value, decoding) : bytes;
  if (!text.ok) return giveUp(path, text.diagnostics, run);
  const { sheets, diagnostics } = readScoreSheets(text.value, { ...settings, locale, name: path });
  if (isWeighting(text.value, sheets)) return giveUp(path, [otherNoun("weights", "score-sheet", locale)], run);
  if (sheets.length === 0 && diagnostics.length === 0)
    await complain(path, [diagnose(SHEET_PROBLEMS, "no-sheets", {}, { locale })], locale, io);
  const needed = pointsNeededFor(sheets, locale);
  // Where no sheet can be scored at all, that comes first, and what it brings about is not said.
  const isHopeless = needed.length > 0 && sheets.every(({ framework }) => !isScorable(framework));
  const all = isHopeless ? diagnostics.filter(isNoConsequence) : diagnostics;
  const said = all.filter(({ code }) => run.unsaid?.has(code) !== true);
  await complain(path, [...needed, ...text.diagnostics, ...said], locale, io);
  const isUnusable = sheets.length === 0 && diagnostics.some(({ severity }) => severity === "error");
  let worst: number = isUnusable || needed.length > 0 ? EXIT.unusable : statusOf(diagnostics);
  for (const [i, sheet] of sheets.entries()) {
    const shown = fileName(path, locale);
    const name = sheet.origin.name ?? (sheets.length > 1 ? `${shown}[${i}]` : shown);
    const say = (at: string, found: readonly Diagnostic[]) => complain(at, found, locale, io);
    worst = Math.max(worst, await run.each(sheet, { file: path, name, say }));
  }
  return worst;
}

/** Whether points by criterion were handed in. The text itself says so: sheets name the framework that was asked for. */
function isWeighting(text: string, sheets: readonly SheetReading[]): boolean {
  if (sheets.every(({ sheet }) => "marks" in Object(sheet))) return false;
  const json = parseJson(text);
  return json.ok && fileNounOf(json.value) === "weights";
}

/** What is wrong with a file whatever the points, and how its framework came to be known. */
function isNoConsequence({ severity, code }: Diagnostic): boolean {
  return severity === "error" || INFERRED.has(code);
}

const INFERRED: ReadonlySet<string> = new Set([
  "framework-inferred",
  "framework-presumed",
] satisfies (keyof typeof SHEET_PROBLEMS)[]);
