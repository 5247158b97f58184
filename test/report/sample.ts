import type { Locale } from "../../src/diagnostics/locale";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";
import type { Scorecard } from "../../src/model/scorecard";
import type { CheckedFile } from "../../src/report";
import { findGradeScale, scoreSheet } from "../../src/score";

/** Checked plans, one with findings of every kind and a suppression, the configuration, and a file that is broken. */
export const SAMPLE_FILES: readonly CheckedFile[] = [
  {
    file: "計畫 甲.json",
    agency: "範例縣甲乙戶政事務所",
    framework: "leap-award-2018",
    fixed: [
      { code: "outdated-term", path: ["scope"], from: "增值", to: "加值" },
      {
        code: "half-width-punctuation",
        path: ["entries", 0, "actions", 0, "text"],
        span: { start: 40, end: 41, line: 3 },
        from: ",",
        to: "，",
      },
      {
        code: "half-width-punctuation",
        path: ["entries", 0, "actions", 0, "text"],
        span: { start: 50, end: 51, line: 4 },
        from: ",",
        to: "，",
      },
      { code: "missing-final-punctuation", path: ["goals", 0], from: "", to: "。" },
    ],
    known: 3,
    gone: 1,
    diagnostics: [
      {
        code: "outdated-term",
        severity: "warning",
        path: ["entries", 3, "actions", 1, "text"],
        message: "「殘障」（2 處）已不使用，應為「身心障礙」。",
        args: {},
        excerpt: { text: "LED跑馬燈及殘障服務鈴、殘障坡道等", offset: 30, start: 7, end: 9 },
        fix: {
          safe: false,
          edits: [
            {
              path: ["entries", 3, "actions", 1, "text"],
              value: "身心障礙",
              within: { start: 37, end: 39 },
              replaces: "殘障",
            },
            {
              path: ["entries", 3, "actions", 1, "text"],
              value: "身心障礙",
              within: { start: 43, end: 45 },
              replaces: "殘障",
            },
            { path: ["scope"], value: "", within: { start: 3, end: 4 }, replaces: "，" },
            { path: ["scope"], value: "。", within: { start: 9, end: 9 }, replaces: "" },
          ],
        },
      },
      {
        code: "letter-title-mismatch",
        severity: "error",
        path: ["legalBasis", 0],
        message: "「院授發社字第1061300008號」函頒的是「政府服務躍升方案」，計畫寫成「政府服務創新精進方案」。",
        args: { number: "院授發社字第1061300008號" },
        source: "https://example.org/letter?id=1&x=2",
        fix: { safe: false, edits: [{ path: ["legalBasis", 0, "title"], value: "政府服務躍升方案" }] },
      },
      {
        code: "misspelt-criterion",
        severity: "warning",
        path: ["entries", 7, "criterion"],
        message: "「服務有善」應為「服務友善」。",
        args: {},
        fix: { safe: true, edits: [{ path: ["entries", 7, "criterion"], value: "服務友善" }] },
        related: [{ path: ["entries", 2], message: "第一次列出之處。" }],
      },
      {
        code: "unclear-deadline",
        severity: "info",
        path: ["entries", 7, "actions", 0, "deadline"],
        message: "完成期限「儘速 | *盡快*\u001b[31m」\n無法辨識。",
        args: {},
      },
      { code: "unknown-key", severity: "error", path: ["a.b"], message: "無法辨識欄位「a.b」。", args: {} },
      {
        code: "not-json",
        severity: "error",
        path: [],
        message: "不是有效的 JSON。",
        args: {},
        span: { start: 9, end: 10, line: 2, column: 3 },
      },
      { code: "framework-unnamed", severity: "info", path: [], message: "計畫未指明評核架構。", args: {} },
    ],
    suppressed: [
      {
        diagnostic: {
          code: "missing-criterion",
          severity: "warning",
          path: ["entries"],
          message: "計畫未回應「服務一致及正確」。",
          args: {},
        },
        suppression: { code: "missing-criterion", path: "entries", reason: "本所無此業務，已簽准" },
      },
    ],
  },
  { file: "b.json", agency: "範例市丙丁區公所", diagnostics: [], suppressed: [] },
  { file: "c.json", diagnostics: [], suppressed: [] },
  {
    file: "設定.json",
    isConfig: true,
    diagnostics: [
      {
        code: "unused-suppression",
        severity: "warning",
        path: ["suppressions", 1],
        message: "豁免「unclear-deadline」（位置：entries）未對應到任何審查意見；請刪除這項豁免，或更正代碼、位置。",
        args: {},
      },
    ],
    suppressed: [],
  },
  {
    file: "壞|檔.docx",
    isUnreadable: true,
    diagnostics: [
      { code: "damaged-archive", severity: "error", path: [], message: "檔案已損壞，無法開啟。", args: {} },
    ],
    suppressed: [],
  },
];

/** A scorecard with every status, a factor, a note and a grade that is not settled. */
export function sampleScorecard(locale: Locale): Scorecard {
  const scored = scoredCriteria(innovationPoints2010).map(({ id, points = 0 }) => [id, points * 0.85] as const);
  const marks = {
    ...Object.fromEntries(scored.filter(([id]) => id !== "measure-effectiveness")),
    "staff-conduct": { points: 81, note: "電話禮貌 | 優良" },
    "public-satisfaction": { status: "not-assessed" },
    "online-capacity": { status: "not-applicable", reason: "無線上申辦業務" },
    "e-participation": 33.335,
    "measure-continuity": "二十",
  };
  const sheet = {
    framework: "innovation-points-2010",
    subject: { agency: "範例縣甲乙戶政事務所", rocYear: 99 },
    judge: "王委員",
    marks,
  };
  const outcome = scoreSheet(sheet, innovationPoints2010, { locale, gradeScale: findGradeScale("klcg-land-office") });
  if (!outcome.ok) throw new Error("the sample cannot be scored");
  return outcome.value;
}
