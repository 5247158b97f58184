import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks";
import { type PanelSettingsInput, parsePanelSettings } from "../model";
import { NOT_APPLICABLE_POLICIES } from "../model/not-applicable-policy";
import { ABSENT_JUDGE, INCOMPLETE_SHEET, RANK_BASES, RANKINGS } from "../model/panel-policies";
import { PANEL_METHODS, PANEL_PRESETS, type PanelOptions, panelOptions, TIE_BREAKERS } from "../panel";
import { chooseFramework } from "./choose-framework";
import type { CommandLine, OptionSpec } from "./command";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { pointsNeeded } from "./points-needed";
import { readYear } from "./read-year";
import { GRADE_OPTION, ROUNDING_VALUES, readGrade, readRounding } from "./score-options";
import type { SheetSettings } from "./sheet-run";
import { USAGE_PROBLEMS } from "./usage-problems";

/** How the sheets are to be read, and the panel to be scored. */
export interface PanelRunSettings extends SheetSettings {
  readonly panel: PanelOptions;
}

/** Reads the options of `panel`: those of the command line come before those of the file, and these before the preset. */
export async function readPanelOptions(line: CommandLine, io: Io): Promise<Outcome<PanelRunSettings>> {
  const { locale, values } = line;
  const framework = await chooseFramework(line, io);
  const rounding = values.rounding === undefined ? undefined : readRounding(values.rounding, locale);
  const grade = values.grade === undefined ? undefined : readGrade(values.grade, locale);
  const year = readYear(line);
  const file = await readSettingsFile(line, io);
  const ties = readTies(line);
  const faults: Diagnostic[] = [framework, file, rounding, grade, ties, year].flatMap((read) =>
    read?.ok === false ? read.diagnostics : [],
  );
  const needed = framework.ok && framework.value !== undefined ? pointsNeeded(framework.value, locale) : undefined;
  if (needed !== undefined) faults.push(needed);
  if (faults.length > 0 || !framework.ok || !file.ok) return { ok: false, diagnostics: faults };
  const asked = {
    ...choicesOf(line),
    ...(rounding?.ok === true && { rounding: rounding.value }),
    ...(grade?.ok === true && { gradeScale: grade.value.id }),
    ...(ties?.ok === true && { ties: ties.value }),
  };
  const panel = panelOptions({ ...file.value, ...asked }, { locale, frameworks: FRAMEWORKS });
  if (!panel.ok) return inFile(panel, line);
  const rocYear = year?.ok === true ? year.value : undefined;
  return { ok: true, value: { framework: framework.value, rocYear, panel: panel.value }, diagnostics: [] };
}

async function readSettingsFile(line: CommandLine, io: Io): Promise<Outcome<PanelSettingsInput>> {
  const { settings } = line.values;
  if (settings === undefined) return { ok: true, value: {}, diagnostics: [] };
  const json = await loadJson(settings, io, line.locale);
  const parsed = json.ok ? parsePanelSettings(json.value, { locale: line.locale }) : json;
  // Of a setting that stands there twice nobody knows which is meant.
  const repeated = json.ok && json.diagnostics.some(({ severity }) => severity === "error");
  return parsed.ok && !repeated ? parsed : inFile({ diagnostics: [...json.diagnostics, ...parsed.diagnostics] }, line);
}

function inFile({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }, { values, locale }: CommandLine) {
  const { settings } = values;
  const name = settings === undefined ? "" : `${fileName(settings, locale)}: `;
  const placed = diagnostics.map((fault) => {
    const at = fault.path.length === 0 ? "" : `${fault.path.join(".")}: `;
    return { ...fault, message: `${name}${at}${fault.message}` };
  });
  return { ok: false as const, diagnostics: placed };
}

/** The options that name one of a list. */
function choicesOf({ values }: CommandLine): PanelSettingsInput {
  const ranking = RANKINGS.find((one) => one === values.ranking);
  const memberTies = RANKINGS.find((one) => one === values["member-ties"]);
  const rankOn = RANK_BASES.find((one) => one === values["rank-on"]);
  const absentJudge = ABSENT_JUDGE.find((one) => one === values["absent-judge"]);
  const incompleteSheet = INCOMPLETE_SHEET.find((one) => one === values["incomplete-sheet"]);
  const notApplicable = NOT_APPLICABLE_POLICIES.find((one) => one === values["not-applicable"]);
  return {
    ...(values.preset !== undefined && { preset: values.preset }),
    ...(values.method !== undefined && { method: values.method }),
    ...(ranking && { ranking }),
    ...(memberTies && { memberTies }),
    ...(rankOn && { rankOn }),
    ...(absentJudge && { absentJudge }),
    ...(incompleteSheet && { incompleteSheet }),
    ...(notApplicable && { notApplicable }),
  };
}

/** `a,b`: the ids of tie-breakers in order. */
function readTies({ values, locale }: CommandLine): Outcome<readonly string[]> | undefined {
  if (values.ties === undefined) return undefined;
  const known = TIE_BREAKERS.map(({ id }) => id);
  const ids = values.ties.split(",").map((id) => id.trim());
  const diagnostics = ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const args = { option: "--ties", found: shorten(id), near: nearest(id, known, (other) => other) ?? "", known };
      return diagnose(USAGE_PROBLEMS, "unknown-value", args, { locale });
    });
  return diagnostics.length === 0 ? { ok: true, value: ids, diagnostics } : { ok: false, diagnostics };
}

/** What may be said of how a panel is scored. */
export const PANEL_OPTION_SPECS: readonly OptionSpec[] = [
  {
    name: "preset",
    value: "ID",
    choices: PANEL_PRESETS.map(({ id }) => id),
    hasNoDefault: true,
    about: {
      "zh-TW": `評審規則組合：${PANEL_PRESETS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `preset: ${PANEL_PRESETS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "method",
    value: "ID",
    choices: PANEL_METHODS.map(({ id }) => id),
    hasNoDefault: true,
    about: {
      "zh-TW": `評定方式（未指定時為 mean）：${PANEL_METHODS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `panel method (mean where nothing else is said): ${PANEL_METHODS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "settings",
    value: "FILE",
    about: {
      "zh-TW":
        "評審設定檔（JSON）：評定方式、階段、組別、同分處理及抽籤紀錄、加減分、決議等，格式見 schema/panel-settings.schema.json；命令列選項優先於設定檔，設定檔優先於 --preset",
      en: "a JSON file with everything else: method, phases, groups, ties and lots, adjustments, decision (schema/panel-settings.schema.json); the command line comes before it, and it before the preset",
    },
  },
  {
    name: "ranking",
    value: "RANKING",
    choices: RANKINGS,
    hasNoDefault: true,
    about: {
      "zh-TW": "同分如何成為名次：1 2 2 4、1 2 2 3 或 1 2.5 2.5 4（未指定時為 competition）",
      en: "how equal totals become ranks: 1 2 2 4, 1 2 2 3 or 1 2.5 2.5 4 (competition where nothing is said)",
    },
  },
  {
    name: "member-ties",
    value: "RANKING",
    choices: RANKINGS,
    hasNoDefault: true,
    about: {
      "zh-TW": "同一委員評分相同時如何給序位（未指定時為 competition）",
      en: "how equal totals of one judge become ranks (competition where nothing is said)",
    },
  },
  {
    name: "ties",
    value: "ID,ID",
    about: {
      "zh-TW": `同分處理方式，依序以逗號分隔：${TIE_BREAKERS.map(({ id, title }) => `${id} ${title["zh-TW"]}`).join("；")}`,
      en: `tie-breakers in order, with commas between: ${TIE_BREAKERS.map(({ id, title }) => `${id} (${title.en})`).join("; ")}`,
    },
  },
  {
    name: "rank-on",
    value: "BASIS",
    choices: RANK_BASES,
    hasNoDefault: true,
    about: {
      "zh-TW": "以精確值或進位後之總分排名次、評等第（未指定時為 exact）",
      en: "whether the exact or the rounded total is ranked and graded (exact where nothing is said)",
    },
  },
  GRADE_OPTION,
  {
    name: "rounding",
    value: "MODE:DIGITS",
    about: {
      "zh-TW": `小數取捨方式：${ROUNDING_VALUES["zh-TW"]}（未指定時為 half-up:2）`,
      en: `rounding: ${ROUNDING_VALUES.en} (half-up:2 where nothing is said)`,
    },
  },
  {
    name: "absent-judge",
    value: "POLICY",
    choices: ABSENT_JUDGE,
    hasNoDefault: true,
    about: {
      "zh-TW": "有委員未評時：不計算總分（未指定時），或不計該委員",
      en: "when a judge is absent: no total (where nothing is said), or without that judge",
    },
  },
  {
    name: "incomplete-sheet",
    value: "POLICY",
    choices: INCOMPLETE_SHEET,
    hasNoDefault: true,
    about: {
      "zh-TW": "評分表漏評時：不計算總分（未指定時）、不計該評分表，或漏評項目以 0 分計",
      en: "when marks are open: no total (where nothing is said), without that sheet, or open marks count 0",
    },
  },
  {
    name: "not-applicable",
    value: "POLICY",
    choices: NOT_APPLICABLE_POLICIES,
    hasNoDefault: true,
    about: {
      "zh-TW": "不適用項目的配分：分攤至其他項目（未指定時）、自滿分扣除，或不接受",
      en: "points of what is not applicable: spread (where nothing is said), taken off, or refused",
    },
  },
];
