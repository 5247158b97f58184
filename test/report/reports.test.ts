import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/check";
import { LOCALES } from "../../src/diagnostics/locale";
import { FRAMEWORKS, innovationPoints2010, leapAward2018 } from "../../src/frameworks";
import * as report from "../../src/report";
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

  test("rules are described in both languages", () => {
    const rules: { properties?: { descriptions: object } }[] = run.tool.driver.rules;
    expect(Object.keys(rules[0]?.properties?.descriptions ?? {}).sort()).toEqual(["en", "zh-TW"]);
  });
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

  test("it begins with a byte order mark and every line ends with CRLF", () => {
    const csv = report.renderScoreCsv([{ card: sampleScorecard("en") }], { locale: "en" });
    expect(csv.startsWith("\uFEFFfile,")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });
});
