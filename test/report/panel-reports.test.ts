import { stripVTControlCharacters } from "node:util";
import { parse } from "papaparse";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../src/diagnostics/locale";
import type { GradeQuota } from "../../src/model/panel-grade";
import {
  analyseSensitivity,
  PANEL_METHODS,
  PANEL_PRESETS,
  type PanelOptions,
  scorePanel,
  TIE_BREAKERS,
} from "../../src/panel";
import { renderPanelCsv, renderPanelMarkdown, renderPanelPretty } from "../../src/report";
import { klcgLandOffice } from "../../src/score";
import { given, items, JUDGES, marked, panel } from "../panel/panels";

/** Groups, an adjustment, a limit, a floor, a pass mark, a disagreement and its decision, an open tie. */
const RULED: PanelOptions = {
  method: PANEL_METHODS.find(({ id }) => id === "trimmed-mean"),
  gradeScale: klcgLandOffice,
  groups: { 東區戶政事務所: "甲組", 西區戶政事務所: "甲組", 南區地政事務所: "甲組", 北區衛生所: "乙組" },
  adjustments: [{ subject: "東區戶政事務所", points: 3, reason: "配合專案", source: "考核要點第8點" }],
  adjustmentCaps: { bonus: 2 },
  limits: [{ subject: "西區戶政事務所", grade: "乙等", reason: "重大缺失", source: "考核要點第9點" }],
  floors: [{ kind: "criterion", below: 50, effect: "not-ranked", source: "考核要點第6點" }],
  passMark: 70,
  disagreement: [{ measure: "range", atLeast: 20 }],
  decision: { kind: "keep", by: "評審委員會", date: "115年11月20日", reason: "意見各有所據" },
};
const SHEETS = marked({
  東區戶政事務所: [80, 81, 82, 83, 60],
  西區戶政事務所: [90, 91, 92, 93, 94],
  南區地政事務所: [48, 49, 50, 47, 49],
  北區衛生所: [70, 71, 72, 73, 74],
});

/** The tender by ranks: two first places in the sum, told apart by a lot. */
const TENDER: PanelOptions = {
  preset: PANEL_PRESETS.find(({ id }) => id === "most-advantageous-tender-97-rank"),
  tieRecords: [{ by: "lot", order: ["乙公司", "甲公司"], note: "115年11月20日抽籤" }],
};
const TENDER_SHEETS = marked({ 甲公司: [90, 80], 乙公司: [80, 90], "=丙公司|": [70, 70] });

describe.each(LOCALES)("%s", (locale) => {
  const ruled = () => panel(SHEETS, { ...RULED, locale });
  const tender = () => panel(TENDER_SHEETS, { ...TENDER, locale });
  const sensitivity = () => {
    const found = analyseSensitivity(TENDER_SHEETS, items(100), { ...TENDER, locale });
    return found.ok ? found.value : undefined;
  };

  test.each([
    ["panel.txt", () => renderPanelPretty(ruled(), { locale, width: 80, working: true })],
    ["panel.md", () => renderPanelMarkdown(ruled(), { locale })],
    ["panel.csv", () => renderPanelCsv(ruled(), { locale })],
    ["panel-tender.txt", () => renderPanelPretty(tender(), { locale, width: 80, sensitivity: sensitivity() })],
    ["panel-tender.md", () => renderPanelMarkdown(tender(), { locale, working: true, sensitivity: sensitivity() })],
    ["panel-tender.csv", () => renderPanelCsv(tender(), { locale })],
  ])("%s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`__snapshots__/${locale}/${name}`);
  });
});

/** Ten judges, whose columns do not fit beside the ranks. */
const wide = (locale: Locale) =>
  panel(marked({ 東區戶政事務所: [81, 82, 83, 84, 85, 86, 87, 88, 89, 90], 西區戶政事務所: JUDGES.map(() => 99.5) }), {
    locale,
  });

test.each(LOCALES)("on 80 columns with ten judges no line is wider, and every mark is there (%s)", (locale) => {
  const text = renderPanelPretty(wide(locale), { locale, width: 80 });
  for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  for (const judge of JUDGES) expect(text).toMatch(new RegExp(`  ${judge}(?:  |$)`, "mu"));
  for (const mark of [81, 82, 83, 84, 85, 86, 87, 88, 89, 90]) expect(text).toContain(`${mark}.00 (2)`);
});

test("colours change nothing that is read", () => {
  const plain = renderPanelPretty(wide("en"), { locale: "en" });
  const coloured = renderPanelPretty(wide("en"), { locale: "en", color: true });
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test("CSV has a cell for every heading, and formulas are guarded", () => {
  const text = renderPanelCsv(panel(TENDER_SHEETS, TENDER));
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = parse<string[]>(text.slice(1).trimEnd()).data;
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(rows.map((row) => row[head.indexOf("機關")])).toContain("'=丙公司|");
});

test("hostile names break neither the table nor the terminal", () => {
  const name = "所|\u001B[2J\n# 標題";
  const sheets = [given("甲|乙\u001B", name, 80), given("丙", name, 90)];
  const markdown = renderPanelMarkdown(panel(sheets));
  expect(markdown).not.toContain("\n# 標題");
  const rows = markdown.split("\n").filter((line) => line.startsWith("| 1 "));
  expect(rows.map((row) => row.match(/(?<!\\)\|/gu)?.length)).toEqual([6]);
  expect(renderPanelPretty(panel(sheets))).not.toContain("\u001B");
});

test("what nobody stated is not said to be fine, what was stated is counted", () => {
  const sheets = marked({ 甲所: [80, 82] });
  expect(renderPanelMarkdown(panel(sheets))).toContain("未設定明顯差異之標準");
  const stated = panel(sheets, { disagreement: [{ measure: "range", atLeast: 10 }] });
  expect(renderPanelMarkdown(stated)).toContain("依所設 1 項標準，無明顯差異。");
});

test("the notes of procurement stand only on a summary of procurement", () => {
  const sheets = marked({ 甲所: [80, 82] });
  expect(renderPanelMarkdown(panel(sheets))).not.toContain("工作小組");
  expect(renderPanelMarkdown(panel(TENDER_SHEETS, TENDER))).toContain("工作小組");
});

test("a result without any total is written all the same", () => {
  const outcome = scorePanel(marked({ 甲所: [80, 82], 乙所: [70, undefined] }), items(100));
  if (!outcome.ok) throw new Error("there are sheets");
  expect(renderPanelPretty(outcome.value)).toContain("未排名");
  expect(renderPanelMarkdown(outcome.value)).toContain("| 未排名 | 乙所 | 70.00\\* | 未評 | — |");
});

test.each<[Locale, string]>([
  ["zh-TW", "與西所並列；處理方式：應抽籤決定，並將結果記入 tieRecords"],
  ["en", "shares the rank with 西所; what is to be done: draw a lot; record the result in tieRecords"],
])("an open tie says once what is to be done (%s)", (locale, said) => {
  const ties = TIE_BREAKERS.filter(({ id }) => id === "lot");
  const result = panel(marked({ 東所: [80], 西所: [80] }), { ties, locale });
  expect(renderPanelPretty(result, { locale, width: 200 })).toContain(said);
});

test("weights of stages are not said to stand in a rule", () => {
  const method = PANEL_METHODS.find(({ id }) => id === "weighted-phases");
  const sheets = ["書面", "實地"].map((phase) => given("甲", "東所", 80, { phase }));
  const phases = [
    { id: "書面", weight: 40 },
    { id: "實地", weight: 60 },
  ];
  const text = renderPanelPretty(panel(sheets, { method, phases }), { width: 200 });
  expect(text).toContain("分階段加權法（權重由使用者訂定；例如");
  expect(text).not.toContain("作法見權重");
});

describe("a quota in percent shows its arithmetic and what it rests on", () => {
  const quota = { grade: "優等", percent: 30, source: "考核要點第7點" };
  test.each<[string, Locale, Readonly<Record<string, readonly number[]>>, readonly GradeQuota[], string, string]>([
    [
      "of those assessed",
      "zh-TW",
      { 甲所: [92], 乙所: [84], 丙所: [76] },
      [quota],
      "「優等」名額：受評數 3 × 30% = 0.9，無條件捨去至整數，得 0 名。",
      "甲所：「優等」名額 0 名，依名次改列（考核要點第7點）",
    ],
    [
      "of a number that is stated, rounded",
      "en",
      { 甲所: [92], 乙所: [91], 丙所: [76] },
      [{ ...quota, percent: "100/3", of: 4, rounding: "half-up" }],
      "The quota of 優等 is taken of the number stated: 4 × (100/3)% = 1.33 (exactly 4/3), rounded half up to a whole number, 1 place.",
      "乙所: 優等 has 1 place: set back by rank (考核要點第7點)",
    ],
    [
      "a tie that is left open",
      "zh-TW",
      { 甲所: [92], 乙所: [92], 丙所: [76] },
      [{ ...quota, percent: 40 }],
      "「優等」名額：受評數 3 × 40% = 1.2，無條件捨去至整數，得 1 名。",
      "甲所：「優等」名額 1 名，能否列入未定（考核要點第7點）",
    ],
    [
      "a tie that is left open, in English",
      "en",
      { 甲所: [92], 乙所: [92], 丙所: [92], 丁所: [76] },
      [{ ...quota, percent: 50 }],
      "The quota of 優等 is taken of the subjects assessed: 4 × 50% = 2, cut off to a whole number, 2 places.",
      "甲所: 優等 has 2 places: whether there is one here is open (考核要點第7點)",
    ],
  ])("%s", (_, locale, marks, quotas, finding, note) => {
    const result = panel(marked(marks), { quotas, gradeScale: klcgLandOffice, locale });
    expect(result.diagnostics.map(({ message }) => message)).toContain(finding);
    expect(renderPanelPretty(result, { locale, width: 200 })).toContain(note);
  });

  test("of each group its own, and nothing where no grade is other for it or it is a number", () => {
    const sheets = marked({ 甲所: [92], 乙所: [93], 丙所: [76] });
    const groups = { 甲所: "甲組", 乙所: "甲組", 丙所: "乙組" };
    const result = panel(sheets, { quotas: [{ ...quota, percent: 50 }], groups, gradeScale: klcgLandOffice });
    const said = result.diagnostics.filter(({ code }) => code === "quota-from-percent");
    expect(said.map(({ message, path }) => [message, path])).toEqual([
      ["「甲組」「優等」名額：受評數 2 × 50% = 1，無條件捨去至整數，得 1 名。", ["quotas", 0]],
    ]);
    const byNumber = panel(sheets, { quotas: [{ grade: "優等", atMost: 1, source: "x" }], gradeScale: klcgLandOffice });
    expect(byNumber.diagnostics.map(({ code }) => code)).not.toContain("quota-from-percent");
  });

  test("a tie that it leaves open says how it may be settled", () => {
    const quotas = [{ grade: "優等", atMost: 1, source: "x" }];
    const result = panel(marked({ 甲所: [92], 乙所: [92] }), { quotas, gradeScale: klcgLandOffice });
    expect(result.diagnostics.find(({ code }) => code === "quota-left-open")?.message).toContain(
      "於同分處理（ties）列入抽籤（lot）或再行評選（re-evaluation），並將結果記入 tieRecords",
    );
  });
});

describe("what a threshold rests on and when it applies is printed", () => {
  const threshold = { measure: "range", atLeast: 5, anyBelow: 80, source: "考核要點第9點" } as const;
  test.each<[string, Locale, readonly number[], string]>([
    [
      "differing",
      "zh-TW",
      [79, 90],
      "達百分制 5 分，且有委員評分未達百分制 80 分（甲、乙）；有無明顯差異及如何處置，請提交委員會議決。（標準依據：考核要點第9點）",
    ],
    [
      "differing, in English",
      "en",
      [79, 90],
      "at least 5 points out of 100, with a mark below 80 out of 100 (甲, 乙): whether that is a marked difference is for the committee to decide. (threshold of 考核要點第9點)",
    ],
    ["not differing", "zh-TW", [79, 80], "依所設 1 項標準，無明顯差異。（標準依據：考核要點第9點）"],
  ])("%s", (_, locale, marks, said) => {
    const result = panel(marked({ 東所: marks }), { disagreement: [threshold], locale });
    expect(renderPanelPretty(result, { locale, width: 300 })).toContain(said);
    expect(renderPanelMarkdown(result, { locale })).toContain(said);
  });
});

test.each<[Locale, string]>([
  ["zh-TW", "經二位以上委員評分的受評對象僅一個，Krippendorff α 依其定義必為 0"],
  ["en", "Krippendorff's alpha is 0 then by definition"],
])("alpha of one subject comes with its caveat (%s)", (locale, said) => {
  const [one, two] = [{ 東所: [80, 90] }, { 東所: [80, 90], 西所: [70, 75] }].map((marks) => {
    const result = panel(marked(marks), { locale });
    return renderPanelPretty(result, { locale, width: 300, working: true });
  });
  expect(one).toContain(said);
  expect(two).not.toContain(said);
});

test("the arithmetic of adjustments has the rounded number beside a fraction", () => {
  const adjustments = [{ subject: "東所", points: 2, reason: "專案", source: "s" }];
  const result = panel(marked({ 東所: [80, 80, 78] }), { adjustments });
  expect(renderPanelPretty(result, { width: 200, working: true })).toContain(
    "79.33（精確值 238/3） + 2（專案） = 81.33（精確值 244/3）",
  );
});
