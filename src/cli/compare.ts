import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { CrosswalkInput } from "../model/crosswalk";
import type { Scorecard } from "../model/scorecard";
import { chooseFramework } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { comparePlanFiles } from "./compare-plan-files";
import { compareScores, findDrop } from "./compare-scores";
import type { ComparedReport } from "./compared-report";
import { complain, refuse } from "./complain";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { type Comparable, loadComparable } from "./load-comparable";
import { loadCrosswalk } from "./load-crosswalk";
import { programFault } from "./program-fault";
import { FRAMEWORK_OPTION, WEIGHTS_OPTION } from "./shared-options";
import { statusOf } from "./status-of";
import { USAGE_PROBLEMS } from "./usage-problems";
import { useColor } from "./use-color";

export const compare: Command = {
  name: "compare",
  usage: "A B [C …]",
  about: {
    "zh-TW": "比較兩份計畫或評分結果；三份以上列成歷年一覽表",
    en: "compare two plans or scorecards; three or more make a table of years",
  },
  details: {
    "zh-TW":
      "A、B 依先後排列，均為計畫（JSON 或 .docx、.odt、.html、.md、.txt 文件），或均為評分結果（score --format json 的輸出）或評分表（JSON、CSV，先行計分）；「-」為標準輸入。計畫依作法的文字比對：文字相近者列為修改並標示相同程度及變動的數據，只隨年度遞延的期限與年度不列為異動；評核架構不同時依對照表比對。評分結果逐項比較，並分別列出增減係因評分、配分、不適用項目或是否評定。",
    en: 'A and B, the earlier first, are both plans (JSON or a .docx, .odt, .html, .md or .txt document), or both scorecards (as score --format json prints them) or score sheets (JSON or CSV, scored first); "-" is standard input. Actions of plans are found again by their words: nearly the same words are a change, with the likeness and the figures that differ; what only goes on with the year is none; plans of two frameworks are compared by a crosswalk. Scorecards are compared criterion by criterion, with what the change comes from: marks, weights, what is not applicable, what was assessed only once.',
  },
  files: { atLeast: 1, atMost: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "markdown", "json"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
    {
      name: "fail-on-drop",
      about: {
        "zh-TW": "評分結果：後一次的總分較前一次低時，結束狀態為 1",
        en: "scorecards: exit status 1 when a later total is lower than the one before",
      },
    },
    FRAMEWORK_OPTION,
    WEIGHTS_OPTION,
    {
      name: "crosswalk",
      value: "FILE",
      about: {
        "zh-TW": "計畫：自訂的對照表（JSON），取代本套件的對照表",
        en: "plans: a crosswalk of your own (JSON) in place of that of the package",
      },
    },
  ],
  run: async (line, io) => {
    const settings = await readSettings(line, io);
    if (!settings.ok) return refuse(settings.diagnostics, io);
    const loaded = await loadAll(line, settings.value, io);
    if (loaded === undefined) return EXIT.unusable;
    const { locale, files, flags } = line;
    const plans = loaded.flatMap((one) => (one.noun === "plan" ? [named(one.plan, settings.value)] : []));
    const cards = loaded.flatMap((one) => (one.noun === "scorecard" ? [one.card] : []));
    const fault = misfit(plans.length, cards.length, line);
    if (fault !== undefined) return refuse([fault], io);
    const names = files.map((file) => fileName(file, locale));
    const output =
      cards.length > 0
        ? compareScores(cards, names, locale)
        : comparePlanFiles(plans, settings.value.crosswalk, locale);
    if ("faults" in output) {
      await complainBySide(output.faults, line, io);
      return EXIT.unusable;
    }
    await complainBySide(output.diagnostics, line, io);
    await io.stdout.write(render(output.report, line, io));
    const isFaulty = loaded.some((one) => one.noun === "scorecard" && (one.isFaulty || hasInvalid(one.card)));
    const isAsked = flags.has("fail-on-drop");
    if (isFaulty || (isAsked && cards.some(hasOpen))) {
      const args = { reason: isFaulty ? ("faulty" as const) : ("incomplete" as const) };
      const said = diagnose(USAGE_PROBLEMS, "totals-not-comparable", args, { locale });
      await complain(files.join(ALL), [said], locale, io);
      return isFaulty && !isAsked ? EXIT.findings : EXIT.unusable;
    }
    // What is wrong with a plan is missing in the comparison.
    if (!isAsked) return statusOf(output.diagnostics);
    const { isDrop, unknown } = findDrop(output.steps ?? [], locale);
    if (isDrop) return EXIT.findings;
    return unknown.length > 0 ? refuse(unknown, io) : EXIT.fine;
  },
};

/** A plan that names no framework is one of `--framework`. */
function named(plan: unknown, { framework }: Settings): unknown {
  const isUnnamed = typeof plan === "object" && plan !== null && Reflect.get(plan, "framework") === undefined;
  return isUnnamed && framework !== undefined ? { ...plan, framework: framework.id } : plan;
}

function hasInvalid({ completeness }: Scorecard): boolean {
  return completeness.invalid > 0;
}

function hasOpen({ completeness: { missing, notAssessed } }: Scorecard): boolean {
  return missing + notAssessed > 0;
}

interface Settings {
  readonly framework: Parameters<typeof loadComparable>[2]["framework"];
  readonly crosswalk: CrosswalkInput | undefined;
}

async function readSettings(line: CommandLine, io: Io): Promise<Outcome<Settings>> {
  const { locale, values, files } = line;
  const framework = await chooseFramework(line, io);
  const crosswalk = await loadCrosswalk(values.crosswalk, io, locale);
  const diagnostics: Diagnostic[] = [framework, crosswalk].flatMap((read) => (read.ok ? [] : read.diagnostics));
  if (files.length < 2) diagnostics.push(diagnose(USAGE_PROBLEMS, "one-to-compare", {}, { locale }));
  if (diagnostics.length > 0 || !framework.ok || !crosswalk.ok) return { ok: false, diagnostics };
  return { ok: true, value: { framework: framework.value, crosswalk: crosswalk.value }, diagnostics: [] };
}

/** Every file, or nothing when one of them cannot be used: each is told why. */
async function loadAll(
  { files, locale }: CommandLine,
  { framework }: Settings,
  io: Io,
): Promise<readonly Comparable[] | undefined> {
  const loaded: Comparable[] = [];
  for (const file of files) {
    const outcome = await loadOne(file, { locale, framework }, io);
    await complain(file, outcome.diagnostics.filter(isWorthSaying), locale, io);
    if (outcome.ok) loaded.push(outcome.value);
  }
  return loaded.length === files.length ? loaded : undefined;
}

async function loadOne(
  file: string,
  options: Parameters<typeof loadComparable>[2],
  io: Io,
): Promise<Outcome<Comparable>> {
  try {
    return await loadComparable(file, io, options);
  } catch (error) {
    return { ok: false, diagnostics: [programFault(error, options.locale)] };
  }
}

/** Remarks on reading are for the commands that read and check. */
function isWorthSaying({ severity }: Diagnostic): boolean {
  return severity !== "info";
}

/** What is wrong with comparing just these. */
function misfit(plans: number, cards: number, { locale, flags, values }: CommandLine): Diagnostic | undefined {
  if (plans > 0 && cards > 0) return diagnose(USAGE_PROBLEMS, "plans-and-scores", { plans, cards }, { locale });
  if (plans > 0 && flags.has("fail-on-drop"))
    return diagnose(USAGE_PROBLEMS, "only-for-scores", { option: "--fail-on-drop" }, { locale });
  if (cards > 0 && values.crosswalk !== undefined)
    return diagnose(USAGE_PROBLEMS, "only-for-plans", { option: "--crosswalk" }, { locale });
  return undefined;
}

/** Findings say by the beginning of their path which file they are about; the rest is about all of them. */
async function complainBySide(diagnostics: readonly Diagnostic[], line: CommandLine, io: Io): Promise<void> {
  const { files, values, locale } = line;
  const sides = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const [side, ...path] = diagnostic.path;
    const place = side === "before" ? 0 : side === "after" ? 1 : side;
    const file = place === "crosswalk" ? values.crosswalk : typeof place === "number" ? files[place] : undefined;
    const name = file ?? files.join(ALL);
    const known = sides.get(name) ?? [];
    sides.set(name, [...known, file === undefined ? diagnostic : { ...diagnostic, path }]);
  }
  for (const [file, own] of sides) await complain(file, own, locale, io);
}

const ALL = " → ";

function render(report: ComparedReport, { locale, values: { format } }: CommandLine, io: Io): string {
  if (format === "json") return `${JSON.stringify(report.value, null, 2)}\n`;
  if (format === "markdown") return report.markdown();
  return report.pretty({ locale, color: useColor(io.stdout, io.env), width: io.stdout.columns });
}
