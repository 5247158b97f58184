import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import {
  findGradeScale,
  GRADE_SCALES,
  type GradeScale,
  NOT_APPLICABLE_POLICIES,
  ROUNDING_MODES,
  type RoundingPolicy,
  type ScoreOptions,
} from "../score";
import { chooseFramework } from "./choose-framework";
import type { CommandLine, OptionSpec } from "./command";
import type { Io } from "./io";
import { pointsNeeded } from "./points-needed";
import { readYear } from "./read-year";
import type { SheetSettings } from "./sheet-run";
import { USAGE_PROBLEMS } from "./usage-problems";

/** How the sheets are to be read and scored. */
export interface ScoreSettings extends SheetSettings {
  readonly scoring: ScoreOptions;
}

/** Reads the options of `score`; every fault is reported. */
export async function readScoreSettings(line: CommandLine, io: Io): Promise<Outcome<ScoreSettings>> {
  const { locale, values } = line;
  const framework = await chooseFramework(line, io);
  const grade = values.grade === undefined ? undefined : readGrade(values.grade, locale);
  const rounding = readRounding(values.rounding ?? "half-up:2", locale);
  const year = readYear(line);
  const faults: Diagnostic[] = [framework, grade, rounding, year].flatMap((read) =>
    read?.ok === false ? read.diagnostics : [],
  );
  const needed = framework.ok && framework.value !== undefined ? pointsNeeded(framework.value, locale) : undefined;
  if (needed !== undefined) faults.push(needed);
  if (faults.length > 0 || !framework.ok || !rounding.ok) return { ok: false, diagnostics: faults };
  const scoring: ScoreOptions = {
    locale,
    rounding: rounding.value,
    notApplicable: NOT_APPLICABLE_POLICIES.find((policy) => policy === values["not-applicable"]),
    gradeScale: grade?.ok === true ? grade.value : undefined,
  };
  return {
    ok: true,
    value: { framework: framework.value, rocYear: year?.ok === true ? year.value : undefined, scoring },
    diagnostics: [],
  };
}

/** The ids of the grade scales (等第標準) by which a total can be graded: scales of levels grade none. */
export const GRADES_OF_TOTALS: readonly string[] = GRADE_SCALES.filter(({ measure }) => measure !== "level").map(
  ({ id }) => id,
);

/** Reads the id of a grade scale that `--grade` names. */
export function readGrade(id: string, locale: Locale): Outcome<GradeScale> {
  const value = findGradeScale(id);
  if (value !== undefined && GRADES_OF_TOTALS.includes(value.id)) return { ok: true, value, diagnostics: [] };
  const args = { found: shorten(id), known: GRADES_OF_TOTALS };
  const near = nearest(id, GRADES_OF_TOTALS, (other) => other) ?? "";
  const fault =
    value === undefined
      ? diagnose(USAGE_PROBLEMS, "unknown-value", { option: "--grade", near, ...args }, { locale })
      : diagnose(USAGE_PROBLEMS, "grade-not-for-totals", args, { locale });
  return { ok: false, diagnostics: [fault] };
}

/** The option that names one of them. */
export const GRADE_OPTION: OptionSpec = {
  name: "grade",
  value: "SCALE",
  about: {
    "zh-TW": `等第標準：${GRADES_OF_TOTALS.join("、")}`,
    en: `grade scale: ${GRADES_OF_TOTALS.join(", ")}`,
  },
};

/** What `--rounding` takes, and what each mode means. */
export const ROUNDING_VALUES: Readonly<Record<Locale, string>> = {
  "zh-TW":
    "half-up（四捨五入）、half-even（四捨六入五成雙）或 truncate（無條件捨去），後面可加「:」及小數位數（0 至 15，省略時為 2），例如 half-up:3",
  en: "half-up (a half goes up), half-even (a half goes to the even digit) or truncate (the rest is cut off), then a colon and 0 to 15 digits (2 if left out), such as half-up:3",
};

/** `half-up:2`; the digits may be left out. */
export function readRounding(text: string, locale: Locale): Outcome<RoundingPolicy> {
  const { mode, digits = "2" } = ROUNDING.exec(text)?.groups ?? {};
  const known = ROUNDING_MODES.find((candidate) => candidate === mode);
  if (known !== undefined && Number(digits) <= 15)
    return { ok: true, value: { mode: known, digits: Number(digits) }, diagnostics: [] };
  const expected = ROUNDING_VALUES[locale];
  return {
    ok: false,
    diagnostics: [
      diagnose(USAGE_PROBLEMS, "invalid-value", { option: "--rounding", found: shorten(text), expected }, { locale }),
    ],
  };
}

const ROUNDING = /^(?<mode>[a-z-]{1,20})(?::(?<digits>\d{1,2}))?$/u;
