import { describe, expect, test } from "vitest";
import { runCli } from "./memory-io";

const page = (agency: string, year = 107) =>
  `<h1>${agency}${year}年度提升服務品質執行計畫</h1><table><tr><td>構面</td><td>實施要項</td><td>推動作法</td>` +
  "<td>完成期限</td></tr><tr><td>基礎服務</td><td>服務友善</td><td>1.設置無障礙櫃檯。</td><td>106年6月30日</td></tr></table>";

describe("read", () => {
  test("one document gives one plan, ready for check", async () => {
    const { status, stdout } = await runCli(["read", "甲.html"], { files: { "甲.html": page("範例市戶政事務所") } });
    const plan = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(plan).toMatchObject({
      framework: "leap-award-2018",
      agency: { name: "範例市戶政事務所" },
      rocYear: 107,
      entries: [{ criterion: "friendliness", actions: [{ text: "設置無障礙櫃檯。" }] }],
    });
    const checked = await runCli(["check", "a.json", "--format", "json"], { files: { "a.json": stdout } });
    expect(checked.stdout).toContain("deadline-outside-year");
  });

  test("--full gives the whole reading, with the file and what was not read", async () => {
    const { stdout } = await runCli(["read", "甲.html", "--full"], { files: { "甲.html": page("範例市戶政事務所") } });
    const reading = JSON.parse(stdout);
    expect(Object.keys(reading)).toEqual(
      expect.arrayContaining(["file", "format", "plan", "framework", "origins", "unread", "coverage", "text"]),
    );
    const { characters, assigned, furniture, unread } = reading.coverage;
    expect(assigned + furniture + unread).toBe(characters);
  });

  test("several documents make a list; one that cannot be read does not stop the others", async () => {
    const files = {
      "d/甲.html": page("範例市戶政事務所"),
      "d/乙.txt": "",
      "d/丙.htm": page("範例鄉公所", 108),
      "d/丁.csv": "",
    };
    const { status, stdout, stderr } = await runCli(["read", "d"], { files });
    expect(JSON.parse(stdout).map(({ rocYear }: { rocYear: number }) => rocYear)).toEqual([108, 107]);
    expect(status).toBe(2);
    expect(stderr).toContain("d/乙.txt");
    expect(stderr).toContain("資料夾內另有 1 個檔案未讀取（格式不符）：丁.csv。");
  });

  test.each([
    {
      command: "read",
      name: "all kinds that can be read by name",
      read: ["a.txt", "b.markdown", "c.text", "d.docm", "e.XHTML"],
    },
    { command: "check", name: "for check too", read: ["b.markdown"] },
  ])("a folder gives $name, and says what else is in it, but for the marks of programs", async ({ command, read }) => {
    const marks = ["~$甲.docx", ".~lock.甲.odt#", ".hidden.txt"];
    const others = ["plan.pdf", "sheet.xlsx", "無副檔名"];
    const names = [...read, ...others, ...marks];
    const files = Object.fromEntries(names.map((name) => [`d/${name}`, page("範例市戶政事務所")]));
    const { stdout, stderr } = await runCli([command, "d", command === "read" ? "--full" : "--format=json"], { files });
    const found = [...stdout.matchAll(/"file": "d\/(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.name);
    expect(found).toEqual(read.toSorted());
    expect(stderr).toContain("資料夾內另有 3 個檔案未讀取（格式不符）：plan.pdf、sheet.xlsx、無副檔名。");
    expect(stderr).not.toMatch(/~|hidden/u);
  });

  test("of many other files some are named", async () => {
    const files = {
      "d/甲.html": page("範例市戶政事務所"),
      ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`d/${String(at).padStart(2, "0")}.pdf`, "x"])),
    };
    const { stderr, status } = await runCli(["read", "d", "--locale", "en"], { files });
    expect(stderr).toMatch(/12 other files .*: 00\.pdf, .* 09\.pdf and others\./u);
    expect(status).toBe(0);
  });

  const NO_TABLE = "<h1>範例市戶政事務所107年度提升服務品質執行計畫</h1><p>壹、計畫目標</p><p>提升品質。</p>";
  test.each([
    { name: "one plan", html: page("範例市戶政事務所"), status: 0, isWritten: true },
    {
      name: "one plan, with warnings",
      html: page("範例市戶政事務所").replace("服務友善", "服務有善"),
      status: 0,
      isWritten: true,
    },
    { name: "a plan without an office", html: page(""), status: 1, isWritten: true },
    { name: "a plan of an office that nobody filled in", html: page("○○鄉公所"), status: 1, isWritten: true },
    { name: "no table of a plan", html: NO_TABLE, status: 2, isWritten: false },
    { name: "several plans", html: page("範例市戶政事務所") + page("範例鄉公所", 108), status: 2, isWritten: false },
    { name: "nothing", html: "", status: 2, isWritten: false },
  ])("the exit status says whether there is a plan: $name", async ({ html, status, isWritten }) => {
    const files = { "甲.html": html };
    const plain = await runCli(["read", "甲.html"], { files });
    expect([plain.status, plain.stdout !== ""]).toEqual([status, isWritten]);
    expect(plain.stderr.includes("未輸出計畫 JSON；如需檢視讀取結果，請加 --full")).toBe(status === 2 && html !== "");
    const saved = await runCli(["read", "甲.html", "--out", "o"], { files });
    expect([saved.status, Object.keys(saved.saved).length]).toEqual([status, isWritten ? 1 : 0]);
    const full = await runCli(["read", "甲.html", "--full"], { files });
    expect([full.status, JSON.parse(full.stdout).file]).toEqual([status, "甲.html"]);
  });

  test.each([
    ["a plan in JSON", "a.json", '{"entries": []}', "可直接以 tw-service-quality check FILE 審查"],
    ["a score sheet in CSV", "a.csv", "評核指標,甲委員\n服務流程,80", "評分表請以 tw-service-quality score FILE 計分"],
  ])("%s needs no reading: the command for it is named", async (_name, file, text, says) => {
    const { status, stderr } = await runCli(["read", file], { files: { [file]: text } });
    expect([status, stderr.includes(says) ? says : stderr]).toEqual([2, says]);
  });

  test("--out writes a file for each, and none over another", async () => {
    const files = { "a/甲.html": page("範例市戶政事務所"), "b/甲.html": page("範例鄉公所", 108) };
    const { status, stdout, saved } = await runCli(["read", "a/甲.html", "b/甲.html", "--out", "結果"], { files });
    expect([status, stdout, Object.keys(saved)]).toEqual([0, "", ["結果/甲.json", "結果/甲-2.json"]]);
    expect(JSON.parse(saved["結果/甲-2.json"] ?? "").rocYear).toBe(108);
  });

  test("--out says which file became which, and where one was there before", async () => {
    const files = {
      "a/甲.html": page("範例市戶政事務所"),
      "b/甲.html": page("範例鄉公所", 108),
      "結果/甲-2.json": "{}",
    };
    const { stderr } = await runCli(["read", "a/甲.html", "b/甲.html", "--out", "結果"], { files });
    expect(stderr).toContain("已寫入：a/甲.html → 結果/甲.json\n");
    expect(stderr).toContain("已寫入（覆寫原有檔案）：b/甲.html → 結果/甲-2.json\n");
  });

  test("a full disk is said of the file that was lost", async () => {
    const files = { "甲.html": page("範例市戶政事務所") };
    const { status, stderr } = await runCli(["read", "甲.html", "--out", "full"], { files });
    expect(status).toBe(2);
    expect(stderr).toContain("無法寫入「full/甲.json」：磁碟空間不足");
  });

  test("progress is shown on a terminal only", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`d/${i}.html`, page("範例市戶政事務所")] as const),
    );
    const { stderr } = await runCli(["read", "d"], { files, isTerminal: true });
    expect(stderr).toContain("\r已讀取 2／5 份文件\u001b[K");
    expect(stderr.endsWith("\r已讀取 5／5 份文件\u001b[K\n")).toBe(true);
    expect((await runCli(["read", "d"], { files })).stderr).not.toContain("已讀取");
  });

  test("a finding takes the place of the progress, and is not glued to it", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`d/${i}.html`, i % 2 === 0 ? page("範例市戶政事務所") : ""] as const),
    );
    const { stderr } = await runCli(["read", "d"], { files, isTerminal: true });
    // What a terminal shows in the end: each line from the last return of the carriage on.
    const shown = stderr.split("\n").map((line) => line.split("\r").at(-1)?.replace("\u001b[K", ""));
    expect(shown.filter((line) => line?.includes("已讀取"))).toEqual(["已讀取 6／6 份文件"]);
    expect(shown.filter((line) => line?.includes("d/1.html"))).toHaveLength(1);
  });
});

describe("check", () => {
  test("takes documents, and says where in them a finding stands", async () => {
    const files = { "甲.html": page("範例市戶政事務所") };
    const { status, stdout } = await runCli(["check", "甲.html"], { files });
    expect(status).toBe(0);
    expect(stdout).toContain("第1列・作法第1項・完成期限（第 1 個表格第 2 列第 4 欄）");
    const { stdout: json } = await runCli(["check", "甲.html", "--format", "json"], { files });
    const found = JSON.parse(json).files[0].diagnostics;
    expect(found.find(({ code }: { code: string }) => code === "deadline-outside-year").span).toMatchObject({
      table: 1,
      row: 2,
      cell: 4,
    });
  });

  test("findings in a text have line and column", async () => {
    const text =
      "範例市戶政事務所107年度提升服務品質執行計畫\n壹、計畫依據\n行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」\n" +
      "貳、計畫內容\n構面\t實施要項\t推動作法\n基礎服務\t服務友善\t設置無障礙櫃檯。\n\t正確及一致性\t抽查申辦案件。\n";
    const { stdout } = await runCli(["check", "甲.txt", "--format", "json"], { files: { "甲.txt": text } });
    const found = JSON.parse(stdout).files[0].diagnostics;
    expect(found.find(({ code }: { code: string }) => code === "letter-title-mismatch").span).toMatchObject({
      line: 3,
      column: 1,
    });
  });

  test("of a folder reads plans and documents alike", async () => {
    const files = {
      "d/甲.html": page("範例市戶政事務所"),
      "d/乙.json": JSON.stringify({ agency: "範例", rocYear: 107, entries: [] }),
    };
    const { stdout } = await runCli(["check", "d", "--format", "json"], { files });
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(["d/乙.json", "d/甲.html"]);
  });
});
