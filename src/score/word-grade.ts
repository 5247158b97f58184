import { fromExact } from "../base/exact-text";
import { type RoundingMode, roundToText } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { GradeReading } from "../model/scorecard";
import type { GradeScale } from "./grade-scale";

/** Says in words how a grade came about; `high` when the score is known only between two bounds. */
export function wordGrade(
  low: GradeReading,
  high: GradeReading | undefined,
  scale: GradeScale,
  locale: Locale | undefined,
): string {
  const words = WORDS[knownLocale(locale)];
  const steps = [low, ...(high === undefined ? [] : [high])].map((reading) => {
    const rounded =
      scale.rounding === undefined
        ? ""
        : words.rounded(scale.rounding.mode, scale.rounding.digits, show(reading.value));
    return `${show(reading.exact)}${rounded}${words.band(reading)}`;
  });
  return high === undefined
    ? words.one(steps.join(""), scale.measure === "level")
    : words.between(steps, low.grade === high.grade);
}

interface Words {
  rounded(mode: RoundingMode, digits: number, value: string): string;
  band(reading: GradeReading): string;
  one(step: string, isLevel: boolean): string;
  between(steps: readonly string[], settled: boolean): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    rounded: (mode, digits, value) =>
      `，${{ "half-up": "四捨五入", "half-even": "四捨六入五成雙", truncate: "無條件捨去" }[mode]}至${digits === 0 ? "整數" : `小數第 ${digits} 位`}為 ${value}`,
    band: ({ grade, band }) =>
      `，在 ${band.atLeast} 以上${band.below === undefined ? "" : `、未滿 ${band.below}`}：${grade}`,
    one: (step, isLevel) => `${isLevel ? "等級" : "百分制得分"} ${step}。`,
    between: (steps, settled) =>
      `尚有項目未採計，最低 ${steps.join("；最高 ")}。${settled ? "等第不受影響。" : "等第未定。"}`,
  },
  en: {
    rounded: (mode, digits, value) => `, rounded (${mode}, ${digits} decimals) to ${value}`,
    band: ({ grade, title, band }) =>
      `, at least ${band.atLeast}${band.below === undefined ? "" : ` and below ${band.below}`}: ${grade} (${title})`,
    one: (step, isLevel) => `${isLevel ? "Level" : "Score out of 100:"} ${step}.`,
    between: (steps, settled) =>
      `Marks are missing: lowest ${steps.join("; highest ")}. ${settled ? "The grade is the same either way." : "The grade is not settled."}`,
  },
};

/** A fraction that does not end is shown by its first decimals. */
function show(exact: string): string {
  const value = fromExact(exact);
  return value === undefined || !exact.includes("/")
    ? exact
    : `${roundToText(value, { mode: "truncate", digits: 4 })}…`;
}
