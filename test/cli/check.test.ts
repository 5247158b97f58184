import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { EXAMPLE_PLAN } from "../../src/check";
import { runCli } from "./memory-io";

/** 評核架構,innovation-points-2010 and 服務場所便利性,1 as Excel in Taiwan saves them. */
const BIG5_SHEET = [
  ...[0xb5, 0xfb, 0xae, 0xd6, 0xac, 0x5b, 0xba, 0x63],
  ...Buffer.from(",innovation-points-2010\n"),
  ...[0xaa, 0x41, 0xb0, 0xc8, 0xb3, 0xf5, 0xa9, 0xd2, 0xab, 0x4b, 0xa7, 0x51, 0xa9, 0xca],
  ...Buffer.from(",1\n"),
];

const good = JSON.stringify(EXAMPLE_PLAN);
const warned = JSON.stringify({ ...EXAMPLE_PLAN, entries: EXAMPLE_PLAN.entries.slice(1) });
const wrong = JSON.stringify({ ...EXAMPLE_PLAN, rocYear: "明年" });

describe("exit status", () => {
  test.each([
    ["a plan without findings", { "a.json": good }, ["a.json"], 0],
    ["warnings are no errors", { "a.json": warned }, ["a.json"], 0],
    ["warnings where they are to fail", { "a.json": warned }, ["a.json", "--fail-on", "warning"], 1],
    ["errors", { "a.json": wrong }, ["a.json"], 1],
    ["a file that is not there, among good ones", { "a.json": good }, ["a.json", "b.json"], 2],
    ["errors and an unreadable file: the worse counts", { "a.json": wrong, "b.json": "{" }, ["a.json", "b.json"], 2],
  ])("%s", async (_name, files, argv, status) => {
    expect((await runCli(["check", ...argv], { files })).status).toBe(status);
  });
});

test("other files are still checked, what cannot be read is named on standard error", async () => {
  const files = {
    "a.json": good,
    "b.json": '{\n  "framework": leap\n}',
    "c.json": new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]),
    "d.json": "",
    "e.json": { code: "EACCES" },
  };
  const { status, stdout, stderr } = await runCli(["check", ...Object.keys(files), "f.json", "--format", "json"], {
    files,
  });
  expect(status).toBe(2);
  const found = JSON.parse(stdout).files.map(
    ({ file, framework, diagnostics }: { file: string; framework: string; diagnostics: { code: string }[] }) => [
      file,
      framework,
      diagnostics.map(({ code }) => code),
    ],
  );
  expect(found).toEqual([
    ["a.json", "leap-award-2018", []],
    ["b.json", null, ["not-json"]],
    ["c.json", null, ["foreign-format"]],
    ["d.json", null, ["empty-input"]],
    ["e.json", null, ["unreadable-file"]],
    ["f.json", null, ["unreadable-file"]],
  ]);
  expect(JSON.parse(stdout).summary).toMatchObject({ error: 5, warning: 0, info: 0 });
  for (const words of [
    "b.json",
    "第 2 行第 16 字",
    "c.json",
    "PDF",
    "d.json",
    "沒有內容",
    "e.json",
    "沒有讀取權限",
    "f.json",
    "找不到檔案",
  ]) {
    expect(stderr).toContain(words);
  }
});

test("of a folder the plans and documents are checked, by name", async () => {
  const files = { "plans/b.json": good, "plans/a.JSON": good, "plans/notes.csv": "x", "plans/c.xlsx": "x" };
  const { status, stdout } = await runCli(["check", "plans", "--format", "json"], { files });
  expect([status, JSON.parse(stdout).files.map(({ file }: { file: string }) => file)]).toEqual([
    0,
    ["plans/a.JSON", "plans/b.json"],
  ]);
});

test("of a folder what is for another use is left out, and said: by its name, and by what is in it", async () => {
  const files = {
    "plans/a.json": good,
    "plans/known.json": "{",
    "plans/other.json": '{"files": {}}',
    "plans/result.json": '{"files": [], "summary": {}}',
    "plans/service-quality.config.json": "{",
    "plans/settings.json": '{"rules": {}}',
    "plans/sheet.json": '{"marks": {}}',
    "plans/b.xlsx": "x",
  };
  const argv = ["check", "plans", "--baseline", "./plans/known.json", "--update-baseline"];
  const { status, stdout, stderr } = await runCli(argv, { files });
  expect([status, stdout.match(/評核架構：/gu)?.length]).toEqual([0, 1]);
  expect(stderr).toContain("資料夾內另有 1 個檔案未讀取（格式不符）：b.xlsx。");
  expect(stderr).toContain(
    "資料夾內另有 6 個檔案不是計畫，未審查：known.json（審查意見的基準檔）、other.json（審查意見的基準檔）、result.json（審查結果（JSON））、service-quality.config.json（審查設定）、settings.json（審查設定）、sheet.json（評分表）。",
  );
});

test("of the current folder files are named as one would name them", async () => {
  const files = { "./a.json": good, "a.json": good, "./service-quality.config.json": "{" };
  const { stdout, stderr } = await runCli(["check", "."], { files });
  expect([stdout.split("（", 1), stderr.includes("service-quality.config.json（審查設定）")]).toEqual([
    ["a.json"],
    true,
  ]);
});

test("of a folder with nothing else each is told what it is", async () => {
  const { status, stderr } = await runCli(["check", "plans"], { files: { "plans/sheet.json": '{"marks": {}}' } });
  expect([status, stderr.includes("這是評分表，不是計畫")]).toEqual([2, true]);
});

test.each([
  [
    "a few kinds",
    ["notes.xlsx", "甲.CSV", "README", ".git"],
    "、.xhtml、.md、.markdown、.txt、.text 檔，只有 .csv、.xlsx；",
  ],
  [
    "more kinds than are worth saying",
    Array.from({ length: 11 }, (_, i) => `a.x${String(i).padStart(2, "0")}`),
    "，現有 .x00、.x01、.x02、.x03、.x04、.x05、.x06、.x07、.x08、.x09 等；",
  ],
])("a folder without any is said, and what is in it: %s", async (_name, names, says) => {
  const files = Object.fromEntries(names.map((name) => [`plans/${name}`, "x"]));
  const { status, stderr } = await runCli(["check", "plans"], { files });
  expect([status, stderr.includes(says) ? says : stderr]).toEqual([2, says]);
});

test("a folder that may not be read, and a file name that a shell left empty", async () => {
  const { status, stderr } = await runCli(["check", "locked", ""], { files: { "locked/": { code: "EACCES" } } });
  expect([status, stderr.includes("沒有讀取權限"), stderr.includes("（空白檔名）")]).toEqual([2, true, true]);
});

describe("something else than a plan is called what it is, with the command for it", () => {
  const sheet = '{"framework": "innovation-points-2010", "marks": {"服務場所便利性": 45}}';
  const table = "評核架構,innovation-points-2010\n評核指標,評分\n服務場所便利性,45";
  const score = "這是評分表，不是計畫；評分表請用 tw-service-quality score FILE 計分。";

  test.each<[string, string, string | Uint8Array, string]>([
    ["a score sheet in CSV", "a.csv", table, score],
    ["the same, called JSON", "a.json", table, score],
    ["the same in UTF-16", "a.csv", Buffer.from(`\uFEFF${table}`, "utf16le"), score],
    ["the same in Big5", "a.csv", new Uint8Array([...BIG5_SHEET]), score],
    ["a table in which the framework shows by its criteria", "a.csv", "服務場所便利性,1\n服務行銷有效性,2", score],
    ["a score sheet in JSON", "a.json", sheet, score],
    ["a list of score sheets", "a.json", `[${sheet}]`, score],
    ["a score sheet a line", "a.ndjson", `${sheet}\n${sheet}\n`, score],
    ["a scorecard", "a.json", '{"gains": []}', "tw-service-quality score FILE"],
    ["a framework", "a.json", '{"criteria": []}', "tw-service-quality frameworks ID"],
    ["a configuration", "a.json", '{"suppressions": []}', "tw-service-quality check FILE --config CONFIG"],
    ["a list of plans", "a.json", '[{"entries": []}, {"entries": []}]', "2 份計畫的清單"],
    ["a list of one plan", "a.json", '[{"entries": []}]', "請去掉最外層的中括號 [ ]。"],
    [
      "points",
      "a.json",
      '{"基礎服務": 30, "服務遞送": 20}',
      "這是配分檔，不是計畫；配分檔請用 tw-service-quality score FILE",
    ],
    ["a table of something else", "a.csv", "姓名,電話\n王,1", "not-a-document"],
    ["a broken Word document", "a.docx", "PK\u0003\u0004 word/document.xml", "damaged-archive"],
    ["a PDF document", "a.pdf", "%PDF-1.7", "內容為 PDF 文件"],
    ["a PDF document that is called JSON", "a.json", "%PDF-1.7", "內容為 PDF 文件，此處不能直接讀取；應為計畫的 JSON"],
    ["a web page without words", "a.html", "<html>", "empty-document"],
    ["a workbook", "a.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array([0x3c]) }), "not-a-document"],
    ["a workbook that is called JSON", "a.json", "PK\u0003\u0004 xl/workbook.xml", "tw-service-quality score FILE"],
  ])("%s", async (_name, file, content, says) => {
    const { status, stdout, stderr } = await runCli(["check", file], { files: { [file]: content } });
    expect({ status, stdout, says: stderr.includes(says) ? says : stderr }).toEqual({ status: 2, stdout: "", says });
  });

  test.each([
    [
      "a list of this and that",
      '[{"entries": []}, {"marks": {}}]',
      "這不是計畫，而是有 2 項的清單；計畫應為一個 JSON 物件",
    ],
    ["an empty list", "[]", "空的清單"],
    ["an empty object", "{}", "空的物件"],
    ["a text", '"計畫"', '單一的值 "計畫"'],
    [
      "an object of something else",
      '{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}',
      "有「a」「b」「c」「d」「e」等欄位的物件",
    ],
    ["a configuration without suppressions", '{"rules": {}}', "這是審查設定，不是計畫"],
    ["a baseline", '{"files": {"a.json": []}}', "--baseline BASELINE"],
    ["what check prints", '{"files": [], "summary": {}}', "這是審查結果（JSON），不是計畫"],
    ["what read --full prints", '{"plan": {}, "origins": [], "coverage": {}}', "（不加 --full）"],
    ["a package", '{"name": "a", "version": "1.0.0", "scripts": {}}', "package.json"],
  ])("%s is one finding", async (_name, content, says) => {
    const { status, stdout, stderr } = await runCli(["check", "a.json"], { files: { "a.json": content } });
    expect({ status, stdout, says: stderr.includes(says) ? says : stderr }).toEqual({ status: 2, stdout: "", says });
    expect(stderr.match(/ {2}錯誤 {2}/gu)).toHaveLength(1);
  });

  test.each([
    ["an empty object", "{}", "This is no plan but an empty object; a plan is one JSON object"],
    ["a list", "[1, 2]", "This is no plan but a list of 2;"],
    ["a value", "5", "This is no plan but the single value 5;"],
    ["another object", '{"a": 1}', 'This is no plan but an object with "a";'],
  ])("%s in English", async (_name, content, says) => {
    const { stderr } = await runCli(["check", "a.json", "--locale", "en"], { files: { "a.json": content } });
    expect(stderr).toContain(says);
  });

  test("a plan with misspelt fields is told which, and not that it is none", async () => {
    const { stdout } = await runCli(["check", "a.json"], { files: { "a.json": '{"entires": []}' } });
    expect(stdout).toContain("「entires」，是否為「entries」？");
  });

  test("in English", async () => {
    const { stderr } = await runCli(["check", "a.csv", "--locale", "en"], { files: { "a.csv": table } });
    expect(stderr).toContain(
      "This is a score sheet, not a plan; score a score sheet with tw-service-quality score FILE.",
    );
  });

  test.each([
    ["JSON that is faulty", '{"marks": }'],
    ["JSON after a comment", "// a plan\n{}"],
    ["JSON in Big5", new Uint8Array([0x7b, 0x22, 0xad, 0x70, 0x22])],
  ])("%s stays JSON", async (_name, content) => {
    const { stderr } = await runCli(["check", "a.json"], { files: { "a.json": content } });
    expect(stderr).toMatch(/not-json|not-utf8/u);
  });
});

describe("a document without a plan, or with several, is not usable", () => {
  const two = "<h1>甲市戶政事務所107年度提升服務品質執行計畫</h1><h1>乙市戶政事務所108年度提升服務品質執行計畫</h1>";
  const table =
    "<table><tr><td>實施要項</td><td>推動作法</td></tr><tr><td>服務友善</td><td>設置無障礙櫃檯。</td></tr></table>";

  test.each<[string, string, string | Uint8Array, string]>([
    ["text without a table", "a.txt", "壹、計畫依據\n一、行政院函", "no-plan-table"],
    ["Markdown with commas", "a.md", "# 計畫\n\n服務場所便利性, 見附件\n- 甲, 乙\n- 丙, 丁", "no-plan-table"],
    ["text in Big5", "a.txt", new Uint8Array([0xad, 0x70, 0xb5, 0x65]), "no-plan-table"],
    ["two plans", "a.html", `${two}${table}`, "several-plans"],
  ])("%s: its findings are on standard error, the other files go on", async (_name, file, content, code) => {
    const files = { [file]: content, "b.json": good };
    const { status, stdout, stderr } = await runCli(["check", file, "b.json", "--format", "json"], { files });
    const [bad, fine] = JSON.parse(stdout).files;
    expect([status, bad.framework, fine.framework]).toEqual([2, null, "leap-award-2018"]);
    expect(stderr.split("\n", 1)).toEqual([file]);
    expect(stderr.split("\n")[1]).toContain(code);
    expect(stderr).not.toContain("b.json");
  });

  test.each([
    ["no plan", "a.txt", "壹、計畫依據\n一、行政院函", []],
    ["two plans", "a.html", `${two}${table}`, ["服務友善"]],
  ])("read --full still prints what there is of %s", async (_name, file, content, criteria) => {
    const { status, stdout } = await runCli(["read", file, "--full"], { files: { [file]: content } });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).plan.entries.map(({ criterion }: { criterion: string }) => criterion)).toEqual(criteria);
  });
});

describe("what reading and checking both see of a row is said once", () => {
  test.each([
    ["a label of no criterion", "公文電子交換比率", "unknown-criterion"],
    ["a label that is misspelt", "服務便婕", "misspelt-criterion"],
  ])("%s", async (_name, label, code) => {
    const rows = ["服務友善", label].map((each) => `<tr><td>${each}</td><td>設置無障礙櫃檯。</td></tr>`).join("");
    const page = `<h1>甲市戶政事務所107年度提升服務品質執行計畫</h1><table><tr><td>實施要項</td><td>推動作法</td></tr>${rows}</table>`;
    const args = ["check", "a.html", "--framework", "leap-award-2018", "--format", "json"];
    const { stdout } = await runCli(args, { files: { "a.html": page } });
    const codes: string[] = JSON.parse(stdout).files[0].diagnostics.map((each: { code: string }) => each.code);
    expect(codes.filter((each) => each === code || each === "unknown-label")).toEqual([code]);
  });
});

describe("standard input is what its content shows it to be", () => {
  const cells = [
    ["構面", "實施要項", "推動作法", "完成期限"],
    ["基礎服務", "服務友善", "1.設置無障礙櫃檯。", "經常辦理"],
  ];
  const title = "範例市戶政事務所107年度提升服務品質執行計畫";
  const markdown = `# ${title}\n\n${cells.map((row) => `| ${row.join(" | ")} |`).join("\n| --- | --- | --- | --- |\n")}\n`;
  const bare = `${title}\n\n${cells.map((row) => row.join(" | ")).join("\n--- | :--: | ---: | ---\n")}\n`;
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);

  test.each([
    ["Markdown", markdown],
    ["Markdown with a byte order mark", `\uFEFF${markdown}`],
    ["Markdown by its table alone", bare],
    ["Markdown with a page in it", markdown.replace("設置無障礙櫃檯。", "設置<b>無障礙</b>櫃檯。")],
    ["HTML", `<h1>${title}</h1><table>${rows.join("")}</table>`],
    ["text with tabs", `${title}\n${cells.map((row) => row.join("\t")).join("\n")}\n`],
  ])("%s", async (_name, content) => {
    const argv = ["-", "--framework", "leap-award-2018"];
    const { stdout } = await runCli(["read", ...argv], { files: { "-": content } });
    expect(JSON.parse(stdout).entries).toMatchObject([
      { criterion: "friendliness", actions: [{ text: "設置無障礙櫃檯。" }] },
    ]);
    const checked = await runCli(["check", ...argv, "--format", "json"], { files: { "-": content } });
    expect(JSON.parse(checked.stdout).files[0]).toMatchObject({ file: "stdin", agency: "範例市戶政事務所" });
    expect(checked.stdout).not.toContain("unknown-criterion");
  });
});

test("a framework that is told is not to be told again", async () => {
  const page = `範例市戶政事務所105年度提升服務品質執行計畫\n評核項目\t評核指標\t預期作法\n服務流程\t服務流程便捷性\t1.設置單一窗口。\n`;
  const codes = async (...argv: readonly string[]) => {
    const { stdout } = await runCli(["check", "a.txt", "--format", "json", ...argv], { files: { "a.txt": page } });
    return JSON.parse(stdout).files[0].diagnostics.map(({ code }: { code: string }) => code);
  };
  expect(await codes()).toContain("framework-undecided");
  expect(await codes("--framework", "innovation-2016")).not.toContain("framework-undecided");
});

test("- is standard input", async () => {
  const { status, stdout } = await runCli(["check", "-"], { files: { "-": `\uFEFF${good}` } });
  expect([status, stdout.includes("沒有審查意見")]).toEqual([0, true]);
});

test("a configuration turns a rule off and accepts a finding with its reason", async () => {
  const config = { rules: { "missing-criterion": "off" } };
  const off = await runCli(["check", "a.json", "--config", "c.json", "--fail-on", "info"], {
    files: { "a.json": warned, "c.json": JSON.stringify(config) },
  });
  expect(off.status).toBe(0);
  const suppressions = [{ code: "missing-criterion", path: "", reason: "本所無此業務" }];
  const accepted = await runCli(["check", "a.json", "--config", "c.json", "--format", "sarif", "--fail-on", "info"], {
    files: { "a.json": warned, "c.json": JSON.stringify({ suppressions }) },
  });
  expect(accepted.status).toBe(0);
  expect(JSON.parse(accepted.stdout).runs[0].results).toMatchObject([
    { ruleId: "missing-criterion", suppressions: [{ kind: "external", justification: "本所無此業務" }] },
  ]);
});

test("a configuration with an unknown rule is refused before anything is checked", async () => {
  const { status, stdout, stderr } = await runCli(["check", "a.json", "--config", "c.json"], {
    files: { "a.json": good, "c.json": '{"rules": {"missing-criterium": "off"}}' },
  });
  expect([status, stdout, stderr.includes("missing-criterion")]).toEqual([2, "", true]);
});

describe("colour", () => {
  test.each([
    ["a terminal", true, {}, true],
    ["no terminal", false, {}, false],
    ["NO_COLOR on a terminal", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR says nothing", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR without a terminal", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, false],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
  ])("%s", async (_name, isTerminal, env, isColored) => {
    const { stdout } = await runCli(["check", "a.json"], { files: { "a.json": warned }, isTerminal, env });
    expect(stdout.includes("\u001b[")).toBe(isColored);
  });
});

test("a reader that has gone ends the run quietly", async () => {
  expect(await runCli(["check", "a.json"], { files: { "a.json": warned }, closesAfter: 0 })).toMatchObject({
    status: 0,
    stderr: "",
  });
});

describe("what cannot be read", () => {
  const files = { "a.json": warned, "b.json": "{" };

  test("is a notification in SARIF, and the run was not successful", async () => {
    const { status, stdout } = await runCli(["check", "a.json", "b.json", "b.json", "--format", "sarif"], { files });
    const [log] = JSON.parse(stdout).runs;
    expect(status).toBe(2);
    expect(log.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: "not-json" },
            level: "error",
            locations: [{ physicalLocation: { artifactLocation: { uri: "b.json" } } }],
          },
          { descriptor: { id: "not-json" } },
        ],
      },
    ]);
    expect(log.artifacts).toEqual([{ location: { uri: "a.json" } }, { location: { uri: "b.json" } }]);
    expect(log.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["missing-criterion"]);
  });

  test.each([
    [
      "pretty",
      /\n未能審查的檔案\n {2}b\.json：檔案不完整.*\n\n[\s\S]*\n共 1 份文件：0 項錯誤、1 項警告、0 項提示；另有 1 份未能審查。\n$/u,
    ],
    ["markdown", /\n## 未能審查的檔案\n\n\| 檔案 \| 理由 \|\n\| --- \| --- \|\n\| b\.json \| 檔案不完整/u],
    ["markdown", /\n共 1 份文件：.*；另有 1 份未能審查。\n/u],
    ["csv", /\nb\.json,,,錯誤,not-json,/u],
    ["json", /"unreadable": \[\n {6}"b\.json"\n/u],
  ])("is listed in %s, beside standard error", async (format, said) => {
    const { stdout, stderr } = await runCli(["check", "a.json", "b.json", "--format", format], { files });
    expect(stdout).toMatch(said);
    expect(stderr).toContain("b.json");
  });

  test("a fault of this program in one file is said, and the others go on", async () => {
    const { status, stdout, stderr } = await runCli(["check", "x.json", "a.json"], {
      files: { ...files, "x.json": { bug: "Invalid array length" } },
    });
    expect([status, stdout.includes("a.json")]).toEqual([2, true]);
    expect(stderr).toContain("x.json");
    expect(stderr).toContain("程式錯誤（Invalid array length）");
  });
});

describe("a property that occurs twice", () => {
  const twice = good.replace("{", '{"rocYear": 1, ');

  test("in a plan it counts like any finding: status, JSON, SARIF", async () => {
    const json = await runCli(["check", "a.json", "--format", "json"], { files: { "a.json": twice } });
    expect([json.status, json.stderr, JSON.parse(json.stdout).summary.error]).toEqual([1, "", 1]);
    const sarif = await runCli(["check", "a.json", "--format", "sarif"], { files: { "a.json": twice } });
    expect(JSON.parse(sarif.stdout).runs[0].results[0].ruleId).toBe("duplicate-property");
  });

  test("in a configuration it is refused", async () => {
    const config = '{"rules": {"missing-criterion": "off", "missing-criterion": "error"}}';
    const { status, stdout, stderr } = await runCli(["check", "a.json", "--config", "c.json"], {
      files: { "a.json": good, "c.json": config },
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/c\.json: (?:[\w.-]+: )?同一物件內「missing-criterion」出現兩次/u);
  });

  test("a finding in it says where it stands", async () => {
    const config = '{"suppressions": [{"code": "empty-criterion", "path": "", "reason": " "}]}';
    const { status, stderr } = await runCli(["check", "a.json", "--config", "c.json"], {
      files: { "a.json": good, "c.json": config },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("c.json: config.suppressions[0].reason: ");
  });
});

test.each(["json", "sarif"])("standard input is named stdin in %s", async (format) => {
  const { stdout } = await runCli(["check", "-", "--format", format], { files: { "-": warned } });
  expect(stdout).toMatch(/"(?:file|uri)": "stdin"/u);
});

test("an output that cannot be written is no success", async () => {
  const { status, stderr } = await runCli(["check", "a.json"], { files: { "a.json": good }, fullAfter: 0 });
  expect([status, stderr]).toEqual([
    2,
    "tw-service-quality: 結果無法完整寫出：ENOSPC: no space left on device；請確認磁碟空間及權限後重新執行。\n",
  ]);
});

test("what is refused does not reach the terminal with its control characters", async () => {
  const { stderr } = await runCli(["check", "a.json", "--framework", "\u001b]0;x\u0007"], {
    files: { "a.json": good },
  });
  expect(stderr).not.toContain("\u001b");
});
