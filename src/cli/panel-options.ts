import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks";
import { type PanelSettingsInput, parsePanelSettings } from "../model";
import { NOT_APPLICABLE_POLICIES } from "../model/not-applicable-policy";
import { ABSENT_JUDGE, INCOMPLETE_SHEET, RANK_BASES, RANKINGS, UNQUALIFIED } from "../model/panel-policies";
import { type PanelOptions, panelOptions, TIE_BREAKERS } from "../panel";
import { chooseFramework } from "./choose-framework";
import type { CommandLine } from "./command";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { pointsNeeded } from "./points-needed";
import { readYear } from "./read-year";
import { readGrade, readRounding } from "./score-options";
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
  const unqualified = UNQUALIFIED.find((one) => one === values.unqualified);
  const rankOn = RANK_BASES.find((one) => one === values["rank-on"]);
  const absentJudge = ABSENT_JUDGE.find((one) => one === values["absent-judge"]);
  const incompleteSheet = INCOMPLETE_SHEET.find((one) => one === values["incomplete-sheet"]);
  const notApplicable = NOT_APPLICABLE_POLICIES.find((one) => one === values["not-applicable"]);
  return {
    ...(values.preset !== undefined && { preset: values.preset }),
    ...(values.method !== undefined && { method: values.method }),
    ...(ranking && { ranking }),
    ...(memberTies && { memberTies }),
    ...(unqualified && { unqualified }),
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
