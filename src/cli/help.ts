import type { Locale } from "../diagnostics/locale";
import type { Command, OptionSpec, Words } from "./command";
import { SHARED_OPTIONS } from "./shared-options";

const WORDS = {
  "zh-TW": {
    about: "提升服務品質執行計畫：審查計畫、計算評分。",
    usage: "用法",
    command: "指令",
    options: "選項",
    commands: "指令",
    default: (value: string) => `（預設 ${value}）`,
    more: "各指令的說明：tw-service-quality 指令 --help",
    version: "顯示版本",
  },
  en: {
    about: "Service-quality plans of Taiwan's government offices: checks plans, computes scores.",
    usage: "Usage",
    command: "COMMAND",
    options: "Options",
    commands: "Commands",
    default: (value: string) => ` (default ${value})`,
    more: "About a command: tw-service-quality COMMAND --help",
    version: "show the version",
  },
} as const;

const GENERAL_EXIT: Words = {
  "zh-TW": "結束狀態：0 正常；1 內容有待更正；2 參數有誤或檔案無法使用。各指令的規則見其說明。",
  en: "Exit status: 0 fine; 1 something to correct in the content; 2 unusable arguments or input. Each command says more.",
};

const PLAIN_EXIT: Words = {
  "zh-TW": "結束狀態：0 正常；2 參數有誤。",
  en: "Exit status: 0 fine; 2 unusable arguments.",
};

/** What the exit status of a command means. */
const EXITS: Readonly<Record<string, Words>> = {
  read: {
    "zh-TW":
      "結束狀態：0 每個檔案都讀成一份計畫；1 已輸出，但有「錯誤」的意見（如缺機關名稱或年度）；2 參數有誤、檔案無法讀取，或未能讀成一份計畫（沒有計畫表格，或不只一份），該檔不輸出計畫。",
    en: "Exit status: 0 every file was read as one plan; 1 written, but with findings that are errors, such as no office or year; 2 unusable arguments, unreadable input, or no single plan in a file (no table of the plan, or several plans), for which no plan is written.",
  },
  check: {
    "zh-TW": "結束狀態：0 正常；1 審查意見達 --fail-on 所定程度；2 參數有誤、檔案無法讀取，或檔案不是一份計畫。",
    en: "Exit status: 0 fine; 1 findings at or above --fail-on; 2 unusable arguments, unreadable input, or a file that is not one plan.",
  },
  map: {
    "zh-TW":
      "結束狀態：0 已對照（待擇定及未移入者見對照紀錄）；1 已對照，但 --choice 所指定者有誤；2 參數有誤、檔案無法讀取、計畫內容有誤，或沒有對照表。",
    en: "Exit status: 0 mapped (see the ledger for what is to be chosen or was dropped); 1 mapped, but a --choice names what there is not; 2 unusable arguments, unreadable input, a faulty plan, or no crosswalk.",
  },
  score: {
    "zh-TW": "結束狀態：0 正常；1 評分有誤或漏評；2 參數有誤、檔案無法讀取，或沒有可計分的評核架構。",
    en: "Exit status: 0 fine; 1 faulty or missing marks; 2 unusable arguments, unreadable input, or no framework to score with.",
  },
  panel: {
    "zh-TW":
      "結束狀態：0 正常；1 有「錯誤」的意見（如缺評、重複評分），或第一名、等第未定；2 參數、設定或檔案有誤，未計算評審結果。",
    en: "Exit status: 0 fine; 1 findings that are errors, such as missing or repeated sheets, or the first place or a grade is undecided; 2 unusable arguments, settings or input: nothing was computed.",
  },
  compare: {
    "zh-TW":
      "結束狀態：0 正常；1 指定 --fail-on-drop 且後一次的總分較低，或計畫、評分有誤；2 參數有誤、檔案無法讀取，或無從比較（如評核架構不同的評分結果；指定 --fail-on-drop 而評分有誤或未完成）。",
    en: "Exit status: 0 fine; 1 a later total is lower, with --fail-on-drop, or a plan or marks are faulty; 2 unusable arguments, unreadable input, or nothing that can be compared, such as scorecards of two frameworks, or with --fail-on-drop faulty or incomplete marks.",
  },
};

/** The option that stands without a command, as `--help` may. */
export const VERSION_OPTION: OptionSpec = {
  name: "version",
  about: { "zh-TW": WORDS["zh-TW"].version, en: WORDS.en.version },
};

/** What `--help` alone says. */
export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const words = WORDS[locale];
  return block([
    [words.about],
    [`${words.usage}${locale === "en" ? ": " : "："}tw-service-quality ${words.command} …`],
    [words.commands, ...commands.flatMap(({ name, usage, about }) => [`  ${name} ${usage}`, `      ${about[locale]}`])],
    [words.options, ...optionLines([...SHARED_OPTIONS, VERSION_OPTION], locale)],
    [GENERAL_EXIT[locale], words.more],
  ]);
}

/** What `--help` says after the name of a command. */
export function commandHelp({ name, usage, about, details, options }: Command, locale: Locale): string {
  const words = WORDS[locale];
  return block([
    [about[locale]],
    [`${words.usage}${locale === "en" ? ": " : "："}tw-service-quality ${name} ${usage}`],
    [details[locale]],
    [words.options, ...optionLines([...options, ...SHARED_OPTIONS], locale)],
    [(EXITS[name] ?? PLAIN_EXIT)[locale]],
  ]);
}

function optionLines(options: readonly OptionSpec[], locale: Locale): string[] {
  return options.flatMap(({ name, value, choices, hasNoDefault, about }) => {
    const taken = choices?.join("|") ?? value;
    const preset = choices?.[0] === undefined || hasNoDefault ? "" : WORDS[locale].default(choices[0]);
    return [`  --${name}${taken === undefined ? "" : ` ${taken}`}`, `      ${about[locale]}${preset}`];
  });
}

function block(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
