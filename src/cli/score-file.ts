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
import { scoreSource } from "./score-input";
import { scoreLines } from "./score-lines";
import { scoreOne } from "./score-one";
import type { ScoreRun } from "./score-run";
import { statusOf } from "./status-of";

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

async function scoreWhole(path: string, source: AsyncIterable<Uint8Array>, run: ScoreRun): Promise<number> {
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
  const said = isHopeless ? diagnostics.filter(isNoConsequence) : diagnostics;
  await complain(path, [...needed, ...text.diagnostics, ...said], locale, io);
  const isUnusable = sheets.length === 0 && diagnostics.some(({ severity }) => severity === "error");
  let worst: number = isUnusable || needed.length > 0 ? EXIT.unusable : statusOf(diagnostics);
  for (const [i, sheet] of sheets.entries()) {
    const shown = fileName(path, locale);
    const name = sheet.origin.name ?? (sheets.length > 1 ? `${shown}[${i}]` : shown);
    const say = (at: string, found: readonly Diagnostic[]) => complain(at, found, locale, io);
    worst = Math.max(worst, await scoreOne(sheet, { file: path, name, say }, run));
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
