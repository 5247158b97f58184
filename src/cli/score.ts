import type { Diagnostic } from "../diagnostics/diagnostic";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import { diagnose } from "../diagnostics/problem";
import { NOT_APPLICABLE_POLICIES } from "../model/not-applicable-policy";
import { decodeText, locateFindings, readScoreSheetLine, readScoreSheets, type SheetReading } from "../read";
import { GRADE_SCALES, scoreSheet } from "../score";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import { expandFiles } from "./expand-files";
import type { Io } from "./io";
import { collectBytes, unreadable } from "./load-file";
import { type Progress, progress } from "./progress";
import { scoreSource } from "./score-input";
import { readScoreSettings, type ScoreSettings } from "./score-options";
import { type ScoreWriter, scoreWriter } from "./score-writer";
import { FRAMEWORK_OPTION, WEIGHTS_OPTION } from "./shared-options";
import { LONGEST_LINE, sourceLines } from "./source-lines";

export const score: Command = {
  name: "score",
  usage: "FILE…",
  about: {
    "zh-TW": "計算評分表的總分、等第並列出計算過程",
    en: "compute totals and grades of score sheets, with the working",
  },
  details: {
    "zh-TW":
      "FILE 為評分表：.json（一張或一個清單）、.csv（Excel 另存，每欄一位委員或一個機關）、.ndjson（一行一張，可逾百萬行）；指定資料夾時讀取其中這些檔案；「-」為標準輸入。空白評分表以 new --sheet 產生。",
    en: 'FILE holds score sheets: .json (one or a list), .csv (from a spreadsheet, a column per judge or office), .ndjson (one a line, a million and more); of a folder these files are read; "-" is standard input. The command new --sheet makes a blank one.',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "grade",
      value: "SCALE",
      about: {
        "zh-TW": `等第標準：${GRADE_SCALES.map(({ id }) => id).join("、")}`,
        en: `grade scale: ${GRADE_SCALES.map(({ id }) => id).join(", ")}`,
      },
    },
    FRAMEWORK_OPTION,
    WEIGHTS_OPTION,
    {
      name: "year",
      value: "N",
      about: { "zh-TW": "表格未註明時的民國年度", en: "year of the Republic, for tables that name none" },
    },
    {
      name: "not-applicable",
      value: "POLICY",
      choices: NOT_APPLICABLE_POLICIES,
      about: {
        "zh-TW": "不適用項目的配分：分給其他項目、自滿分扣除，或不接受",
        en: "points of what is not applicable: spread, taken off, or refused",
      },
    },
    {
      name: "rounding",
      value: "MODE:DIGITS",
      about: {
        "zh-TW": "進位方式：half-up、half-even 或 truncate，及小數位數（預設 half-up:2）",
        en: "half-up, half-even or truncate, and digits (default half-up:2)",
      },
    },
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "json", "ndjson", "csv", "markdown"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
  ],
  run: async (line, io) => {
    const settings = await readScoreSettings(line, io);
    if (!settings.ok) return refuse(settings.diagnostics, io);
    const run: ScoreRun = {
      line,
      io,
      settings: settings.value,
      writer: scoreWriter(line.values.format, line.locale, io),
      progress: progress(io, line.locale),
    };
    let worst: number = EXIT.fine;
    for (const input of await expandFiles(
      line.files,
      [".json", ".csv", ".tsv", ".ndjson", ".jsonl"],
      io,
      line.locale,
    )) {
      const status =
        "diagnostic" in input ? await giveUp(input.path, [input.diagnostic], run) : await scoreFile(input.path, run);
      worst = Math.max(worst, status);
    }
    await run.progress.end();
    await run.writer.end();
    return worst;
  },
};

interface ScoreRun {
  readonly line: CommandLine;
  readonly io: Io;
  readonly settings: ScoreSettings;
  readonly writer: ScoreWriter;
  readonly progress: Progress;
}

async function scoreFile(path: string, run: ScoreRun): Promise<number> {
  try {
    const { isLines, bytes } = await scoreSource(path, run.io);
    return isLines ? await scoreLines(path, bytes, run) : await scoreWhole(path, bytes, run);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code !== "EPIPE")
      return giveUp(path, [unreadable(error, path, run.line.locale)], run);
    throw error;
  }
}

async function giveUp(path: string, diagnostics: readonly Diagnostic[], { line, io }: ScoreRun): Promise<number> {
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
    const name = sheet.origin.name ?? (sheets.length > 1 ? `${path}[${i}]` : path);
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
  for await (const line of sourceLines(source)) {
    const at = `${path}:${line.line}`;
    if ("fault" in line) {
      const problem =
        line.fault === "too-long"
          ? diagnose(INPUT_PROBLEMS, "line-too-long", { limit: LONGEST_LINE }, { locale })
          : diagnose(INPUT_PROBLEMS, "not-utf8", { line: line.line }, { locale });
      worst = await giveUp(at, [problem], run);
      continue;
    }
    const { sheet, diagnostics } = readScoreSheetLine(line.text, line.line, { ...settings, locale });
    if (diagnostics.length > 0) {
      await complain(at, diagnostics, locale, io);
      worst = Math.max(worst, sheet === undefined ? EXIT.unusable : statusOf(diagnostics));
    }
    if (sheet !== undefined) worst = Math.max(worst, await scoreOne(sheet, path, at, run));
  }
  return worst;
}

/** A sheet without a framework has been complained about already. */
async function scoreOne(
  { sheet, framework, origin }: SheetReading,
  file: string,
  name: string,
  run: ScoreRun,
): Promise<number> {
  const { line, io, settings, writer } = run;
  if (framework === undefined) return EXIT.findings;
  const outcome = scoreSheet(sheet, framework, settings.scoring);
  await run.progress.count();
  const diagnostics = locateFindings(outcome.diagnostics, origin);
  if (!outcome.ok) {
    await complain(name === file ? file : `${file} ${name}`, diagnostics, line.locale, io);
    return EXIT.findings;
  }
  await writer.write({ file, name, card: { ...outcome.value, diagnostics } });
  return statusOf(diagnostics);
}

function statusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
