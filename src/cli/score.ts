import { NOT_APPLICABLE_POLICIES } from "../model/not-applicable-policy";
import { type Command, EXIT } from "./command";
import { refuse } from "./complain";
import { expandFiles } from "./expand-files";
import { giveUp } from "./give-up";
import { progress } from "./progress";
import { scoreOne } from "./score-one";
import { GRADE_OPTION, ROUNDING_VALUES, readScoreSettings } from "./score-options";
import type { ScoreRun } from "./score-run";
import { scoreWriter } from "./score-writer";
import { FRAMEWORK_OPTION, SHEET_YEAR_OPTION, WEIGHTS_OPTION } from "./shared-options";
import { readSheetFile, SHEET_ENDINGS } from "./sheet-file";
import type { SheetRun } from "./sheet-run";

export const score: Command = {
  name: "score",
  usage: "FILE…",
  about: {
    "zh-TW": "計算評分表的總分、等第並列出計算過程",
    en: "compute totals and grades of score sheets, with the working",
  },
  details: {
    "zh-TW":
      "FILE 為評分表：.json（一張或一個清單）、.csv（由 Excel 另存，一欄或一列為一位委員或一個機關）、.ndjson（一行一張，可逾百萬行）；指定資料夾時讀取其中這些檔案；「-」為標準輸入。空白評分表請以 new --sheet 產生。",
    en: 'FILE holds score sheets: .json (one or a list), .csv (from a spreadsheet, a column or a row per judge or office), .ndjson (one a line, a million and more); of a folder these files are read; "-" is standard input. The command new --sheet makes a blank one.',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    GRADE_OPTION,
    FRAMEWORK_OPTION,
    WEIGHTS_OPTION,
    SHEET_YEAR_OPTION,
    {
      name: "not-applicable",
      value: "POLICY",
      choices: NOT_APPLICABLE_POLICIES,
      about: {
        "zh-TW": "不適用項目的配分：分攤至其他項目、自滿分扣除，或不接受",
        en: "points of what is not applicable: spread, taken off, or refused",
      },
    },
    {
      name: "rounding",
      value: "MODE:DIGITS",
      about: {
        "zh-TW": `小數取捨方式：${ROUNDING_VALUES["zh-TW"]}（預設 half-up:2）`,
        en: `rounding: ${ROUNDING_VALUES.en} (default half-up:2)`,
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
    const shown = progress(io, (sheets) => (line.locale === "en" ? `${sheets} sheets` : `已處理 ${sheets} 張評分表`));
    const run: ScoreRun = {
      line,
      io: shown.io,
      settings: settings.value,
      writer: scoreWriter(line.values.format, line.locale, shown.io),
      progress: shown,
    };
    const each: SheetRun["each"] = (sheet, place) => scoreOne(sheet, place, run);
    let worst: number = EXIT.fine;
    for (const input of await expandFiles(line.files, SHEET_ENDINGS, io, line.locale)) {
      const status =
        "diagnostic" in input
          ? await giveUp(input.path, [input.diagnostic], run)
          : await readSheetFile(input.path, { ...run, each });
      worst = Math.max(worst, status);
    }
    await run.progress.end();
    await run.writer.end();
    return worst;
  },
};
