import type { Locale } from "../diagnostics/locale";
import { SEVERITIES } from "../diagnostics/severity";
import {
  type CheckedFile,
  renderCheckCsv,
  renderCheckJson,
  renderCheckMarkdown,
  renderCheckPretty,
  renderCheckSarif,
} from "../report";
import { holdAgainstBaseline } from "./baseline-file";
import { checkFile } from "./check-file";
import { CONFIG_FILE, readCheckOptions } from "./check-options";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import { expandFiles } from "./expand-files";
import { fileName, machineName } from "./file-name";
import { fixFile } from "./fix-file";
import type { Io } from "./io";
import { PLAN_ENDINGS } from "./load-plan";
import { otherUse } from "./other-use";
import { placeFrom } from "./place-from";
import { progress } from "./progress";
import { FRAMEWORK_OPTION } from "./shared-options";
import { suppressionsOfRun } from "./suppressions-of-run";
import { unusable } from "./unusable";
import { useColor } from "./use-color";
import { widthFor } from "./width-for";

export const check: Command = {
  name: "check",
  usage: "FILE…",
  about: { "zh-TW": "審查計畫，逐項提出意見", en: "check plans and report findings" },
  details: {
    "zh-TW":
      'FILE 為計畫的 JSON 檔或文件（.docx、.odt、.html、.md、.txt）；指定資料夾時讀取其中這些檔案（不含子資料夾）；「-」為標準輸入，格式（JSON、HTML、Markdown 等）依內容判斷。資料夾內的設定檔、基準檔、評分表等不予審查，並列出名稱。\n設定檔可停用規則、調整程度、增列用語或列出豁免，例如：{"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "本所無線上服務"}]}；豁免可加 "file"（文件）、"agency"（機關）、"until"（最後一日）。',
    en: 'FILE is a plan in JSON or a document (.docx, .odt, .html, .md, .txt); of a folder these files are read (not its subfolders); "-" is standard input, whose kind (JSON, HTML, Markdown and so on) is told by its content. Configurations, baselines and score sheets in a folder are not checked, and named.\nA configuration turns rules off, weighs them differently, adds terms or lists accepted findings, such as {"rules": {"adopted-after-start": "off"}, "suppressions": [{"code": "missing-criterion", "path": "entries", "reason": "no online services"}]}; one may name a "file", an "agency", and its last day ("until").',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    FRAMEWORK_OPTION,
    {
      name: "config",
      value: "FILE",
      about: {
        "zh-TW": `審查設定檔（JSON）；未指定時使用目前資料夾的 ${CONFIG_FILE}`,
        en: `configuration of the check (JSON); by default ${CONFIG_FILE} in the current folder`,
      },
    },
    {
      name: "strict",
      about: {
        "zh-TW": "一併使用嚴格規則（體例、標點等），等同設定 extends: strict",
        en: "ask the strict rules too (matters of style), as extends: strict in a configuration does",
      },
    },
    {
      name: "fix",
      about: {
        "zh-TW": "直接更正不影響文意者（JSON、.txt、.md），列出更正之處，再列出其餘意見",
        en: "make the safe corrections in the files (JSON, .txt, .md), list them, then report the rest",
      },
    },
    {
      name: "baseline",
      value: "FILE",
      about: {
        "zh-TW": "基準檔：尚無此檔時記錄現有意見，已有時只列出新的意見；文件以其與基準檔的相對位置辨認",
        en: "baseline: records today's findings when there is no such file, else only new ones are reported; files are known by where they stand from it",
      },
    },
    {
      name: "update-baseline",
      about: {
        "zh-TW": "重新記錄此次審查的文件，基準檔內其他文件的紀錄保留",
        en: "record what is checked anew, and keep what the baseline holds of other files",
      },
    },
    {
      name: "as-of",
      value: "DATE",
      about: {
        "zh-TW": "基準日，例如 107年12月31日；豁免的期限（until）亦以此日衡量，未指定時為今日",
        en: "reference date, such as 2018-12-31; suppressions that end (until) are held against it, else against today",
      },
    },
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "json", "markdown", "csv", "sarif"],
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
    const read = await readCheckOptions(line, io);
    if (!read.ok) return refuse(read.diagnostics, io);
    const { options, config } = read.value;
    const { locale, values, flags } = line;
    const inputs = await expandFiles(line.files, PLAN_ENDINGS, io, locale, otherUse(line, io));
    const checked: CheckedFile[] = [];
    const shown = progress(io, (done) => CHECK_WORDS[locale](done, inputs.length));
    const run = flags.has("fix") ? fixFile : checkFile;
    for (const input of inputs) {
      const own = { ...options, ...(config && { file: placeFrom(config.file, input.path) }) };
      const file = "diagnostic" in input ? unusable(input.path, [input.diagnostic]) : await run(input.path, own, io);
      if (file.isUnreadable === true) await complain(input.path, file.diagnostics, locale, shown.io);
      checked.push(file);
      await shown.count();
    }
    await shown.end();
    const once = await suppressionsOfRun(checked, config, locale, io);
    const held = await holdAgainstBaseline(once, line, shown.io);
    if (!held.ok) return refuse(held.diagnostics, io);
    const named = held.value.map((file) => ({ ...file, file: nameFor(file.file, line) }));
    await io.stdout.write(render(named, line, io));
    if (named.some(({ isUnreadable }) => isUnreadable === true)) return EXIT.unusable;
    const worst = SEVERITIES.slice(0, SEVERITIES.map(String).indexOf(values["fail-on"] ?? "") + 1);
    const fails = named.some(({ diagnostics }) => diagnostics.some(({ severity }) => worst.includes(severity)));
    return fails ? EXIT.findings : EXIT.fine;
  },
};

const CHECK_WORDS: Readonly<Record<Locale, (done: number, all: number) => string>> = {
  "zh-TW": (done, all) => `已審查 ${done}／${all} 份計畫`,
  en: (done, all) => `${done} of ${all} plans checked`,
};

/** What a report for programs calls a file has no words in it. */
function nameFor(path: string, { locale, values: { format } }: CommandLine): string {
  return format === "json" || format === "sarif" ? machineName(path) : fileName(path, locale);
}

function render(all: readonly CheckedFile[], { locale, values: { format } }: CommandLine, io: Io): string {
  if (format === "json") return renderCheckJson(all);
  if (format === "sarif") return renderCheckSarif(all, { locale });
  if (format === "csv") return renderCheckCsv(all, { locale });
  if (format === "markdown") return renderCheckMarkdown(all, { locale });
  // Whoever asked for one file has just seen on standard error why it cannot be read.
  const shown = all.length === 1 ? all.filter(({ isUnreadable }) => isUnreadable !== true) : all;
  return renderCheckPretty(shown, { locale, color: useColor(io.stdout, io.env), width: widthFor(io.stdout) });
}
