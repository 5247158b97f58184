import { describe, expect, test } from "vitest";
import { runCli } from "./memory-io";

const plan = {
  framework: "innovation-2016",
  agency: "範例戶政事務所",
  rocYear: 105,
  legalBasis: ["行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」"],
  entries: [
    { criterion: "單一窗口服務全功能程度", actions: ["所有案件於同一櫃檯辦理。"] },
    { criterion: "有價值的創意服務", actions: ["夜間預約服務。", "巡迴服務車。"] },
    { criterion: "綠色採購績效", actions: ["採購環保產品。"] },
  ],
};
const into = {
  framework: "leap-award-2018",
  agency: "範例戶政事務所",
  rocYear: 107,
  entries: [{ criterion: "服務便捷", actions: ["線上叫號。"] }],
};
const own = {
  from: "innovation-2016",
  to: "leap-measures-2025",
  basis: "caller",
  links: [
    {
      sources: ["quality-service"],
      targets: ["strategy-1-4"],
      relation: "intersects",
      confidence: "high",
      rationale: "本縣自訂。",
    },
  ],
  unmapped: { from: [], to: [] },
};
/** In the loose form in which a person writes it. */
const county = {
  from: "innovation-2016",
  to: "leap-award-2018",
  basis: "package",
  links: [
    {
      sources: ["convenient-service", "information-flow", "value-added-innovation"],
      targets: ["accessibility"],
      relation: "intersects",
      confidence: "high",
      rationale: "本縣自訂。",
    },
  ],
  unmapped: {
    from: [],
    to: ["basic-service", "convenience", "growth-optimisation", "service-capacity", "service-evaluation"],
  },
};
const files = {
  "own.json": JSON.stringify(own),
  "county.json": JSON.stringify(county),
  "105.json": JSON.stringify(plan),
  "107.json": JSON.stringify(into),
};
const map = (...args: readonly string[]) => runCli(["map", "105.json", ...args], { files });

describe("map", () => {
  test("prints the ledger: what is to be chosen first, then what was dropped, moved and is new", async () => {
    const { status, stdout, stderr } = await map("--to", "leap-award-2018");
    expect(status).toBe(0);
    const places = ["待擇定", "未移入新計畫", "已移入新計畫", "新架構尚無作法之項目"].map((title) =>
      stdout.indexOf(`\n\n${title}`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(stdout).toContain("並非官方公布");
    expect(stderr).toContain("old-scheme-letter");
    expect(stderr).not.toContain("choices-open");
  });

  test("as Markdown for the file, in either language", async () => {
    const { stdout } = await map("--to", "leap-award-2018", "--format", "markdown");
    await expect(stdout).toMatchFileSnapshot("__snapshots__/ledger.md");
    const english = await map(
      "--to",
      "leap-award-2018",
      "--format",
      "markdown",
      "--locale",
      "en",
      "--into",
      "107.json",
    );
    await expect(english.stdout).toMatchFileSnapshot("__snapshots__/ledger.en.md");
  });

  test("a choice can be copied from the Markdown: rows, and actions of a row that is open, have their place", async () => {
    const { stdout } = await map("--to", "leap-award-2018", "--format", "markdown");
    expect(stdout).toContain("| 1<br>`entries[0]` |");
    expect(stdout).toContain("`entries[1].actions[1]`");
  });

  test("an open row gives a reason for each candidate, and never says that it is sure", async () => {
    for (const format of ["pretty", "markdown"]) {
      const { stdout } = await map("--to", "leap-award-2018", "--format", format);
      const open = stdout.slice(stdout.indexOf("待擇定／請確認"), stdout.indexOf("未移入新計畫"));
      expect(open).toMatch(/服務成長及優化[^|]*?(?:把握：中|理由、把握同第 1 項)/su);
      expect(open).not.toContain("把握：高");
    }
  });

  test("as JSON: the plan, the ledger and the findings", async () => {
    const { stdout } = await map("--to", "leap-award-2018", "--format", "json");
    const { plan: result, ledger, diagnostics } = JSON.parse(stdout);
    expect(result.framework).toBe("leap-award-2018");
    expect(ledger.summary).toMatchObject({ actions: 4, placed: 3, dropped: 1, undecided: 2 });
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      "old-scheme-letter",
      "actions-dropped",
      "choices-open",
    ]);
  });

  test("the new plan alone is what check reads", async () => {
    const { stdout } = await map("--to", "leap-award-2018", "--format", "plan");
    const checked = await runCli(["check", "new.json", "--format", "json"], { files: { "new.json": stdout } });
    expect(JSON.parse(checked.stdout).files[0].framework).toBe("leap-award-2018");
  });

  test("what is open is said wherever the ledger is not printed", async () => {
    for (const format of ["plan", "json"]) {
      const { stderr } = await map("--to", "leap-award-2018", "--format", format);
      expect(stderr).toContain("actions-dropped");
      expect(stderr).toContain("choices-open");
    }
    const { stderr } = await map("--to", "leap-award-2018", "--format", "markdown");
    expect(stderr).not.toContain("choices-open");
  });

  test("choices may be repeated, and decide", async () => {
    const { status, stdout } = await map(
      ...["--to", "leap-award-2018", "--format", "json", "--choice", "有價值的創意服務=服務成長及優化"],
      ...["--choice", "entries[1].actions[1]=服務可近性", "--choice=綠色採購績效=服務友善"],
    );
    expect(status).toBe(0);
    const { plan: result, ledger } = JSON.parse(stdout);
    expect(result.entries.map(({ criterion }: { criterion: string }) => criterion)).toEqual([
      ...["friendliness", "convenience", "accessibility", "growth-optimisation"],
    ]);
    expect(ledger.summary).toMatchObject({ dropped: 0, undecided: 0 });
  });

  test("into a plan that is there: before and after", async () => {
    const { status, stdout } = await map("--to", "leap-award-2018", "--into", "107.json");
    expect(status).toBe(0);
    expect(stdout).toContain("1 → 2  服務便捷");
  });

  test("by a crosswalk of the caller's own, which is said, whatever it says of itself", async () => {
    const args = ["--to", "leap-award-2018", "--crosswalk", "county.json"];
    const { status, stdout, stderr } = await map(...args);
    expect(status).toBe(0);
    expect(stderr).not.toContain("county.json");
    expect(stdout).toContain("本對照表為使用者自訂，並非官方公布");
    expect(stdout).toContain("本縣自訂。");
    const { stdout: data } = await map(...args, "--format", "json");
    const { plan: result, ledger } = JSON.parse(data);
    expect(ledger.crosswalk).toMatchObject({ basis: "caller", derivation: "stated" });
    expect(result.entries).toEqual([
      {
        criterion: "accessibility",
        actions: [{ text: "所有案件於同一櫃檯辦理。" }, { text: "夜間預約服務。" }, { text: "巡迴服務車。" }],
      },
    ]);
  });

  test("a legal basis that the plan to map into lacks is filled, with a warning for a letter of the old scheme", async () => {
    const { status, stdout, stderr } = await map("--to", "leap-award-2018", "--into", "107.json", "--format", "plan");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).legalBasis).toMatchObject([{ number: "院授研展字第09600152471號" }]);
    expect(stderr).toContain("old-scheme-letter");
  });

  test("a document is read first", async () => {
    const page =
      "<h1>範例戶政事務所107年度提升服務品質執行計畫</h1><table><tr><td>構面</td><td>實施要項</td><td>推動作法</td></tr>" +
      "<tr><td>基礎服務</td><td>服務友善</td><td>1.設置無障礙櫃檯。</td></tr></table>";
    const { status, stdout } = await runCli(["map", "甲.html", "--to", "leap-measures-2025", "--format", "plan"], {
      files: { "甲.html": page },
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).entries).toEqual([
      { criterion: "strategy-1-4", actions: [{ label: "1.", text: "設置無障礙櫃檯。" }] },
    ]);
  });

  test.each([
    ["no target", [], "--to"],
    ["an unknown target", ["--to", "leap-award-2019"], "是否為「leap-award-2018」？"],
    ["a choice without target", ["--to", "leap-award-2018", "--choice", "甲"], "SOURCE=TARGET"],
    ["a choice without source", ["--to", "leap-award-2018", "--choice", "=甲"], "SOURCE=TARGET"],
    [
      "a choice given twice with different targets",
      ["--to", "leap-award-2018", "--choice", "甲=服務友善", "--choice", "甲=服務便捷"],
      "先後指定了不同的項目（服務友善、服務便捷）",
    ],
    [
      "another framework than the plan names",
      ["--to", "leap-award-2018", "--framework", "leap-award-2018"],
      "--framework 指定的卻是",
    ],
    ["a crosswalk that is not there", ["--to", "leap-award-2018", "--crosswalk", "x.json"], "x.json"],
    ["a plan in place of a crosswalk", ["--to", "leap-award-2018", "--crosswalk", "107.json"], "這是計畫，不是對照表"],
    ["a crosswalk between others", ["--to", "leap-award-2018", "--crosswalk", "own.json"], "own.json"],
    ["a target given twice", ["--to", "leap-award-2018", "--to", "leap-measures-2025"], "出現兩次"],
    ["an unknown framework", ["--to", "leap-award-2018", "--framework", "x"], "--framework"],
    ["a plan to map into that is not there", ["--to", "leap-award-2018", "--into", "x.json"], "x.json"],
    [
      "a plan of another framework to map into",
      ["--to", "leap-measures-2025", "--into", "107.json"],
      "leap-measures-2025",
    ],
  ])("%s makes the status 2, and is said", async (_, args, words) => {
    const { status, stdout, stderr } = await map(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
  });

  test("a choice that names what there is not makes the status 1, and the rest is mapped", async () => {
    const { status, stdout, stderr } = await map("--to", "leap-award-2018", "--choice", "有價值的創意服務=服務可親性");
    expect(status).toBe(1);
    expect(stdout).toContain("計畫對照紀錄");
    expect(stderr).toContain("是否為「服務可近性」？");
  });

  test("a plan without framework is refused in the words of the command line", async () => {
    const { status, stderr } = await runCli(["map", "a.json", "--to", "leap-award-2018"], {
      files: { "a.json": JSON.stringify({ ...plan, framework: undefined }) },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("--framework ID");
  });

  test("a score sheet in place of a plan is called what it is", async () => {
    const { status, stderr } = await runCli(["map", "a.json", "--to", "leap-award-2018"], {
      files: { "a.json": JSON.stringify({ framework: "innovation-points-2010", marks: { "staff-conduct": 80 } }) },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("評分表");
  });
});

test("the page of a framework shows its crosswalks to the others", async () => {
  const { stdout } = await runCli(["frameworks", "leap-award-2018", "--format", "markdown"]);
  expect(stdout.match(/^## 對照至/gmu)).toHaveLength(4);
  const english = await runCli(["frameworks", "leap-award-2018", "--format", "markdown", "--locale", "en"]);
  expect(english.stdout.match(/^## Crosswalk to /gmu)).toHaveLength(4);
});
