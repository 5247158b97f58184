import { parseRocDate } from "../calendar";
import { type CheckOptions, checkPlan, RULES } from "../check";
import { parseCheckConfig } from "../check/parse-check-config";
import type { Outcome } from "../diagnostics/outcome";
import { SEVERITIES } from "../diagnostics/severity";
import { type CheckedFile, renderCheckJson, renderCheckMarkdown, renderCheckPretty, renderCheckSarif } from "../report";
import { chooseFramework } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import { expandFiles } from "./expand-files";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { FRAMEWORK_OPTION } from "./shared-options";
import { useColor } from "./use-color";

export const check: Command = {
  name: "check",
  usage: "FILE…",
  about: { "zh-TW": "審查計畫，逐項提出意見", en: "check plans and report findings" },
  details: {
    "zh-TW":
      'FILE 為計畫的 JSON 檔；指定資料夾時讀取其中的 .json 檔（不含子資料夾）；「-」為標準輸入。\n設定檔可停用規則、調整程度或列出豁免，例如：{"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "本所無線上服務"}]}。',
    en: 'FILE is a plan in JSON; of a folder its .json files are read (not its subfolders); "-" is standard input.\nA configuration turns rules off, weighs them differently or lists accepted findings, such as {"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "no online services"}]}.',
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
    let isUnusable = false;
    for (const input of await expandFiles(line.files, [".json"], io, locale)) {
      const plan =
        "diagnostic" in input
          ? { ok: false as const, diagnostics: [input.diagnostic] }
          : await loadJson(input.path, io, locale);
      await complain(input.path, plan.diagnostics, locale, io);
      if (plan.ok) checked.push({ file: input.path, ...checkPlan(plan.value, options.value) });
      else isUnusable = true;
    }
    await io.stdout.write(render(checked, line, io));
    const worst = SEVERITIES.slice(0, SEVERITIES.map(String).indexOf(values["fail-on"] ?? "") + 1);
    const fails = checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => worst.includes(severity)));
    return isUnusable ? EXIT.unusable : fails ? EXIT.findings : EXIT.fine;
  },
};

async function readOptions(line: CommandLine, io: Io): Promise<Outcome<CheckOptions>> {
  const { locale, values } = line;
  const framework = await chooseFramework(line, io);
  const config = values.config === undefined ? undefined : await loadJson(values.config, io, locale);
  const aboutConfig =
    config?.ok === true ? parseCheckConfig(config.value, RULES, locale).diagnostics : (config?.diagnostics ?? []);
  const asOf = values["as-of"] === undefined ? undefined : parseRocDate(values["as-of"], { locale });
  const faults = [
    ...framework.diagnostics,
    ...aboutConfig.map((fault) => ({ ...fault, message: `${values.config}: ${fault.message}` })),
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

function render(files: readonly CheckedFile[], { locale, values: { format } }: CommandLine, io: Io): string {
  if (format === "json") return renderCheckJson(files);
  if (format === "sarif") return renderCheckSarif(files, { locale });
  if (format === "markdown") return renderCheckMarkdown(files, { locale });
  return renderCheckPretty(files, { locale, color: useColor(io.stdout, io.env) });
}
