import { describe, expect, test } from "vitest";
import { FULL_MARKS } from "../score/scored";
import { type Files, runCli } from "./memory-io";

const json = (value: unknown) => JSON.stringify(value);

const plan = (rocYear: number, actions: readonly string[], framework = "leap-award-2018", criterion = "服務友善") =>
  json({ framework, agency: "範例縣甲乙戶政事務所", rocYear, entries: [{ criterion, actions }] });

const sheet = (rocYear: number, points: number) =>
  json({
    framework: "innovation-points-2010",
    subject: { agency: "範例縣甲乙戶政事務所", rocYear },
    marks: { ...FULL_MARKS, "staff-conduct": points },
  });

const COUNTER = "設置無障礙櫃檯及愛心鈴。";
const SIGNS = "於一樓大廳增設雙語標示20面。";
const MORE_SIGNS = "於一樓大廳增設雙語標示25面。";

const FILES: Files = {
  "107.json": plan(107, [COUNTER, SIGNS]),
  "108.json": plan(108, [MORE_SIGNS, "推動跨機關通報服務。"]),
  "109.json": plan(109, [MORE_SIGNS]),
  "105.json": plan(105, [COUNTER], "innovation-2016", "服務場所便利性"),
  "107.md": [
    "# 範例縣甲乙戶政事務所107年度提升服務品質執行計畫",
    "",
    "| 構面 | 實施要項 | 推動作法 |",
    "|---|---|---|",
    `| 基礎服務 | 服務友善 | 1.${COUNTER}<br>2.${SIGNS} |`,
    "",
  ].join("\n"),
  "s99.json": sheet(99, 70),
  "s100.json": sheet(100, 75.5),
  "s101.json": sheet(101, 72),
  "s99.csv": "評核架構,innovation-points-2010\n評核指標,配分,甲委員\n服務場所便利性,50,45\n",
  "two.csv": "評核架構,innovation-points-2010\n評核指標,配分,甲委員,乙委員\n服務場所便利性,50,45,46\n",
  "leap.json": json({ framework: "leap-award-2018", marks: { "basic-service": 20 } }),
  "weights.json": json({
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  }),
  "crosswalk.json": json({ from: "innovation-2016", to: "leap-award-2018", links: [], unmapped: {} }),
  "config.json": json({ suppressions: [] }),
};

const run = (...args: string[]) => runCli(["compare", ...args], { files: FILES });

describe("plans", () => {
  test("two plans: what changed, row by row", async () => {
    const { status, stdout, stderr } = await run("107.json", "108.json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "計畫比較：範例縣甲乙戶政事務所（107年度） → 範例縣甲乙戶政事務所（108年度）",
        "",
        "  評核架構    leap-award-2018",
        "  年度        相隔 1 年；僅隨年度遞延之期限及文字不列為異動",
        "  作法        不變 0、修改 1、新增 1、刪除 1",
        "  修改之作法  文字調整 1、移列 0、期限異動 0、承辦單位異動 0",
        "  列          不變 0、修改 1、新增 0、刪除 0",
        "",
        "服務友善",
        `  - 刪除  ${COUNTER}`,
        `  ~ 修改  ${MORE_SIGNS}`,
        `      原文字（文字相同 84.62%）：${SIGNS}`,
        "      數據：20面 → 25面",
        "  + 新增  推動跨機關通報服務。",
        "",
      ].join("\n"),
    );
  });

  test("in Markdown and English, from a document too", async () => {
    const { status, stdout } = await run("107.md", "108.json", "--format", "markdown", "--locale", "en");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "## Plans compared: 範例縣甲乙戶政事務所 (ROC year 107) → 範例縣甲乙戶政事務所 (ROC year 108)",
    );
    expect(stdout).toContain("### Friendly service (服務友善)");
    expect(stdout).toContain(
      `- **changed**: ${MORE_SIGNS}\n  - was (84.62% the same): ${SIGNS}\n  - figures: 20面 → 25面`,
    );
  });

  test("one without a framework: --framework names it, otherwise that of the other is taken and said", async () => {
    const unnamed = json({ ...JSON.parse(plan(108, [COUNTER, SIGNS])), framework: undefined });
    const files = { ...FILES, "unnamed.json": unnamed };
    const presumed = await runCli(["compare", "107.json", "unnamed.json"], { files });
    expect(presumed.stderr).toContain("framework-of-other");
    expect(presumed.stdout).toContain("列        不變 1、修改 0、新增 0、刪除 0");
    const named = await runCli(["compare", "107.json", "unnamed.json", "--framework", "leap-award-2018"], { files });
    expect([named.stderr, named.stdout]).toEqual(["", presumed.stdout]);
  });

  test("in falling order of years: said in words, and the days of a deadline are said to be counted without the year", async () => {
    const due = (rocYear: number, deadline: string) =>
      json({
        ...JSON.parse(plan(rocYear, [])),
        entries: [{ criterion: "服務友善", actions: [{ text: COUNTER, deadline }] }],
      });
    const files = {
      "a.json": due(105, "105年6月30日"),
      "b.json": due(106, "106年3月31日"),
      "c.json": due(103, "103年7月1日"),
    };
    const there = await runCli(["compare", "a.json", "b.json"], { files });
    expect(there.stdout).toContain("105年6月30日 → 106年3月31日（扣除年度遞延一年後，提前 91 日）");
    const back = await runCli(["compare", "a.json", "c.json"], { files });
    expect(back.stderr).toContain("years-not-rising");
    expect(back.stdout).toContain("後者早於前者 2 年");
    expect(back.stdout).toContain("（扣除年度回推兩年後，延後 1 日）");
    const english = await runCli(["compare", "a.json", "b.json", "--locale", "en"], { files });
    expect(english.stdout).toContain("(going on by 1 year aside, 91 days earlier)");
  });

  test("across frameworks by the crosswalk, which is said not to be official", async () => {
    const { status, stdout } = await run("105.json", "107.json");
    expect(status).toBe(0);
    expect(stdout).toContain("innovation-2016 → leap-award-2018");
    expect(stdout).toContain("並非官方公布");
    expect(stdout).toContain(
      "服務場所便利性 → 服務友善（另有 1 項作法不變）\n  依對照表：「服務場所便利性」對「服務友善」（屬於；把握：高）\n  + 新增  於一樓",
    );
  });

  test("by a crosswalk of the caller's own in its loose form; where it is not needed that is said", async () => {
    const table = {
      from: "innovation-2016",
      to: "leap-award-2018",
      basis: "package",
      links: [
        {
          sources: ["convenient-service", "information-flow", "value-added-innovation"],
          targets: ["basic-service", "service-delivery", "service-capacity", "service-evaluation"],
          relation: "equal",
          confidence: "high",
          rationale: "本縣自訂。",
        },
      ],
      unmapped: { from: [], to: [] },
    };
    const files = { ...FILES, "own.json": json(table) };
    const args = ["--crosswalk", "own.json"];
    const own = await runCli(["compare", "105.json", "107.json", ...args], { files });
    expect([own.status, own.stderr]).toEqual([0, ""]);
    expect(own.stdout).toContain("使用者自訂");
    const needless = await runCli(["compare", "107.json", "108.json", ...args], { files });
    expect(needless.status).toBe(0);
    expect(needless.stderr).toMatch(/^own\.json\n.*crosswalk-unused/u);
    const years = await runCli(["compare", "105.json", "107.json", "108.json", ...args], { files });
    expect([years.status, years.stderr]).toEqual([0, ""]);
    const wrong = await runCli(["compare", "107.json", "108.json", "105.json", ...args], { files });
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr.split("\n")[0]).toBe("own.json");
  });

  test("what is wrong with a plan is said with its file, is missing in the comparison, and makes the status 1", async () => {
    const files = { ...FILES, "odd.json": json({ ...JSON.parse(plan(108, [COUNTER, SIGNS])), goals: 5 }) };
    const { status, stdout, stderr } = await runCli(["compare", "107.json", "odd.json"], { files });
    expect(status).toBe(1);
    expect(stdout).toContain("作法      不變 2");
    expect(stderr).toMatch(/^odd\.json\n.*invalid-type/u);
    const years = await runCli(["compare", "107.json", "odd.json", "109.json"], { files });
    expect([years.status, years.stderr]).toEqual([1, stderr]);
  });

  test("for programs", async () => {
    const { stdout } = await run("107.json", "108.json", "--format", "json");
    const comparison = JSON.parse(stdout);
    expect(Object.keys(comparison)).toEqual([
      ...["before", "after", "yearsApart", "leastPercent", "parts", "entries", "actions", "summary"],
    ]);
    expect(comparison.summary.actions).toMatchObject({ changed: 1, added: 1, removed: 1 });
  });

  test("more than two: a table of years", async () => {
    const { status, stdout } = await run("107.json", "108.json", "109.json");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(2, 6)).toEqual([
      "  計畫                             評核架構         列  作法  不變  修改  新增  刪除",
      "  範例縣甲乙戶政事務所（107年度）  leap-award-2018   1     2     –     –     –     –",
      "  範例縣甲乙戶政事務所（108年度）  leap-award-2018   1     2     0     1     1     1",
      "  範例縣甲乙戶政事務所（109年度）  leap-award-2018   1     1     1     0     0     1",
    ]);
    expect(stdout).toContain("  服務友善        2  2（新增 1）        1");
  });
});

test("a table of years shortens a long name of an office, never the year", async () => {
  const long = (rocYear: number) => json({ ...JSON.parse(plan(rocYear, [SIGNS])), agency: "範".repeat(40) });
  const files = { "1.json": long(107), "2.json": long(108), "3.json": long(106) };
  const { stdout, stderr } = await runCli(["compare", "1.json", "2.json", "3.json"], { files });
  const rows = stdout.split("\n").filter((line) => line.includes("範"));
  expect(rows.map((row) => /…（(?<year>\d+)年度）/u.exec(row)?.groups?.year)).toEqual(["107", "108", "106"]);
  expect(stderr).toContain("years-not-rising");
});

describe("scores", () => {
  test("two score sheets are scored and compared, with what the change comes from", async () => {
    const { status, stdout } = await run("s99.json", "s100.json", "--fail-on-drop");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "評分結果比較：範例縣甲乙戶政事務所（99年度） → 範例縣甲乙戶政事務所（100年度）",
      "",
      "  評核架構  innovation-points-2010",
      "  總分      980.00 → 985.50（+5.50）",
      "  得分率    98.00% → 98.55%（+0.55）",
      "  增減原因  評分 +5.50",
      "",
      "  項目                      前次    本次   增減  增減原因",
      "  服務行為友善性與專業性   70.00   75.50  +5.50  評分 +5.50",
    ]);
  });

  test("a lower total is exit 1 only where that is asked for", async () => {
    expect((await run("s100.json", "s99.json")).status).toBe(0);
    expect((await run("s100.json", "s99.json", "--fail-on-drop")).status).toBe(1);
    const trend = await run("s99.json", "s100.json", "s101.json", "--fail-on-drop", "--format", "markdown");
    expect(trend.status).toBe(1);
    expect(trend.stdout).toContain("| 服務行為友善性與專業性 | 70.00 | 75.50（+5.50） | 72.00（-3.50） |");
    expect(trend.stdout).toContain("| 總分 | 980.00 | 985.50（+5.50） | 982.00（-3.50） |");
  });

  test("in falling order of years: said of the second file", async () => {
    const { status, stderr } = await run("s100.json", "s99.json");
    expect([status, stderr]).toEqual([0, expect.stringContaining("s99.json")]);
    expect(stderr).toContain("99年度排在100年度之後");
    expect((await run("s99.json", "s100.json")).stderr).toBe("");
  });

  test("what score prints is taken as it is, one card in its list", async () => {
    const { stdout: cards } = await runCli(["score", "s99.json", "--format", "json"], { files: FILES });
    const { status, stdout } = await runCli(["compare", "card.json", "s100.json", "--format", "json"], {
      files: { ...FILES, "card.json": cards },
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).total.points.exact.change).toBe("5.5");
  });

  test("a sheet in CSV, incomplete: what there is to say of it is said", async () => {
    const { status, stdout, stderr } = await run("s99.csv", "s99.json");
    expect(status).toBe(0);
    expect(stderr).toContain("s99.csv");
    expect(stdout).toContain("評分 +5.00、是否評定 +930.00");
  });

  const sheetWith = (marks: object, agency = "範例縣甲乙戶政事務所") =>
    json({ framework: "innovation-points-2010", subject: { agency, rocYear: 100 }, marks });

  test.each<[string, object, number, number, string]>([
    ["a mark out of range", { ...FULL_MARKS, "staff-conduct": 900 }, 1, 2, "評分有誤"],
    ["a misspelt criterion", { ...FULL_MARKS, "staff-conducts": 70 }, 1, 2, "評分有誤"],
    [
      "a criterion that was not assessed",
      { ...FULL_MARKS, "staff-conduct": { status: "not-assessed" } },
      0,
      2,
      "評分尚未完成",
    ],
  ])("%s: the totals cannot be compared, which is no drop", async (_, marks, plain, asked, words) => {
    const files = { ...FILES, "odd.json": sheetWith(marks) };
    expect((await runCli(["compare", "s99.json", "odd.json"], { files })).status).toBe(plain);
    const { status, stderr } = await runCli(["compare", "s99.json", "odd.json", "--fail-on-drop"], { files });
    expect(status).toBe(asked);
    expect(stderr).toContain(words);
    expect(stderr).toContain("總分無從比較");
  });

  test("sheets of two offices draw a warning; two sheets of one office and year are called by their files", async () => {
    const marks = { ...FULL_MARKS, "staff-conduct": 70 };
    const files = { ...FILES, "a.json": sheetWith(marks), "b.json": sheetWith(marks, "範例縣丙丁戶政事務所") };
    const { status, stdout, stderr } = await runCli(["compare", "a.json", "b.json"], { files });
    expect(status).toBe(0);
    expect(stderr).toContain("different-agencies");
    expect(stdout).toContain("範例縣甲乙戶政事務所（100年度） → 範例縣丙丁戶政事務所（100年度）");
    const same = await runCli(["compare", "a.json", "a.json"], { files });
    expect([same.stderr, same.stdout.split("\n")[0]]).toEqual(["", "評分結果比較：a.json → a.json"]);
  });

  test("weights of one's own", async () => {
    const weights = ["--framework", "leap-award-2018", "--weights", "weights.json"];
    expect((await run("leap.json", "leap.json", ...weights)).status).toBe(0);
    const { status, stderr } = await run("leap.json", "leap.json");
    expect(status).toBe(2);
    expect(stderr).toContain("--weights");
  });
});

describe("what cannot be compared is exit 2, and said", () => {
  test.each<[string, string[], string]>([
    ["one file", ["107.json"], "至少兩個檔案"],
    ["a plan and scores", ["107.json", "s99.json"], "1 份計畫、1 份評分結果"],
    ["plans and --fail-on-drop", ["107.json", "108.json", "--fail-on-drop"], "計畫沒有總分"],
    ["scores and --crosswalk", ["s99.json", "s100.json", "--crosswalk", "crosswalk.json"], "僅供比較計畫"],
    ["two judges in a file", ["two.csv", "s99.json"], "2 份評分結果或評分表"],
    ["a file that is not there", ["107.json", "none.json"], "找不到檔案"],
    ["something else", ["107.json", "config.json"], "審查設定"],
    [
      "a crosswalk that is none",
      ["105.json", "107.json", "--crosswalk", "config.json"],
      "config.json: 這是審查設定，不是對照表",
    ],
    ["a crosswalk that is not there", ["105.json", "107.json", "--crosswalk", "none.json"], "none.json: "],
    ["a crosswalk in place of a plan", ["107.json", "crosswalk.json"], "這是對照表，不是計畫"],
  ])("%s", async (_, args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  test("scores of two frameworks; a drop that cannot be told", async () => {
    const other = await runCli(
      ["score", "leap.json", "--framework", "leap-award-2018", "--weights", "weights.json", "--format", "json"],
      { files: FILES },
    );
    const files = { ...FILES, "other.json": other.stdout };
    const two = await runCli(["compare", "other.json", "s99.json"], { files });
    expect([two.status, two.stdout]).toEqual([2, ""]);
    expect(two.stderr).toContain("評核架構不同");
    const three = await runCli(["compare", "other.json", "s99.json", "s100.json", "--fail-on-drop"], { files });
    expect(three.status).toBe(2);
    expect(three.stdout).toContain("980.00");
    expect(three.stderr).toContain("--fail-on-drop");
  });
});

test("help tells the exit status", async () => {
  const { stdout } = await run("--help");
  expect(stdout).toContain("1 指定 --fail-on-drop 且後一次的總分較低，或計畫、評分有誤");
});
