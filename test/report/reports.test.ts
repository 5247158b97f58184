import { stripVTControlCharacters } from "node:util";
import { parse } from "papaparse";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { markdownText } from "../../src/base/markdown-text";
import { RULES } from "../../src/check";
import type { Locale } from "../../src/diagnostics/locale";
import { LOCALES } from "../../src/diagnostics/locale";
import {
  defineFramework,
  FRAMEWORKS,
  innovationPoints2010,
  leapAward2018,
  scoredCriteria,
  weightFramework,
} from "../../src/frameworks";
import type { Scorecard } from "../../src/model/scorecard";
import * as report from "../../src/report";
import { scoreRows } from "../../src/report/score-texts";
import { terminalText } from "../../src/report/terminal-text";
import { type ScoreOptions, scoreSheet } from "../../src/score";
import { SAMPLE_FILES, sampleScorecard } from "./sample";

const whose = { agency: "範例縣甲乙戶政事務所", rocYear: 108 };

/** One of each kind: something removed from the plan, an entry changed, a field changed. */
const SOME_RULES = RULES.filter(({ id }) =>
  ["framework-unnamed", "unclear-deadline", "adopted-after-start"].includes(id),
);

/** The descriptions of rules that found nothing would only repeat the rule reference. */
function withoutQuietRules(sarif: string): string {
  const log = JSON.parse(sarif);
  const { driver } = log.runs[0].tool;
  const found = new Set(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId));
  driver.rules = driver.rules.filter(({ id }: { id: string }) => found.has(id) && id === "unclear-deadline");
  for (const result of log.runs[0].results) result.ruleIndex = -1;
  return JSON.stringify(log, null, 2);
}

/** Every report as a file to be read; the colour of the terminal ones is tested apart. */
describe.each(LOCALES)("%s", (locale) => {
  const card = sampleScorecard(locale);

  test.each([
    ["check.txt", () => report.renderCheckPretty(SAMPLE_FILES, { locale })],
    ["check.md", () => report.renderCheckMarkdown(SAMPLE_FILES, { locale })],
    ["check.csv", () => report.renderCheckCsv(SAMPLE_FILES, { locale })],
    ["check.json", () => report.renderCheckJson(SAMPLE_FILES)],
    ["check.sarif", () => withoutQuietRules(report.renderCheckSarif(SAMPLE_FILES, { locale }))],
    ["score.txt", () => report.renderScorePretty(card, { locale })],
    ["score.md", () => report.renderScoreMarkdown(card, { locale })],
    ["score.csv", () => report.renderScoreCsv([{ file: "甲.csv", card }], { locale })],
    ["frameworks.txt", () => report.renderFrameworkList(FRAMEWORKS, { locale })],
    ["frameworks.md", () => report.renderFrameworkTable(FRAMEWORKS, { locale })],
    ["framework.txt", () => report.renderFrameworkPretty(innovationPoints2010, { locale })],
    ["blank-plan.md", () => report.renderBlankPlanMarkdown(leapAward2018, { ...whose, locale })],
    ["blank-sheet.md", () => report.renderBlankSheetMarkdown(innovationPoints2010, { ...whose, locale })],
    ["blank-sheet.csv", () => report.renderBlankSheetCsv(innovationPoints2010, { ...whose, locale })],
    ["rules.md", () => report.renderRuleReference(SOME_RULES, { locale })],
  ])("%s", async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`__snapshots__/${locale}/${name}`);
  });
});

describe("terminal reports", () => {
  const [first] = SAMPLE_FILES;
  const card = sampleScorecard("zh-TW");

  test("columns of the score tree stand under their headings, at any width", () => {
    for (const width of [60, 80, 100, 200]) {
      const lines = report.renderScorePretty(card, { width }).split("\n");
      const start = lines.findIndex((line) => line.includes("得分率"));
      const tree = lines.slice(start, start + 25);
      const ends = tree.slice(1).map((line) => stringWidth(line.split("%")[0] ?? ""));
      const withPercent = ends.filter((_, i) => /%.*%/u.test(tree[i + 1] ?? ""));
      expect(new Set(withPercent).size).toBe(1);
    }
  });

  test.each([60, 80, 100, 120, 200])("in English too the score tree keeps to %i columns, notes aside", (width) => {
    const english = sampleScorecard("en");
    const notes = scoreRows(english, "en").map(({ note }) => note);
    const lines = report.renderScorePretty(english, { locale: "en", width }).split("\n");
    const start = lines.findIndex((line) => line.includes("contributes"));
    const tree = lines.slice(start, start + notes.length + 1);
    const bare = tree.map((line, i) =>
      line.endsWith(notes[i - 1] ?? "") ? line.slice(0, -(notes[i - 1] ?? "").length || undefined) : line,
    );
    const narrowest = 66;
    expect(Math.max(...bare.map((line) => stringWidth(line.trimEnd())))).toBeLessThanOrEqual(
      Math.max(width, narrowest),
    );
    expect(tree[0]?.endsWith("official name")).toBe(width >= 120);
  });

  test("colour changes nothing but colour", () => {
    const plain = report.renderCheckPretty(first ? [first] : []);
    const colored = report.renderCheckPretty(first ? [first] : [], { color: true });
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  test("control characters of a document do not reach the terminal", () => {
    const files = [{ file: "a\u001b]0;x\u0007.json", diagnostics: [], suppressed: [] }];
    expect(report.renderCheckPretty(files)).toContain("a\uFFFD]0;x\uFFFD.json");
  });

  test("findings beside a result: none, no text", () => {
    expect(report.renderDiagnosticsPretty("a.json", [])).toBe("");
  });

  test("no files, no text", () => {
    expect(report.renderCheckPretty([])).toBe("");
  });
});

describe("SARIF", () => {
  const log = JSON.parse(report.renderCheckSarif(SAMPLE_FILES, {}));
  const [run] = log.runs;

  test("every result points to its rule by id and by position", () => {
    const rules: { id: string }[] = run.tool.driver.rules;
    const results: { ruleId: string; ruleIndex: number }[] = run.results;
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId)).toEqual([]);
  });

  test("files are addresses: what has a meaning there is encoded", () => {
    expect(run.artifacts[0].location.uri).toBe(`${encodeURIComponent("計畫 甲.json")}`);
  });

  test("a file that is named twice is one artifact, and half a letter in its name is no fault", () => {
    const [first] = SAMPLE_FILES;
    const files = [first, first, first && { ...first, file: "a\ud800.json" }].flatMap((file) => file ?? []);
    const { artifacts } = JSON.parse(report.renderCheckSarif(files)).runs[0];
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      encodeURIComponent("計畫 甲.json"),
      "a%EF%BF%BD.json",
    ]);
  });

  test("rules are described in both languages", () => {
    const rules: { properties?: { descriptions: object } }[] = run.tool.driver.rules;
    expect(Object.keys(rules[0]?.properties?.descriptions ?? {}).sort()).toEqual(["en", "zh-TW"]);
  });
});

describe("scorecards", () => {
  const own = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  const cardOf = (marks: object, locale: Locale = "zh-TW", subject?: object) => {
    const outcome = scoreSheet({ framework: own.id, marks, ...(subject && { subject }) }, own, { locale });
    if (!outcome.ok) throw new Error("cannot be scored");
    return outcome.value;
  };
  const renderers = (card: Scorecard, locale: Locale) => [
    report.renderScorePretty(card, { locale }),
    report.renderScoreMarkdown(card, { locale }),
    report.renderScoreCsv([{ card }], { locale }),
  ];

  test.each([
    ["zh-TW", "配分為使用者自訂（原架構 leap-award-2018）"],
    ["en", "points are the user's own (framework leap-award-2018)"],
  ] as const)("points of one's own are said to be that, in every form (%s)", (locale, words) => {
    for (const text of renderers(cardOf({ 基礎服務: 20 }, locale), locale)) expect(text).toContain(words);
  });

  test("official points are not", () => {
    for (const text of renderers(sampleScorecard("zh-TW"), "zh-TW")) expect(text).not.toContain("使用者自訂");
  });

  test("where nothing is assessed nothing is listed as to be gained", () => {
    for (const text of renderers(cardOf({}), "zh-TW").slice(0, 2)) expect(text).not.toContain("最有提升空間");
    for (const text of renderers(cardOf({ 基礎服務: 20 }), "zh-TW").slice(0, 2)) expect(text).toContain("最有提升空間");
  });

  test("an office without a year", () => {
    const card = cardOf({ 基礎服務: 20 }, "zh-TW", { agency: "甲所" });
    const [pretty = "", markdown = "", csv = ""] = renderers(card, "zh-TW");
    expect([pretty.split("\n")[0], markdown.split("\n")[0]]).toEqual(["甲所", "## 甲所"]);
    expect(csv).toContain("\n,甲所,,,leap-award-2018");
  });

  test("the percentage of a group is that of the exact maximum that was assessed", () => {
    const third = defineFramework({
      ...leapAward2018,
      criteria: [
        { id: "a", level: "dimension", label: "甲", points: 1.0001 },
        { id: "b", level: "requirement", label: "乙", parent: "a", points: 0.0001 },
        { id: "c", level: "requirement", label: "丙", parent: "a", points: 1 },
      ],
    });
    const outcome = scoreSheet({ framework: third.id, marks: { b: 0.0001 } }, third, {});
    if (!outcome.ok) throw new Error("cannot be scored");
    expect(report.renderScoreMarkdown(outcome.value)).toContain("| **甲** | 0.00 | 1 | 100.00% | 100.00% |");
  });

  test("a name of a framework reaches no terminal with its control characters", () => {
    const card = { ...cardOf({ 基礎服務: 20 }), framework: "a\u001b[2J" };
    expect(report.renderScorePretty(card)).not.toContain("\u001b");
    const framework = { ...leapAward2018, id: "a\u001b[2J", title: "\u0007", edition: "\u0007" };
    const text = report.renderFrameworkList([framework]) + report.renderFrameworkPretty(framework);
    expect([text.includes("\u0007"), text.includes("\u001b")]).toEqual([false, false]);
  });
});

describe("criteria and levels are called as the reader calls them", () => {
  const card = (locale: Locale) => sampleScorecard(locale);

  test("CSV: levels by their Chinese name, in English by their id; criteria in English with the label beside", () => {
    expect(report.renderScoreCsv([{ card: card("zh-TW") }])).toContain(",構面,convenient-service,便民標準服務,");
    expect(report.renderScoreCsv([{ card: card("en") }], { locale: "en" })).toContain(
      ',dimension,convenient-service,"Quality, convenient public services (便民標準服務)",',
    );
  });

  test("a level that the scorecard does not name stands by its id", () => {
    const csv = report.renderScoreCsv([{ card: { ...card("zh-TW"), levels: [] } }]);
    expect(csv).toContain(",dimension,convenient-service,");
  });

  test("terminal and Markdown: in English the tree has both names, the rest the English one", () => {
    const pretty = report.renderScorePretty(card("en"), { locale: "en", width: 120 });
    expect(pretty).toMatch(/^ {6}Public satisfaction {2,}–.*7\.00% {2,}民眾滿意度 {2,}not assessed$/mu);
    expect(pretty).toContain("working         Quality, convenient public services 455.00 + ");
    expect(pretty).toContain("1. Public satisfaction: not assessed yet, worth up to 70.00 points");
    const markdown = report.renderScoreMarkdown(card("en"), { locale: "en" });
    expect(markdown).toContain("| 　　Public satisfaction (民眾滿意度) | – |");
    expect(markdown).toContain("| Public satisfaction | 70.00 | not assessed |");
  });

  test("criteria without an English name stand by their label alone, without a column for it", () => {
    const { tree, gains, ...rest } = card("en");
    const nameless = (nodes: Scorecard["tree"]): Scorecard["tree"] =>
      nodes.map(({ title: _, children, ...node }) => ({ ...node, ...(children && { children: nameless(children) }) }));
    const own = { ...rest, tree: nameless(tree), gains: gains.map(({ title: _, ...gain }) => gain) };
    const pretty = report.renderScorePretty(own, { locale: "en" });
    expect(pretty).not.toContain("official name");
    expect(pretty).toMatch(/^ {6}民眾滿意度 {2,}–.*7\.00% {2,}not assessed$/mu);
    expect(report.renderScoreMarkdown(own, { locale: "en" })).toContain("| 　　民眾滿意度 | – |");
  });
});

test("what is not assessed has lost nothing: what can be had is said otherwise than what can be regained", () => {
  const card = sampleScorecard("zh-TW");
  const pretty = report.renderScorePretty(card);
  expect(pretty).toContain("1. 民眾滿意度：尚未評分，最多可得 70.00 分（補滿即可達高一等第）");
  expect(pretty).toContain("2. 服務措施延續性：評分有誤、尚未採計，更正後最多可得 30.00 分");
  expect(pretty).toContain("3. 服務流程便捷性：最多可再增加 27.00 分");
  const markdown = report.renderScoreMarkdown(card);
  expect(markdown).toContain("| 民眾滿意度 | 70.00 | 未評 | 尚未採計，並非失分；補滿即可達高一等第 |");
  expect(markdown).toContain("| 服務流程便捷性 | 27.00 | 已評 |  |");
});

test.each([
  ["a terminal", terminalText],
  ["Markdown", markdownText],
])("a million blanks are written for %s to the end, and a break is one blank", (_name, write) => {
  expect(write(`a${" ".repeat(1_000_000)}b \r\n c`).endsWith("b c")).toBe(true);
});

describe("CSV", () => {
  test("texts that a spreadsheet would compute are guarded, numbers are not", () => {
    const card = sampleScorecard("zh-TW");
    const csv = report.renderScoreCsv([
      {
        file: "-a.csv",
        card: {
          ...card,
          subject: { agency: '=HYPERLINK("x")', rocYear: 99 },
          judge: "＠王",
          total: { ...card.total, points: -1 },
        },
      },
    ]);
    expect(csv).toContain(`'-a.csv,"'=HYPERLINK(""x"")",99,'＠王,`);
    expect(csv).toContain(",-1,");
  });

  const rowsOf = (marks: object, options: ScoreOptions = {}) => {
    const outcome = scoreSheet({ framework: innovationPoints2010.id, marks }, innovationPoints2010, options);
    if (!outcome.ok) throw new Error("cannot be scored");
    const csv = report.renderScoreCsv([{ card: outcome.value }]);
    const [, total = [], ...rows] = parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
    return { total: total.slice(8, 16), note: total.at(-1) ?? "", rows: rows.map((row) => row.slice(8, 13)) };
  };
  const each = (mark: unknown) => Object.fromEntries(scoredCriteria(innovationPoints2010).map(({ id }) => [id, mark]));

  test.each<[string, object, ScoreOptions, readonly string[]]>([
    ["nothing assessed", each({ status: "not-assessed" }), {}, ["未評", "", "1000", "", "100", "", "0", "1000"]],
    ["nothing given", {}, {}, ["漏評", "", "1000", "", "100", "", "0", "1000"]],
    [
      "nothing applicable",
      each({ status: "not-applicable", reason: "無" }),
      { notApplicable: "exclude" },
      ["不適用", "", "1000", "", "", "", "", ""],
    ],
    ["a part", { "staff-conduct": 81 }, {}, ["部分已評", "81", "1000", "90", "100", "81", "81", "991"]],
  ])("the row of the total is that of its criteria: %s", (_, marks, options, expected) => {
    expect(rowsOf(marks, options).total).toEqual(expected);
  });

  test("of a part the note says how much was assessed", () => {
    expect(rowsOf({ "staff-conduct": 81 }).note).toMatch(/^已評配分 90；尚有 14 項未採計/u);
  });

  test("what does not count is blank, not 0", () => {
    const { rows } = rowsOf({ ...each({ status: "not-assessed" }), "staff-conduct": 0 });
    const open = rows.filter(([status]) => status === "未評");
    expect([open.length, new Set(open.map((row) => `${row[1]}${row[3]}`))]).toEqual([21, new Set([""])]);
    expect(rows.filter(([status]) => status === "已評")).toEqual([["已評", "0", "90", "0", "9"]]);
  });

  test("it begins with a byte order mark and every line ends with CRLF", () => {
    const csv = report.renderScoreCsv([{ card: sampleScorecard("en") }], { locale: "en" });
    expect(csv.startsWith("\uFEFFfile,")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });
});
