import { formatPath } from "../base/path";
import { parseRocDate } from "../calendar";
import { type CheckOptions, checkPlan, RULES } from "../check";
import { parseCheckConfig } from "../check/parse-check-config";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { SEVERITIES } from "../diagnostics/severity";
import { locateInDocument } from "../read";
import { type CheckedFile, renderCheckJson, renderCheckMarkdown, renderCheckPretty, renderCheckSarif } from "../report";
import { chooseFramework } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import { expandFiles } from "./expand-files";
import { fileName, machineName } from "./file-name";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { loadPlan, PLAN_ENDINGS } from "./load-plan";
import { nameCommands } from "./name-commands";
import { otherNoun, otherNounIn } from "./other-noun";
import { programFault } from "./program-fault";
import { FRAMEWORK_OPTION } from "./shared-options";
import { useColor } from "./use-color";

export const check: Command = {
  name: "check",
  usage: "FILE…",
  about: { "zh-TW": "審查計畫，逐項提出意見", en: "check plans and report findings" },
  details: {
    "zh-TW":
      'FILE 為計畫的 JSON 檔或文件（.docx、.odt、.html、.md、.txt）；指定資料夾時讀取其中這些檔案（不含子資料夾）；「-」為標準輸入。\n設定檔可停用規則、調整程度或列出豁免，例如：{"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "本所無線上服務"}]}。',
    en: 'FILE is a plan in JSON or a document (.docx, .odt, .html, .md, .txt); of a folder these files are read (not its subfolders); "-" is standard input.\nA configuration turns rules off, weighs them differently or lists accepted findings, such as {"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "no online services"}]}.',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    FRAMEWORK_OPTION,
    {
      name: "config",
      value: "FILE",
      about: { "zh-TW": "審查設定檔（JSON）", en: "configuration of the check (JSON)" },
    },
    {
      name: "as-of",
      value: "DATE",
      about: { "zh-TW": "基準日，例如 107年12月31日", en: "reference date, such as 2018-12-31" },
    },
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "json", "markdown", "sarif"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
    {
      name: "fail-on",
      value: "SEVERITY",
      choices: SEVERITIES,
      about: {
        "zh-TW": "審查意見達此程度時，結束狀態為 1",
        en: "findings of this severity or worse make the exit status 1",
      },
    },
  ],
  run: async (line, io) => {
    const options = await readOptions(line, io);
    if (!options.ok) return refuse(options.diagnostics, io);
    const { locale, values } = line;
    const checked: CheckedFile[] = [];
    for (const input of await expandFiles(line.files, PLAN_ENDINGS, io, locale)) {
      const file =
        "diagnostic" in input
          ? unusable(input.path, [input.diagnostic])
          : await checkFile(input.path, options.value, io);
      if (file.isUnreadable === true) await complain(input.path, file.diagnostics, locale, io);
      checked.push({ ...file, file: isForPrograms(line) ? machineName(input.path) : fileName(input.path, locale) });
    }
    await io.stdout.write(render(checked, line, io));
    if (checked.some(({ isUnreadable }) => isUnreadable === true)) return EXIT.unusable;
    const worst = SEVERITIES.slice(0, SEVERITIES.map(String).indexOf(values["fail-on"] ?? "") + 1);
    const fails = checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => worst.includes(severity)));
    return fails ? EXIT.findings : EXIT.fine;
  },
};

/** What is wrong with the JSON itself, such as a property given twice, comes before what is wrong with the plan. */
async function checkFile(path: string, options: CheckOptions & { locale: Locale }, io: Io): Promise<CheckedFile> {
  try {
    const loaded = await loadPlan(path, io, options);
    if (!loaded.ok) return unusable(path, nameCommands(loaded.diagnostics, options.locale));
    const { plan, reading } = loaded.value;
    const result = checkPlan(plan, options);
    const located = locateInDocument(result.diagnostics, reading?.origins ?? []);
    return { file: path, ...result, diagnostics: [...loaded.diagnostics, ...located] };
  } catch (error) {
    return unusable(path, [programFault(error, options.locale)]);
  }
}

function unusable(file: string, diagnostics: readonly Diagnostic[]): CheckedFile {
  return { file, isUnreadable: true, diagnostics, suppressed: [] };
}

async function readOptions(line: CommandLine, io: Io): Promise<Outcome<CheckOptions & { locale: Locale }>> {
  const { locale, values } = line;
  const framework = await chooseFramework(line, io);
  const config = values.config === undefined ? undefined : await loadJson(values.config, io, locale);
  const aboutConfig = config?.ok === true ? checkConfig(config.value, locale) : [];
  const asOf = values["as-of"] === undefined ? undefined : parseRocDate(values["as-of"], { locale });
  const faults = [
    ...framework.diagnostics,
    ...[...(config?.diagnostics ?? []), ...aboutConfig].map((fault) => ({
      ...fault,
      message: [fileName(values.config ?? "", locale), formatPath(fault.path), fault.message]
        .filter((part) => part !== "")
        .join(": "),
    })),
    ...(asOf?.ok === false
      ? asOf.diagnostics.map((fault) => ({ ...fault, message: `--as-of: ${fault.message}` }))
      : []),
  ];
  if (faults.length > 0 || !framework.ok) return { ok: false, diagnostics: faults };
  const value = {
    locale,
    framework: framework.value,
    config: config?.ok === true ? config.value : undefined,
    asOf: asOf?.ok === true ? asOf.value : undefined,
  };
  return { ok: true, value, diagnostics: [] };
}

function checkConfig(config: unknown, locale: Locale): readonly Diagnostic[] {
  const noun = otherNounIn(config, "check-config");
  if (noun !== undefined) return [otherNoun(noun, "check-config", locale)];
  return parseCheckConfig(config, RULES, locale).diagnostics;
}

function isForPrograms({ values: { format } }: CommandLine): boolean {
  return format === "json" || format === "sarif";
}

/** Readers have seen on standard error what could not be read; programs see it in the report. */
function render(all: readonly CheckedFile[], { locale, values: { format } }: CommandLine, io: Io): string {
  if (format === "json") return renderCheckJson(all);
  if (format === "sarif") return renderCheckSarif(all, { locale });
  const files = all.filter(({ isUnreadable }) => isUnreadable !== true);
  if (format === "markdown") return renderCheckMarkdown(files, { locale });
  return renderCheckPretty(files, { locale, color: useColor(io.stdout, io.env) });
}
