import type { Locale } from "../diagnostics/locale";
import type { Command, OptionSpec } from "./command";
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
    exit: "結束狀態：0 正常；1 審查意見達 check --fail-on 所定程度，或評分有誤；2 參數有誤、檔案無法讀取，或沒有可計分的評核架構。",
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
    exit: "Exit status: 0 fine; 1 findings at or above the --fail-on of check, or faulty marks; 2 unusable arguments, unreadable input, or no framework to score with.",
  },
} as const;

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
    [words.exit, words.more],
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
    [words.exit],
  ]);
}

function optionLines(options: readonly OptionSpec[], locale: Locale): string[] {
  return options.flatMap(({ name, value, choices, about }) => {
    const taken = choices?.join("|") ?? value;
    const preset = choices?.[0] === undefined ? "" : WORDS[locale].default(choices[0]);
    return [`  --${name}${taken === undefined ? "" : ` ${taken}`}`, `      ${about[locale]}${preset}`];
  });
}

function block(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
