import type { Diagnostic } from "../diagnostics/diagnostic";
import { renderPanelCsv, renderPanelMarkdown, renderPanelPretty } from "../report";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import type { Io } from "./io";
import { PANEL_OPTION_SPECS } from "./panel-option-specs";
import { readPanelOptions } from "./panel-options";
import { readPanelSheets } from "./panel-sheets";
import { json } from "./saving-to";
import { type ScoredPanel, scoreSheetsOfPanel } from "./score-sheets-of-panel";
import { FRAMEWORK_OPTION, SHEET_YEAR_OPTION, WEIGHTS_OPTION } from "./shared-options";
import { statusOf } from "./status-of";
import { useColor } from "./use-color";

export const panel: Command = {
  name: "panel",
  usage: "FILE…",
  about: {
    "zh-TW": "彙整多位委員的評分表，依法定方式計算總分、名次及等第",
    en: "combine the sheets of several judges, rank and grade by the rules that law prescribes",
  },
  details: {
    "zh-TW":
      "FILE 為各委員的評分表，格式與 score 相同，可列多個檔案或資料夾：.json（一張或一個清單）、.ndjson、.csv。CSV 可一欄一位委員（機關寫在上一列或另列說明），或一列一張評分表，另有「委員」「機關」（及「階段」）欄。markdown 為評分總表。未指定評定方式時為各委員平均。",
    en: "FILE holds the judges' sheets as score reads them, any number of files or folders: .json (one or a list), .ndjson, .csv. A CSV has a column for each judge (with the office above or in a row of its own), or a row for each sheet with columns 委員 and 機關 (and 階段). markdown is the summary sheet. Without a method it is the mean of the judges.",
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    ...PANEL_OPTION_SPECS,
    FRAMEWORK_OPTION,
    WEIGHTS_OPTION,
    SHEET_YEAR_OPTION,
    {
      name: "codes",
      about: {
        "zh-TW":
          "以委員1、委員2……代替委員姓名（採購評選委員會審議規則第6條之1第4項）；理由、備註等文字中的委員姓名一併代換，另有稱呼者請自行核對",
        en: "codes in the place of the judges' names (採購評選委員會審議規則 6-1), in reasons and notes as well; look for other ways in which these name a judge",
      },
    },
    {
      name: "working",
      about: {
        "zh-TW": "列出各受評對象的計算過程、委員評分一致性及寬嚴（pretty、markdown；json 及 csv 不受影響）",
        en: "show the arithmetic of every subject, how far judges agree and how they mark (pretty, markdown)",
      },
    },
    {
      name: "sensitivity",
      about: {
        "zh-TW": "列出使各機關名次或等第改變的最小評分變動、占比變動，以及不計哪位委員（pretty、markdown、json）",
        en: "show the smallest change of a mark or a weight, and which judge left out, that changes a rank or a grade (pretty, markdown, json)",
      },
    },
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "json", "csv", "markdown"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
  ],
  run: async (line, io) => {
    const settings = await readPanelOptions(line, io);
    if (!settings.ok) return refuse(settings.diagnostics, io);
    const sheets = await readPanelSheets(line, io, settings.value);
    if (sheets === undefined) return EXIT.unusable;
    const scored = scoreSheetsOfPanel(sheets, settings.value, line);
    if (scored.result === undefined) {
      await complain(line.files.join(" "), scored.diagnostics, line.locale, io);
      return EXIT.unusable;
    }
    await io.stdout.write(written(scored.result, scored.sensitivity, line, io));
    if (line.values.format === "csv") await complain(line.files.join(" "), scored.diagnostics, line.locale, io);
    return isUndecided(scored.diagnostics) ? EXIT.findings : statusOf(scored.diagnostics);
  },
};

/** Whether the first place or a grade is left for people to decide. */
function isUndecided(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code, args }) => (code === "tie-open" && args.rank === 1) || UNDECIDED.has(code));
}

const UNDECIDED: ReadonlySet<string> = new Set([
  "quota-left-open",
  "unranked-in-quota",
  "result-voided",
  "result-undecided",
]);

function written(
  result: NonNullable<ScoredPanel["result"]>,
  sensitivity: ScoredPanel["sensitivity"],
  { locale, values, flags }: CommandLine,
  io: Io,
): string {
  const shown = { locale, working: flags.has("working"), codes: flags.has("codes"), sensitivity };
  switch (values.format) {
    case "json":
      return json(sensitivity === undefined ? result : { ...result, sensitivity });
    case "csv":
      return renderPanelCsv(result, { locale });
    case "markdown":
      return renderPanelMarkdown(result, shown);
    default:
      return renderPanelPretty(result, { ...shown, color: useColor(io.stdout, io.env), width: io.stdout.columns });
  }
}
