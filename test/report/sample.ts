import { checkPlan, EXAMPLE_PLAN } from "../../src/check";
import type { Locale } from "../../src/diagnostics/locale";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";
import type { Scorecard } from "../../src/model/scorecard";
import type { CheckedFile } from "../../src/report";
import { findGradeScale, scoreSheet } from "../../src/score";

/** Two checked plans: one with findings of every kind and a suppression, one without any. */
export function sampleFiles(locale: Locale): CheckedFile[] {
  const plan = {
    ...EXAMPLE_PLAN,
    adopted: "107年2月1日",
    legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」"],
    entries: [
      ...EXAMPLE_PLAN.entries.slice(2),
      { criterion: "服務有善", actions: [{ text: "辦理 | 表格*與*\u001b[31m控制碼\u001b[0m", deadline: "儘速" }] },
      { criterion: "服務便捷", actions: [] },
    ],
  };
  const config = { suppressions: [{ code: "missing-criterion", path: "entries", reason: "本所無此業務，已簽准" }] };
  return [
    { file: "計畫 甲.json", ...checkPlan(plan, { locale, config }) },
    { file: "b.json", ...checkPlan(EXAMPLE_PLAN, { locale }) },
  ];
}

/** A scorecard with every status, a factor, a note and a grade that is not settled. */
export function sampleScorecard(locale: Locale): Scorecard {
  const scored = scoredCriteria(innovationPoints2010).map(({ id, points = 0 }) => [id, points * 0.85] as const);
  const marks = {
    ...Object.fromEntries(scored),
    "staff-conduct": { points: 81, note: "電話禮貌 | 優良" },
    "public-satisfaction": { status: "not-assessed" },
    "online-capacity": { status: "not-applicable", reason: "無線上申辦業務" },
    "e-participation": 33.335,
    "measure-continuity": "二十",
  };
  const { "measure-effectiveness": _missing, ...given } = marks;
  const sheet = {
    framework: "innovation-points-2010",
    subject: { agency: "範例縣甲乙戶政事務所", rocYear: 99 },
    judge: "王委員",
    marks: given,
  };
  const outcome = scoreSheet(sheet, innovationPoints2010, { locale, gradeScale: findGradeScale("klcg-land-office") });
  if (!outcome.ok) throw new Error("the sample cannot be scored");
  return outcome.value;
}
