import { fold } from "../base/fold";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { type MapOptions, mapPlan, type PlanMapping } from "../map";
import type { CrosswalkInput } from "../model/crosswalk";
import type { Framework } from "../model/framework";
import { renderLedgerMarkdown, renderLedgerPretty } from "../report";
import { chooseFramework, frameworkById } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import type { Io } from "./io";
import { loadCrosswalk } from "./load-crosswalk";
import { loadPlan } from "./load-plan";
import { json } from "./saving-to";
import { FRAMEWORK_OPTION } from "./shared-options";
import { statusOf } from "./status-of";
import { USAGE_PROBLEMS } from "./usage-problems";
import { useColor } from "./use-color";

export const map: Command = {
  name: "map",
  usage: "PLAN --to ID",
  about: { "zh-TW": "將計畫對照至另一評核架構", en: "map a plan to another framework" },
  details: {
    "zh-TW":
      "PLAN 為計畫的 JSON 檔或文件（.docx、.odt、.html、.md、.txt）；「-」為標準輸入。輸出對照紀錄：每項作法移列何處、待擇定、未移入及待補者。對照表為本套件之解讀，並非官方公布。\n可移列之項目不只一個時，暫列第一個；以 --choice 指定，例如 --choice process-simplification=internal-simplification，或指定某列某項：--choice entries[3].actions[1]=convenience。\njson 為 { plan, ledger, diagnostics }；plan 只輸出新計畫，可交由 check 審查。",
    en: 'PLAN is a plan in JSON or a document (.docx, .odt, .html, .md, .txt); "-" is standard input. Prints the ledger: where every action went, what is to be chosen, what was dropped, what is new. The crosswalks are this package\'s own reading, not official tables.\nWhere several criteria fit, the first holds for now; choose with --choice process-simplification=internal-simplification, or for one action with --choice entries[3].actions[1]=convenience.\njson is { plan, ledger, diagnostics }; plan prints the new plan alone, ready for check.',
  },
  files: { atLeast: 1, atMost: 1 },
  options: [
    {
      name: "to",
      value: "ID",
      about: { "zh-TW": "目標評核架構代碼", en: "id of the framework to map to" },
    },
    FRAMEWORK_OPTION,
    {
      name: "into",
      value: "FILE",
      about: {
        "zh-TW": "併入此份依目標架構撰寫之計畫：補其所缺（空白欄位亦同），不更動原有內容；未能併入者另行列出",
        en: "a plan of that framework to map into: what it lacks is added and empty fields are filled, nothing in it is changed; what could not go along is listed",
      },
    },
    {
      name: "crosswalk",
      value: "FILE",
      about: {
        "zh-TW": "自訂的對照表（JSON），取代本套件的對照表",
        en: "a crosswalk of your own (JSON) in place of that of the package",
      },
    },
    {
      name: "choice",
      value: "SOURCE=TARGET",
      isRepeatable: true,
      about: {
        "zh-TW": "指定原項目（或某列、某項作法）移列之新項目；可重複",
        en: "where an old criterion, a row or an action goes; may be repeated",
      },
    },
    {
      name: "format",
      value: "FORMAT",
      choices: ["pretty", "markdown", "json", "plan"],
      about: { "zh-TW": "輸出格式", en: "output format" },
    },
  ],
  run: async (line, io) => {
    const { locale, values, files } = line;
    const settings = await readSettings(line, io);
    if (!settings.ok) return refuse(settings.diagnostics, io);
    const { to, framework, choices, crosswalk } = settings.value;
    const [path = ""] = files;
    const loaded = await loadPlan(path, io, { locale, framework });
    if (!loaded.ok) {
      await complain(path, loaded.diagnostics, locale, io);
      return EXIT.unusable;
    }
    const into = values.into === undefined ? undefined : await loadInto(values.into, to, locale, io);
    if (into?.ok === false) return EXIT.unusable;
    // What is wrong with either plan is a finding.
    const base = into?.value.plan as MapOptions["into"];
    const outcome = mapPlan(loaded.value.plan, to, { locale, framework, choices, crosswalk, into: base });
    const isTold = ({ code }: Diagnostic) => !outcome.ok || !showsLedger(line) || !IN_LEDGER.has(code);
    await complainByFile([...loaded.diagnostics, ...outcome.diagnostics.filter(isTold)], line, io);
    if (!outcome.ok) return EXIT.unusable;
    await io.stdout.write(render(outcome.value, outcome.diagnostics, line, io));
    return statusOf(outcome.diagnostics);
  },
};

/** Whether the ledger itself is printed for a person to read. */
function showsLedger({ values: { format } }: CommandLine): boolean {
  return format !== "json" && format !== "plan";
}

/** Findings say by the beginning of their path which file they are about. */
async function complainByFile(diagnostics: readonly Diagnostic[], line: CommandLine, io: Io): Promise<void> {
  const { files, values, locale } = line;
  const [plan = ""] = files;
  const about = (one: Diagnostic) => OTHER_FILES.find((name) => one.path[0] === name && values[name] !== undefined);
  await complain(
    plan,
    diagnostics.filter((one) => about(one) === undefined),
    locale,
    io,
  );
  for (const name of OTHER_FILES) {
    const own = diagnostics.filter((one) => about(one) === name).map((one) => ({ ...one, path: one.path.slice(1) }));
    await complain(values[name] ?? "", own, locale, io);
  }
}

const OTHER_FILES = ["into", "crosswalk"] as const;

/** The ledger says as much. */
const IN_LEDGER: ReadonlySet<string> = new Set(["choices-open", "actions-dropped"]);

interface Settings {
  readonly to: Framework;
  readonly framework: Framework | undefined;
  readonly choices: Readonly<Record<string, string>>;
  readonly crosswalk: CrosswalkInput | undefined;
}

async function readSettings(line: CommandLine, io: Io): Promise<Outcome<Settings>> {
  const { locale, values, lists } = line;
  const faults: Diagnostic[] = [];
  const to =
    values.to === undefined
      ? ({
          ok: false,
          diagnostics: [diagnose(USAGE_PROBLEMS, "option-required", { option: "--to" }, { locale })],
        } as const)
      : frameworkById(values.to, "--to", locale);
  const framework = await chooseFramework(line, io);
  const choices = readChoices(lists.choice ?? [], faults, locale);
  const crosswalk = await loadCrosswalk(values.crosswalk, io, locale);
  if (!to.ok || !framework.ok || !crosswalk.ok || faults.length > 0) {
    const found = [to, framework, crosswalk].flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics);
    return { ok: false, diagnostics: [...found, ...faults] };
  }
  const value = { to: to.value, framework: framework.value, choices, crosswalk: crosswalk.value };
  return { ok: true, value, diagnostics: [] };
}

function readChoices(
  written: readonly string[],
  faults: Diagnostic[],
  locale: Locale,
): Readonly<Record<string, string>> {
  const choices = new Map<string, { readonly source: string; readonly target: string }>();
  for (const choice of written) {
    const at = choice.indexOf("=");
    const [source, target] = [choice.slice(0, Math.max(at, 0)).trim(), choice.slice(at + 1).trim()];
    if (source === "" || target === "") {
      const args = { option: "--choice", found: shorten(choice), expected: "SOURCE=TARGET" };
      faults.push(diagnose(USAGE_PROBLEMS, "invalid-value", args, { locale }));
      continue;
    }
    const known = choices.get(fold(source));
    if (known !== undefined && fold(known.target) !== fold(target)) {
      const args = { source: shorten(source), targets: [known.target, target].map((one) => shorten(one)) };
      faults.push(diagnose(USAGE_PROBLEMS, "choice-twice", args, { locale }));
    }
    choices.set(fold(source), { source, target });
  }
  return Object.fromEntries([...choices.values()].map(({ source, target }) => [source, target]));
}

async function loadInto(path: string, to: Framework, locale: Locale, io: Io): ReturnType<typeof loadPlan> {
  const loaded = await loadPlan(path, io, { locale, framework: to });
  await complain(path, loaded.diagnostics, locale, io);
  return loaded;
}

function render(
  { plan, ledger }: PlanMapping,
  diagnostics: readonly Diagnostic[],
  { locale, values: { format } }: CommandLine,
  io: Io,
): string {
  if (format === "json") return json({ plan, ledger, diagnostics });
  if (format === "plan") return json(plan);
  if (format === "markdown") return renderLedgerMarkdown(ledger, { locale });
  return renderLedgerPretty(ledger, { locale, color: useColor(io.stdout, io.env) });
}
