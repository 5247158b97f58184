import { describe, expect, test } from "vitest";
import { EXAMPLE_PLAN } from "../../src/check";
import { runCli } from "./memory-io";

const good = JSON.stringify(EXAMPLE_PLAN);
const unclear = { ...EXAMPLE_PLAN, adopted: "107年3月1日" };
const late = JSON.stringify(unclear);
const misprint = JSON.stringify(
  { ...EXAMPLE_PLAN, framework: "innovation-2016", scope: "創新增值服務之同仁。" },
  null,
  4,
);
const SUMMARY = /(?<errors>\d+) 項錯誤、(?<warnings>\d+) 項警告/u;

describe("--fix", () => {
  test.each([
    ["a dimension", "創新增值服務", "創新加值服務"],
    ["the criterion itself", "新(意)服務情形", "創新(意)服務情形"],
  ])("the misprinted name of %s in a table of text is corrected where it stands", async (_, wrong, right) => {
    const document = [
      "範例縣甲乙戶政事務所105年度提升服務品質執行計畫",
      "構面\t評核項目\t評核指標\t預期作法\t完成期限",
      "創新加值服務\t創新(意)服務情形\t有價值的創意服務\t到府服務。\t經常辦理",
      "",
    ].join("\n");
    const faulty = document.replace(right, wrong);
    expect(faulty).not.toBe(document);
    const argv = ["check", "--fix", "a.txt", "--framework", "innovation-2016"];
    const { saved } = await runCli(argv, { files: { "a.txt": faulty } });
    expect(saved["a.txt"]).toBe(document);
  });

  test("writes what is safe into the file, keeps the rest of it, and finds nothing to fix the second time", async () => {
    const { saved, stdout } = await runCli(["check", "--fix", "a.json"], { files: { "a.json": misprint } });
    expect(saved).toEqual({ "a.json": misprint.replace("創新增值", "創新加值") });
    expect(stdout).toContain(
      "  已更正  實施對象：「創新增值服務之同仁。」改為「創新加值服務之同仁。」  misspelt-criterion\n",
    );
    expect(stdout).toContain("（已更正 1 處）");
    const again = await runCli(["check", "--fix", "a.json"], { files: { "a.json": saved["a.json"] ?? "" } });
    expect(again.saved).toEqual({});
    expect(again.stdout).not.toContain("已更正");
  });

  const INNOVATION = ["--framework", "innovation-2016"];
  const DOCUMENT = "範例市戶政事務所105年度提升服務品質執行計畫\n壹、計畫目標\n推動創新增值服務。\n";
  const table =
    "貳、計畫內容\n評核項目\t評核指標\t預期作法\t完成期限\n服務流程\t服務流程便捷性\t1.設置單一窗口。\t經常辦理\n";
  const text = DOCUMENT + table;

  test.each([
    ["UTF-8", Buffer.from(text), Buffer.from(text.replace("增值", "加值"))],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text.replace("增值", "加值")}`)],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      Buffer.from(`\uFEFF${text.replace("增值", "加值")}`, "utf16le"),
    ],
  ])("a text document in %s stays in its encoding", async (_name, before, after) => {
    const argv = ["check", "--fix", "a.txt", "--framework", "innovation-2016"];
    const { bytes } = await runCli(argv, { files: { "a.txt": before } });
    expect(Buffer.from(bytes["a.txt"] ?? [])).toEqual(after);
  });

  test.each<[string, string, string, object, RegExp]>([
    [
      "JSON",
      "a.json",
      JSON.stringify({ ...EXAMPLE_PLAN, goals: ["甲,乙"] }),
      { code: "mixed-width", path: ["goals", 0], from: ",", to: "，" },
      /計畫目標第1項.*「,」改為「，」/u,
    ],
    [
      "a document",
      "a.txt",
      text.replace("推動", "提供洽公民眾更多更好更快之各項便民服務並積極推動"),
      { code: "misspelt-criterion", path: ["goals", 0], span: { line: 3 } },
      /第 3 行.*「…推動創新增值服務。」改為「…推動創新加值服務。」/u,
    ],
  ])("what was changed is in every report: %s", async (_name, file, content, correction, words) => {
    const report = (format: string) =>
      runCli(["check", "--fix", file, "--format", format, ...(file.endsWith("txt") ? INNOVATION : [])], {
        files: { [file]: content },
      });
    const { fixed } = JSON.parse((await report("json")).stdout).files[0];
    expect(fixed[0]).toMatchObject(correction);
    expect(JSON.parse((await report("sarif")).stdout).runs[0].artifacts[0].properties).toEqual({ fixed });
    for (const format of ["pretty", "csv", "markdown"]) expect((await report(format)).stdout).toMatch(words);
  });

  test.each([
    [
      "a document",
      "a.txt",
      text.replace("推動", "提供,").replace("服務流程便捷性", "服務流程(便捷性)"),
      "1 個評核項目名稱仍有半形標點（如「服務流程(便捷性)」）",
    ],
    [
      "JSON",
      "a.json",
      JSON.stringify({
        ...EXAMPLE_PLAN,
        goals: ["提供便民,親切之服務。"],
        entries: [{ criterion: "服務(友善)", printedAs: "服務:友善", actions: ["設置無障礙櫃檯。"] }],
      }),
      "2 個評核項目名稱仍有半形標點（如「服務(友善)」）",
    ],
  ])("names of criteria are left with their marks, which every run says: %s", async (_name, file, content, said) => {
    const argv = ["check", "--fix", file];
    const { stdout, saved } = await runCli(argv, { files: { [file]: content } });
    expect(stdout).toContain(said);
    const recorded = await runCli([...argv, "--baseline", "known.json"], { files: { [file]: content } });
    expect([recorded.stdout.includes(said), recorded.saved["known.json"]?.includes("names-left")]).toEqual([
      true,
      false,
    ]);
    const again = await runCli(argv, { files: { [file]: saved[file] ?? "" } });
    expect(again.saved).toEqual({});
    expect(again.stdout).toContain(said);
  });

  test("what cannot be rewritten says so and is left alone", async () => {
    const page = `<h1>範例市戶政事務所105年度計畫</h1><h2>壹、計畫目標</h2><p>推動創新增值服務。</p>
      <table><tr><td>評核項目</td><td>評核指標</td><td>預期作法</td></tr><tr><td>服務流程</td><td>服務流程便捷性</td><td>設置單一窗口。</td></tr></table>`;
    const argv = ["check", "--fix", "a.html", "--framework", "innovation-2016"];
    const { saved, stdout } = await runCli(argv, { files: { "a.html": page } });
    expect(saved).toEqual({});
    expect(stdout).toContain("只能改寫 JSON、.txt 與 .md");
    const piped = await runCli(["check", "--fix", "-"], { files: { "-": misprint } });
    expect(piped.saved).toEqual({});
    expect(piped.stdout).toContain("標準輸入無法改寫");
  });
});

describe("--baseline", () => {
  const argv = ["check", "a.json", "--baseline", "known.json", "--fail-on", "info"];

  test("records today's findings where there is no such file", async () => {
    const { status, saved, stdout } = await runCli(argv, { files: { "a.json": late } });
    expect(status).toBe(0);
    expect(JSON.parse(saved["known.json"] ?? "").files["a.json"]).toMatchObject([
      { code: "adopted-after-start", count: 1 },
    ]);
    expect(stdout).toContain("沒有審查意見。（另有 1 項已列入基準）");
  });

  test("reports only what is new since, and what is gone", async () => {
    const { saved } = await runCli(argv, { files: { "a.json": late } });
    const known = saved["known.json"] ?? "";
    const worse = JSON.stringify({ ...unclear, entries: EXAMPLE_PLAN.entries.slice(1) });
    const now = await runCli(argv, { files: { "a.json": worse, "known.json": known } });
    expect(now.status).toBe(1);
    expect(now.stdout).toContain("missing-criterion");
    expect(now.stdout).not.toContain("adopted-after-start");
    expect(now.saved).toEqual({});
    const mended = await runCli(argv, { files: { "a.json": good, "known.json": known } });
    expect(mended.stdout).toContain("基準所列 1 項已不存在");
    const anew = await runCli([...argv, "--update-baseline"], { files: { "a.json": worse, "known.json": known } });
    expect(JSON.parse(anew.saved["known.json"] ?? "").files["a.json"]).toHaveLength(2);
  });

  test("the first time says how much was recorded, later ones do not", async () => {
    const first = await runCli(argv, { files: { "a.json": late } });
    expect(first.stderr).toBe(
      "tw-service-quality: 已將 1 份文件的 1 項意見記入基準檔「known.json」；以後只列出新的意見。\n",
    );
    const files = { "a.json": late, "known.json": first.saved["known.json"] ?? "" };
    expect((await runCli(argv, { files })).stderr).toBe("");
    const english = await runCli([...argv, "--locale", "en"], { files: { "a.json": late } });
    expect(english.stderr).toContain('1 finding of 1 document recorded in the baseline "known.json"');
  });

  test.each([
    ["as it was", "plans/a.json", "known/b.json", "../plans/a.json"],
    ["with a dot before it", "./plans/a.json", "known/b.json", "../plans/a.json"],
    ["by a detour", "plans/x/../a.json", "known/b.json", "../plans/a.json"],
    ["from the root", `${process.cwd()}/plans/a.json`, "known/b.json", "../plans/a.json"],
    ["beside its baseline, which is typed another way", "plans/a.json", "./plans/b.json", "a.json"],
    ["as standard input", "-", "known/b.json", "-"],
  ])("a file is known again however it is typed: %s", async (_name, typed, baseline, stored) => {
    const known = JSON.stringify({ files: { [stored]: [{ code: "adopted-after-start", args: {}, count: 1 }] } });
    const recorded = await runCli(["check", typed, "--baseline", baseline], { files: { [typed]: late } });
    expect(Object.keys(JSON.parse(recorded.saved[baseline] ?? "").files)).toEqual([stored]);
    const { stdout } = await runCli(["check", typed, "--baseline", baseline], {
      files: { [typed]: late, [baseline]: recorded.saved[baseline] ?? "" },
    });
    expect(stdout).toContain("另有 1 項已列入基準）");
    const other = await runCli(["check", typed, "--baseline", baseline], {
      files: { [typed]: good, [baseline]: known },
    });
    expect(other.stdout).toContain("基準所列 1 項已不存在");
  });

  test("recording one file anew keeps what is recorded of others, and of one that cannot be read", async () => {
    const files = { "a.json": late, "b.json": late, "c.json": late };
    const { saved } = await runCli(["check", "a.json", "b.json", "c.json", "--baseline", "known.json"], { files });
    const now = { "a.json": good, "b.json": late, "c.json": "{", "known.json": saved["known.json"] ?? "" };
    const update = ["--baseline", "known.json", "--update-baseline"];
    const anew = await runCli(["check", "a.json", "c.json", ...update], { files: now });
    const counts = Object.entries(JSON.parse(anew.saved["known.json"] ?? "").files).map(([file, known]) => [
      file,
      Array.isArray(known) ? known.length : known,
    ]);
    expect(counts).toEqual([
      ["a.json", 0],
      ["b.json", 1],
      ["c.json", 1],
    ]);
    expect(anew.stderr).toContain("（其他 2 份文件的原有紀錄照舊保留）");
    const fresh = await runCli(["check", "a.json", ...update], { files: { ...now, "known.json": "{" } });
    expect(Object.keys(JSON.parse(fresh.saved["known.json"] ?? "").files)).toEqual(["a.json"]);
  });

  test.each([
    ["a file that is no baseline", { "a.json": good, "known.json": "{}" }, argv, "這不是審查意見的基準檔"],
    ["a file that is no JSON", { "a.json": good, "known.json": "{" }, argv, "known.json"],
    ["to record anew without saying where", { "a.json": good }, ["check", "a.json", "--update-baseline"], "--baseline"],
    [
      "a folder that cannot be written to",
      { "a.json": good },
      ["check", "a.json", "--baseline", "full/b.json"],
      "磁碟空間不足",
    ],
  ])("%s is refused", async (_name, files, words, said) => {
    const { status, stderr } = await runCli(words, { files });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("the configuration of the current folder", () => {
  const off = JSON.stringify({ rules: { "adopted-after-start": "off" } });

  test.each([
    ["is used where none is named", { "service-quality.config.json": off }, [], 0],
    [
      "gives way to one that is named",
      { "service-quality.config.json": off, "b.json": "{}" },
      ["--config", "b.json"],
      1,
    ],
    ["need not be there", {}, [], 1],
  ])("%s", async (_name, config, argv, warnings) => {
    const { stdout } = await runCli(["check", "a.json", ...argv], { files: { "a.json": late, ...config } });
    expect(stdout.includes("沒有審查意見") ? 0 : Number(SUMMARY.exec(stdout)?.groups?.warnings)).toBe(warnings);
  });

  test("that cannot be read is an error and not passed over", async () => {
    const files = { "a.json": late, "service-quality.config.json": "{" };
    const { status, stderr } = await runCli(["check", "a.json"], { files });
    expect(status).toBe(2);
    expect(stderr).toContain("service-quality.config.json");
  });
});

test.each([
  ["the day before", "2026-11-23", [], "沒有審查意見"],
  ["its last day", "115年11月22日", [], "沒有審查意見"],
  ["its last month", "2026-11", [], "沒有審查意見"],
  ["the day after", "2026-11-21", [], "已過期限"],
  ["the day that the run is for, before it", "107年12月31日", ["--as-of", "107年12月31日"], "沒有審查意見"],
  ["the day that the run is for, after it", "2099-01-01", ["--as-of", "2099-01-02"], "已過期限"],
])("a suppression holds until its last day: %s", async (_name, until, argv, said) => {
  const config = JSON.stringify({
    rules: { "overdue-without-result": "off", "missing-column": "off", "yearly-duty": "off" },
    suppressions: [{ code: "adopted-after-start", path: "", reason: "補辦", until }],
  });
  const { stdout } = await runCli(["check", "a.json", "--config", "c.json", ...argv], {
    files: { "a.json": late, "c.json": config },
  });
  expect(stdout).toContain(said);
});

describe("suppressions of a run over many plans", () => {
  const reason = "補辦";
  const files = { "plans/a.json": late, "plans/b.json": late, "plans/c.json": good };
  const check = async (suppressions: readonly object[], ...argv: readonly string[]) => {
    const config = JSON.stringify({ suppressions });
    const argvAll = ["check", ...Object.keys(files), "--config", "./plans/設定.json", ...argv];
    return runCli(argvAll, { files: { ...files, "./plans/設定.json": config } });
  };
  const code = "adopted-after-start";

  test("one names its document by the path from the configuration", async () => {
    const { stdout } = await check([{ code, path: "", file: "a.json", reason }], "--format", "json");
    const report = JSON.parse(stdout);
    expect(report.files.map(({ diagnostics }: { diagnostics: object[] }) => diagnostics.length)).toEqual([0, 1, 0]);
    expect(report.config).toBeUndefined();
  });

  test.each<[string, object, RegExp]>([
    ["used by none", { code: "unclear-deadline" }, /未對應到任何審查意見/u],
    ["at an end", { code, until: "2020-01-01" }, /已過期限而不再適用/u],
    ["for a document that is not there", { code, file: "z.json" }, /「z\.json」不存在/u],
  ])("one that is %s is told once, of the configuration", async (_name, suppression, said) => {
    const whole = { path: "", reason, ...suppression };
    const { stdout } = await check([whole], "--fail-on", "warning");
    expect(stdout.match(new RegExp(said, "gu"))).toHaveLength(1);
    expect(stdout).toMatch(/^\.\/plans\/設定\.json（審查設定）\n\n {2}警告 {2}豁免第1項 {2}/u);
    expect(stdout).toContain("共 3 份文件");
    const { config, files: checked } = JSON.parse((await check([whole], "--format", "json")).stdout);
    expect(config.diagnostics).toMatchObject([{ path: ["suppressions", 0] }]);
    expect(checked).toHaveLength(3);
    const recorded = await check([whole], "--baseline", "b.json");
    expect(Object.keys(JSON.parse(recorded.saved["b.json"] ?? "").files)).toHaveLength(3);
  });

  test.each<[string, object]>([
    ["used by one of the plans", { code }],
    ["for other documents", { code, file: "106/*.json" }],
    ["for another office", { code, agency: "乙縣政府" }],
  ])("one that is %s is no finding", async (_name, suppression) => {
    const { stdout } = await check([{ path: "", reason, ...suppression }]);
    expect(stdout).not.toContain("設定.json");
  });
});

test.each([
  ["shows how far it has come on a terminal", true, /\r已審查 2／3 份計畫/u],
  ["shows nothing elsewhere", false, /^$/u],
])("a long run %s", async (_name, isTerminal, said) => {
  const files = { "a.json": good, "b.json": good, "c.json": good };
  const { stderr, stdout } = await runCli(["check", ...Object.keys(files)], { files, isTerminal });
  expect(stderr).toMatch(said);
  expect(stdout).not.toContain("／3 份");
});
