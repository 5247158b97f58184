import { append } from "../base/append";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnose } from "../diagnostics/problem";
import { blankPlan } from "../model/blank-plan";
import { blankScoreSheet } from "../model/blank-score-sheet";
import type { Framework } from "../model/framework";
import { renderBlankPlanMarkdown, renderBlankSheetCsv, renderBlankSheetMarkdown } from "../report";
import { chooseFramework } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { refuse } from "./complain";
import { pointsNeeded } from "./points-needed";
import { readYear } from "./read-year";
import { FRAMEWORK_OPTION, WEIGHTS_OPTION } from "./shared-options";
import { USAGE_PROBLEMS } from "./usage-problems";

export const newCommand: Command = {
  name: "new",
  usage: "--framework ID --agency NAME --year N [--sheet]",
  about: { "zh-TW": "產生空白計畫或空白評分表", en: "make a blank plan, or a blank score sheet" },
  details: {
    "zh-TW":
      'csv 只用於評分表（--sheet），可用 Excel 填寫後交由 score 計分；評核架構沒有配分者，產生評分表時須以 --weights 指定配分檔。\n空白評分表的每一項均為未評：JSON 已填 {"status": "not-assessed"}，csv 的評分欄已填「未評」；以分數取代即為已評，清空則視為漏評。',
    en: 'csv is for score sheets only (--sheet): fill it in with a spreadsheet and hand it to score. A score sheet of a framework without points needs --weights.\nOn a blank sheet nothing is assessed yet: in JSON every mark is {"status": "not-assessed"}, in csv its cell says "not assessed"; put a number in its place. A cell that is emptied counts as a mark that was forgotten.',
  },
  files: { atLeast: 0, atMost: 0 },
  options: [
    FRAMEWORK_OPTION,
    { name: "agency", value: "NAME", about: { "zh-TW": "機關名稱", en: "name of the office" } },
    { name: "year", value: "N", about: { "zh-TW": "民國年度，例如 108", en: "year of the Republic, such as 108" } },
    { name: "sheet", about: { "zh-TW": "產生評分表而非計畫", en: "a score sheet instead of a plan" } },
    WEIGHTS_OPTION,
    {
      name: "format",
      value: "FORMAT",
      choices: ["json", "markdown", "csv"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
  ],
  run: async (line, io) => {
    const { locale, values, flags } = line;
    const faults = missingOptions(line);
    const year = readYear(line);
    if (year?.ok === false) append(faults, year.diagnostics);
    const framework = await chooseFramework(line, io);
    if (!framework.ok) append(faults, framework.diagnostics);
    else if (flags.has("sheet") && framework.value !== undefined)
      append(faults, [pointsNeeded(framework.value, locale) ?? []].flat());
    if (faults.length > 0 || !framework.ok || framework.value === undefined || year?.ok !== true)
      return refuse(faults, io);
    await io.stdout.write(blank(framework.value, line, { agency: values.agency ?? "", rocYear: year.value }));
    return EXIT.fine;
  },
};

function missingOptions({ values, flags, locale }: CommandLine): Diagnostic[] {
  const missing = ["framework", "agency", "year"].filter((name) => (values[name] ?? "").trim() === "");
  const faults: Diagnostic[] = missing.map((name) =>
    diagnose(USAGE_PROBLEMS, "option-required", { option: `--${name}` }, { locale }),
  );
  if (values.format === "csv" && !flags.has("sheet")) {
    faults.push(
      diagnose(USAGE_PROBLEMS, "option-needs-option", { option: "--format csv", other: "--sheet" }, { locale }),
    );
  }
  if (values.weights !== undefined && !flags.has("sheet"))
    faults.push(diagnose(USAGE_PROBLEMS, "option-needs-option", { option: "--weights", other: "--sheet" }, { locale }));
  return faults;
}

function blank(
  framework: Framework,
  { flags, values: { format }, locale }: CommandLine,
  whose: { agency: string; rocYear: number },
): string {
  if (!flags.has("sheet")) {
    if (format === "markdown") return renderBlankPlanMarkdown(framework, { ...whose, locale });
    return `${JSON.stringify(blankPlan(framework, whose), null, 2)}\n`;
  }
  if (format === "csv") return renderBlankSheetCsv(framework, { ...whose, locale });
  if (format === "markdown") return renderBlankSheetMarkdown(framework, { ...whose, locale });
  const { weighting } = framework;
  return `${JSON.stringify({ ...blankScoreSheet(framework, whose), ...(weighting && { framework: weighting.of }) }, null, 2)}\n`;
}
