import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { type MapOptions, mapPlan, type PlanMapping } from "../map";
import type { Framework } from "../model/framework";
import { renderLedgerMarkdown, renderLedgerPretty } from "../report";
import { chooseFramework, frameworkById } from "./choose-framework";
import { type Command, type CommandLine, EXIT } from "./command";
import { complain, refuse } from "./complain";
import type { Io } from "./io";
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
        "zh-TW": "併入此份依目標架構撰寫之計畫：補其所缺，不更動原有內容",
        en: "a plan of that framework to map into: what it lacks is added, nothing in it is changed",
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
    const { to, framework, choices } = settings.value;
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
    const outcome = mapPlan(loaded.value.plan, to, { locale, framework, choices, into: base });
    const told = outcome.ok ? outcome.diagnostics.filter(({ code }) => !IN_LEDGER.has(code)) : outcome.diagnostics;
    await complain(path, [...loaded.diagnostics, ...told], locale, io);
    if (!outcome.ok) return EXIT.unusable;
    await io.stdout.write(render(outcome.value, outcome.diagnostics, line, io));
    return statusOf(outcome.diagnostics);
  },
};

/** The ledger says as much. */
const IN_LEDGER: ReadonlySet<string> = new Set(["choices-open", "actions-dropped"]);

interface Settings {
  readonly to: Framework;
  readonly framework: Framework | undefined;
  readonly choices: Readonly<Record<string, string>>;
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
  const choices = new Map<string, string>();
  for (const choice of lists.choice ?? []) {
    const at = choice.indexOf("=");
    if (at > 0 && at < choice.length - 1) choices.set(choice.slice(0, at).trim(), choice.slice(at + 1).trim());
    else {
      const args = { option: "--choice", found: shorten(choice), expected: "SOURCE=TARGET" };
      faults.push(diagnose(USAGE_PROBLEMS, "invalid-value", args, { locale }));
    }
  }
  if (!to.ok || !framework.ok || faults.length > 0)
    return { ok: false, diagnostics: [...to.diagnostics, ...framework.diagnostics, ...faults] };
  const value = { to: to.value, framework: framework.value, choices: Object.fromEntries(choices) };
  return { ok: true, value, diagnostics: [] };
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
