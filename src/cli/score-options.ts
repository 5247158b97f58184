import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import { parseRocYear } from "../calendar";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { scoredCriteria } from "../frameworks";
import type { Framework } from "../model/framework";
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
import type { CommandLine } from "./command";
import type { Io } from "./io";
import { USAGE_PROBLEMS } from "./usage-problems";

/** How the sheets are to be read and scored. */
export interface ScoreSettings {
  readonly framework: Framework | undefined;
  readonly rocYear: number | undefined;
  readonly scoring: ScoreOptions;
}

/** Reads the options of `score`; every fault is reported. */
export async function readScoreSettings(line: CommandLine, io: Io): Promise<Outcome<ScoreSettings>> {
  const { locale, values } = line;
  const framework = await chooseFramework(line, io);
  const grade = values.grade === undefined ? undefined : readGrade(values.grade, locale);
  const rounding = readRounding(values.rounding ?? "half-up:2", locale);
  const year = values.year === undefined ? undefined : parseRocYear(values.year, { locale });
  const faults: Diagnostic[] = [framework, grade, rounding, year].flatMap((read) =>
    read?.ok === false ? read.diagnostics : [],
  );
  if (framework.ok && framework.value !== undefined && scoredCriteria(framework.value).length === 0) {
    faults.push(diagnose(USAGE_PROBLEMS, "points-needed", { framework: framework.value.id }, { locale }));
  }
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

function readGrade(id: string, locale: Locale): Outcome<GradeScale> {
  const value = findGradeScale(id);
  if (value !== undefined) return { ok: true, value, diagnostics: [] };
  const known = GRADE_SCALES.map((scale) => scale.id);
  const near = nearest(id, known, (other) => other) ?? "";
  return {
    ok: false,
    diagnostics: [
      diagnose(USAGE_PROBLEMS, "unknown-value", { option: "--grade", found: shorten(id), near, known }, { locale }),
    ],
  };
}

/** `half-up:2`; the digits may be left out. */
function readRounding(text: string, locale: Locale): Outcome<RoundingPolicy> {
  const { mode, digits = "2" } = ROUNDING.exec(text)?.groups ?? {};
  const known = ROUNDING_MODES.find((candidate) => candidate === mode);
  if (known !== undefined && Number(digits) <= 15)
    return { ok: true, value: { mode: known, digits: Number(digits) }, diagnostics: [] };
  const expected = `${ROUNDING_MODES.join(" | ")}${ROUNDING_WORDS[locale]}`;
  return {
    ok: false,
    diagnostics: [
      diagnose(USAGE_PROBLEMS, "invalid-value", { option: "--rounding", found: shorten(text), expected }, { locale }),
    ],
  };
}

const ROUNDING_WORDS: Readonly<Record<Locale, string>> = {
  "zh-TW": "，小數 0–15 位，例如 half-up:2",
  en: ", with 0 to 15 digits, such as half-up:2",
};
const ROUNDING = /^(?<mode>[a-z-]{1,20})(?::(?<digits>\d{1,2}))?$/u;
