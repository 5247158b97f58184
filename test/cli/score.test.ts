import { describe, expect, test } from "vitest";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";
import { scoreSheet } from "../../src/score";
import { runCli } from "./memory-io";

const full = Object.fromEntries(scoredCriteria(innovationPoints2010).map(({ id, points }) => [id, points ?? 0]));
const sheet = { framework: "innovation-points-2010", subject: { agency: "甲所", rocYear: 99 }, marks: full };
const line = JSON.stringify(sheet);

/** A summary of each scorecard in JSON. */
function totalsOf(stdout: string): unknown[] {
  return JSON.parse(stdout).map(({ total }: { total: { points: number } }) => total.points);
}

/** The codes of the findings on standard error. */
function codesIn(stderr: string): unknown[] {
  return stderr.match(/(?<=^ {2}(?:錯誤|警告|提示) .*) [a-z0-9-]+$/gmu)?.map((code) => code.trim()) ?? [];
}

describe("sheets", () => {
  test("json prints what the library computes", async () => {
    const { status, stdout } = await runCli(["score", "a.json", "--format", "json"], { files: { "a.json": line } });
    const outcome = scoreSheet(sheet, innovationPoints2010);
    expect([status, JSON.parse(stdout)]).toEqual([0, outcome.ok && [outcome.value]]);
  });

  test("options change the scoring", async () => {
    const marks = {
      ...full,
      "online-capacity": { status: "not-applicable", reason: "無" },
      "creative-services": 33.335,
    };
    const files = { "a.json": JSON.stringify({ ...sheet, marks }) };
    const argv = [
      "score",
      "a.json",
      "--format",
      "json",
      "--not-applicable",
      "exclude",
      "--rounding",
      "truncate:2",
      "--grade",
      "klcg-land-office",
    ];
    const { stdout } = await runCli(argv, { files });
    expect(JSON.parse(stdout)[0]).toMatchObject({
      model: { notApplicable: "exclude" },
      rounding: { mode: "truncate", digits: 2 },
      total: { points: 853.33, max: 920 },
      grade: { grade: "優等" },
    });
  });

  test("own points for a framework without any", async () => {
    const files = {
      "w.json": '{"基礎服務": 40, "服務遞送": 20, "服務量能": 20, "服務評價": 20}',
      "a.csv": "基礎服務,30\n服務遞送,10\n服務量能,10\n服務評價,10",
    };
    const argv = ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "w.json", "--format", "json"];
    expect(totalsOf((await runCli(argv, { files })).stdout)).toEqual([60]);
  });

  test("weights that are wrong are refused with the file's name", async () => {
    const argv = ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "w.json"];
    const { status, stderr } = await runCli(argv, { files: { "w.json": '{"基礎服物": 40}', "a.csv": "a" } });
    expect([status, stderr.includes("w.json"), stderr.includes("基礎服務")]).toEqual([2, true, true]);
  });

  test("findings name the cell, and make the status 1", async () => {
    const files = { "a.csv": "評核架構,innovation-points-2010\n評核指標,評分\n服務場所便利性,51\n服務行銷有效性,20" };
    const { status, stdout } = await runCli(["score", "a.csv"], { files });
    expect([status, stdout.includes("B3：")]).toEqual([1, true]);
  });

  test("several files and sheets make one list; what cannot be read does not stop the others", async () => {
    const files = { "a.json": `[${line},${line}]`, "b.json": "[", "c.ndjson": `${line}\n` };
    const { status, stdout, stderr } = await runCli(["score", "a.json", "b.json", "c.ndjson", "--format", "json"], {
      files,
    });
    expect([status, totalsOf(stdout), stderr.includes("b.json")]).toEqual([2, [1000, 1000, 1000], true]);
  });

  test("no sheet at all is still a list", async () => {
    expect((await runCli(["score", "a.json", "--format", "json"], { files: { "a.json": "[]" } })).stdout).toBe("[]\n");
  });

  test.each(["pretty", "markdown", "csv"])("%s names the office and the total", async (format) => {
    const { stdout } = await runCli(["score", "a.json", "--format", format], { files: { "a.json": line } });
    expect([stdout.includes("甲所"), /1000/u.test(stdout)]).toEqual([true, true]);
  });

  test("a framework without points says how to go on", async () => {
    const files = { "a.json": '{"framework": "leap-award-2018", "marks": {}}' };
    const { status, stderr } = await runCli(["score", "a.json"], { files });
    expect([status, stderr.includes("--weights")]).toEqual([2, true]);
  });

  test.each([
    ["unknown", "innovation-2099"],
    ["without points", "leap-award-2018"],
    ["none", undefined],
  ])("a framework that is %s: status 2 from every kind of file", async (_name, framework) => {
    const text = JSON.stringify({ framework, marks: { 服務友善: 1 } });
    const named = framework === undefined ? "" : `評核架構,${framework}\n`;
    const files = { "a.json": text, "a.ndjson": `${text}\n`, "a.csv": `${named}基礎服務,1` };
    const runs = await Promise.all(Object.keys(files).map((file) => runCli(["score", file], { files })));
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2]);
  });

  test("weights given twice are refused", async () => {
    const files = {
      "w.json": '{"基礎服務": 40, "服務遞送": 20, "服務量能": 20, "服務評價": 20, "服務評價": 20}',
      "a.csv": "基礎服務,30",
    };
    const argv = ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "w.json"];
    const { status, stdout, stderr } = await runCli(argv, { files });
    expect([status, stdout, stderr.includes("w.json: 同一物件內「服務評價」出現兩次")]).toEqual([2, "", true]);
  });

  test("a fault of this program, or a full disk, in one file", async () => {
    const files = { "x.ndjson": { bug: "Invalid array length" }, "a.json": line };
    const faulty = await runCli(["score", "x.ndjson", "a.json", "--format", "json"], { files });
    expect([faulty.status, totalsOf(faulty.stdout), faulty.stderr.includes("x.ndjson")]).toEqual([2, [1000], true]);
    const many = { "a.ndjson": `${line}\n`.repeat(200) };
    const full = await runCli(["score", "a.ndjson", "--format", "ndjson"], { files: many, fullAfter: 1 });
    expect([full.status, full.stderr.includes("ENOSPC"), full.stderr.includes("a.ndjson")]).toEqual([2, true, false]);
  });

  test("a judge whose marks cannot be read is a card with findings, status 1", async () => {
    const files = { "a.csv": "評核架構,innovation-points-2010\n評核指標,王委員,李委員\n服務場所便利性,八,45" };
    const { status, stdout } = await runCli(["score", "a.csv"], { files });
    expect([status, stdout.includes("王委員"), stdout.includes("數字（0 至 50）、「未評」")]).toEqual([1, true, true]);
  });

  describe("a framework without points comes first, once, and what follows from it is not said", () => {
    const rows = "評核項目,甲所,乙所\n基礎服務,70,60\n服務友善,20,10\n服務遞送,22,20\n合計,99,90\n";
    const one = '{"framework": "leap-award-2018", "marks": {"基礎服務": 3}}';
    const needed =
      "「leap-award-2018」沒有官方配分，無法計分；請自訂配分並一併指定 --framework leap-award-2018 --weights FILE";

    test.each([
      ["a table", "a.csv", `評核架構,leap-award-2018\n${rows}`, []],
      ["a table that is recognised", "a.csv", rows, ["framework-inferred"]],
      ["a list", "a.json", `[${one}, ${one}]`, []],
      ["a sheet a line", "a.ndjson", `${one}\n${one}\n${one}\n`, ["same-on-more-lines"]],
    ])("%s", async (_name, file, text, others) => {
      const { status, stdout, stderr } = await runCli(["score", file], { files: { [file]: text } });
      expect({ status, stdout, first: stderr.includes(needed) }).toEqual({ status: 2, stdout: "", first: true });
      expect(codesIn(stderr)).toEqual(["points-needed", ...others]);
    });

    test("other sheets of the file are scored", async () => {
      const { status, stdout } = await runCli(["score", "a.json", "--format", "json"], {
        files: { "a.json": `[${one}, ${line}]` },
      });
      expect([status, totalsOf(stdout)]).toEqual([2, [1000]]);
    });
  });

  describe("a sheet of another framework than --framework is told so once, not of each criterion", () => {
    const weights = '{"基礎服務": 40, "服務遞送": 20, "服務量能": 20, "服務評價": 20}';
    const rows = "評核項目,甲所,乙所\n服務場所便利性,45,40\n服務行銷有效性,20,10\n";

    test.each([
      ["a table", "a.csv", `評核架構,innovation-points-2010\n${rows}`, ["framework-conflict"]],
      ["a table that names none", "a.csv", rows, ["framework-unfit"]],
      ["a list", "a.json", `[${line},${line}]`, ["framework-conflict"]],
      ["a sheet a line", "a.ndjson", `${line}\n${line}\n`, ["framework-conflict", "same-on-more-lines"]],
    ])("%s", async (_name, file, text, codes) => {
      const argv = ["score", file, "--framework", "leap-award-2018", "--weights", "w.json"];
      const { status, stdout, stderr } = await runCli(argv, { files: { [file]: text, "w.json": weights } });
      expect({ status, stdout, codes: codesIn(stderr) }).toEqual({ status: 2, stdout: "", codes });
      for (const words of ["innovation-points-2010", "--framework 指定的卻是「leap-award-2018」"])
        expect(stderr).toContain(words);
    });

    test("the framework that was weighed is the one that the sheet names", async () => {
      const text = "評核架構,leap-award-2018\n基礎服務,30\n服務遞送,10\n服務量能,10\n服務評價,10";
      const argv = ["score", "a.csv", "--framework", "leap-award-2018", "--weights", "w.json", "--format", "json"];
      expect(totalsOf((await runCli(argv, { files: { "a.csv": text, "w.json": weights } })).stdout)).toEqual([60]);
    });
  });

  test("one misspelt heading among many does not hide the framework; its cell and what was meant are named", async () => {
    const labels = scoredCriteria(innovationPoints2010).map(({ label }) => label);
    const heads = labels.map((label) => label.replace("民眾滿意度", "民眾滿意渡"));
    const files = { "county.csv": `機關,${heads.join(",")}\n甲所${",1".repeat(15)}\n乙所${",1".repeat(15)}` };
    const { status, stdout, stderr } = await runCli(["score", "county.csv", "--format", "json"], { files });
    expect([status, totalsOf(stdout)]).toEqual([1, [14, 14]]);
    expect(stderr).toContain("15 個項目名稱中有 14 個屬「innovation-points-2010」");
    const said = "G1：評核架構沒有「民眾滿意渡」這一項，此分數不採計；是否為「民眾滿意度」？";
    const cards: readonly { diagnostics: readonly { message: string }[] }[] = JSON.parse(stdout);
    expect(cards.map(({ diagnostics }) => diagnostics.some(({ message }) => message === said))).toEqual([true, true]);
  });

  test.each([
    ["a plan", "a.json", '{"entries": []}', "計畫請用 tw-service-quality check FILE 審查"],
    ["a plan a line", "a.ndjson", '{"entries": []}\n', "計畫請用 tw-service-quality check FILE 審查"],
    ["a scorecard", "a.json", '{"gains": []}', "評分結果是 score 的輸出"],
    ["points", "a.json", '{"基礎服務": 30, "服務遞送": 20}', "這是配分檔，不是評分表"],
    ["a sheet of no framework", "a.json", '{"marks": {}}', "或以 --framework 指定"],
    ["a table of nothing", "a.csv", "姓名,電話\n王,1", "請以 tw-service-quality new --sheet 產生空白評分表對照"],
    ["text", "a.txt", "壹、計畫依據\n一、行政院函", "如為計畫，請以 tw-service-quality check FILE 審查"],
    ["a document", "a.docx", "PK\u0003\u0004 word/document.xml", "評分表只能讀 JSON 及 CSV"],
    ["a workbook", "a.xlsx", "PK\u0003\u0004 xl/workbook.xml", "請在試算表軟體另存為「CSV UTF-8」後再計分"],
    ["a list a line", "a.ndjson", `[${line}]\n`, "每行應為一張評分表（物件），清單請存為 .json 檔"],
    ["numbers in a list", "a.json", "[1]", "清單中每一項應為一張評分表"],
    ["a file that was cut off", "a.json", line.slice(0, 30), "檔案不完整：內容於第 1 行第 31 字中斷"],
    ["a line that was cut off", "a.ndjson", line.slice(0, 30), "此行不完整"],
  ])("%s is no score sheet: status 2, and what to do", async (_name, file, text, says) => {
    const { status, stderr } = await runCli(["score", file], { files: { [file]: text } });
    expect([status, stderr.includes(says) ? says : stderr]).toEqual([2, says]);
  });

  test("points in the place of a sheet are called what they are, whatever framework is asked for", async () => {
    const files = { "w.json": '{"基礎服務": 30, "服務遞送": 20}' };
    const { status, stderr } = await runCli(["score", "w.json", "--framework", "innovation-points-2010"], { files });
    expect([status, stderr.includes("這是配分檔，不是評分表"), codesIn(stderr)]).toEqual([2, true, ["other-noun"]]);
  });

  test.each([
    ["a file", "a.json", "a.json"],
    ["a line", "a.ndjson", "a.ndjson:1"],
  ])("marks that are a list: %s is named, status 1", async (_name, file, place) => {
    const text = '{"framework": "innovation-points-2010", "marks": [1, 2]}';
    const { status, stderr } = await runCli(["score", file], { files: { [file]: text } });
    expect([status, stderr.split("\n", 1), codesIn(stderr)]).toEqual([1, [place], ["invalid-sheet"]]);
  });

  test.each([
    ["a table that is called JSON", "a.json", "評核架構,innovation-points-2010\n服務場所便利性,45", [45]],
    ["JSON that is called a table", "a.csv", line, [1000]],
  ])("%s is scored as what it is", async (_name, file, text, totals) => {
    const { stdout } = await runCli(["score", file, "--format", "json"], { files: { [file]: text } });
    expect(totalsOf(stdout)).toEqual(totals);
  });

  test("no sheet in a list is said", async () => {
    const { status, stderr } = await runCli(["score", "a.json"], { files: { "a.json": "[]" } });
    expect([status, codesIn(stderr)]).toEqual([0, ["no-sheets"]]);
  });

  test("nobody has to read a hundred thousand findings: how many there are besides is said", async () => {
    const files = {
      "a.json": `[${"1,".repeat(99_999)}1]`,
      "a.ndjson": `${'{"x\n'.repeat(3000)}`,
      "b.ndjson": new Uint8Array(Buffer.from("\u00ff\n".repeat(3000), "latin1")),
    };
    expect((await runCli(["score", "a.json"], { files })).stderr).toContain("另有 99800 項未列出");
    expect((await runCli(["score", "a.ndjson"], { files })).stderr).toContain("另有 2900 項未列出");
    const { stderr } = await runCli(["score", "b.ndjson"], { files });
    expect(codesIn(stderr)).toEqual(["not-utf8", "more-findings"]);
  });

  test("a finding that one line has twice is no other line", async () => {
    const marks = '{"framework": "innovation-points-2010", "judge": 5, "marks": {"甲": 1, "乙": 2}, "x": 1, "y": 2}\n';
    const { stderr } = await runCli(["score", "a.ndjson"], { files: { "a.ndjson": marks } });
    expect(stderr).not.toContain("另有");
    const list = "[1]\n[2]\n[3]\n";
    const { stderr: three } = await runCli(["score", "a.ndjson"], { files: { "a.ndjson": list } });
    expect(three).toContain("另有 2 行情形與第 1 行相同");
  });

  test("150,000 columns are no fault of the program", async () => {
    const files = {
      "a.csv": `評核架構,innovation-points-2010\n評核指標${",備註".repeat(150_000)},王\n服務場所便利性,45`,
    };
    const { stderr } = await runCli(["score", "a.csv"], { files });
    expect(stderr).not.toContain("程式錯誤");
  });

  test("CSV names the sheet where neither office nor judge is known", async () => {
    const files = { "a.json": JSON.stringify([{ ...sheet, subject: undefined }, sheet]) };
    const { stdout } = await runCli(["score", "a.json", "--format", "csv"], { files });
    expect([stdout.includes("\na.json[0],,,,"), stdout.includes("\na.json,甲所,99,,")]).toEqual([true, true]);
    const piped = await runCli(["score", "-", "--format", "csv"], { files: { "-": files["a.json"] } });
    expect([piped.stdout.includes("\nstdin[0],,,,"), piped.stdout.includes("\nstdin,甲所,99,,")]).toEqual([true, true]);
  });
});

describe("a sheet a line", () => {
  test.each([1, 7, 4096])("lines are found wherever the source is cut (%d bytes at a time)", async (chunk) => {
    const files = { "a.ndjson": `\uFEFF${line}\r\n\n${line}` };
    const { status, stdout } = await runCli(["score", "a.ndjson", "--format", "ndjson"], { files, chunk });
    expect([status, stdout.trim().split("\n").length]).toEqual([0, 2]);
  });

  test("a bad line is named by its number, the others go on, the status is 2", async () => {
    const bytes = new TextEncoder().encode(`${line}\n{"marks":\n[]\n${line}\n\u0000`);
    bytes[bytes.length - 1] = 0xff;
    const { status, stdout, stderr } = await runCli(["score", "a.ndjson", "--format", "json"], {
      files: { "a.ndjson": bytes },
    });
    expect([status, totalsOf(stdout)]).toEqual([2, [1000, 1000]]);
    for (const words of ["a.ndjson:2", "a.ndjson:3", "a.ndjson:5", "UTF-8"]) expect(stderr).toContain(words);
  });

  test.each([
    ["nothing", ""],
    ["only blank lines", "\n \n\r\n"],
  ])("%s: that is said, status 2", async (_name, text) => {
    const { status, stderr } = await runCli(["score", "a.ndjson"], { files: { "a.ndjson": text } });
    expect([status, stderr.includes("沒有內容")]).toEqual([2, true]);
  });

  test("what cannot be read names its line", async () => {
    const bytes = new Uint8Array([0x0a, 0xff, 0x0a]);
    const { stderr } = await runCli(["score", "a.ndjson"], { files: { "a.ndjson": bytes } });
    expect(stderr).toContain("錯誤  第 2 行");
    const long = `${line}\n"${"x".repeat(1_100_000)}"`;
    expect((await runCli(["score", "a.ndjson"], { files: { "a.ndjson": long } })).stderr).toContain("錯誤  第 2 行");
  });

  test.each([1, 4096])("UTF-16 is refused once (%d bytes at a time)", async (chunk) => {
    const bytes = Buffer.from(`\uFEFF${line}\n${line}\n`, "utf16le");
    const { status, stderr } = await runCli(["score", "a.ndjson"], { files: { "a.ndjson": bytes }, chunk });
    expect([status, stderr.split("錯誤").length, stderr.includes("UTF-8")]).toEqual([2, 2, true]);
  });

  test.each([
    ["a blank first line", `\n${line}\n${line}\n`, 0, [1000, 1000]],
    ["a byte order mark", `\uFEFF${line}\n${line}\n`, 0, [1000, 1000]],
    ["a bad first line", `{"marks":\n${line}\n${line}\n`, 2, [1000, 1000]],
    ["a first line that is no JSON at all", `sheets\n${line}`, 2, [1000]],
  ])("standard input is read by lines after %s", async (_name, text, expected, totals) => {
    for (const chunk of [1, 100, 65_536]) {
      const argv = ["score", "-", "--format", "json"];
      const { status, stdout } = await runCli(argv, { files: { "-": text }, chunk });
      expect([status, totalsOf(stdout)]).toEqual([expected, totals]);
    }
  });

  test("a bad line of standard input has a name that a reader knows", async () => {
    const { stderr } = await runCli(["score", "-", "--format", "json"], { files: { "-": `${line}\n{\n` } });
    expect(stderr).toContain("（標準輸入）:2");
  });

  test("a line without end is passed over", async () => {
    const files = { "a.ndjson": `${line}\n"${"x".repeat(3_000_000)}"\n${line}\n` };
    const { status, stdout, stderr } = await runCli(["score", "a.ndjson", "--format", "json"], { files });
    expect([status, totalsOf(stdout), stderr.includes("a.ndjson:2")]).toEqual([2, [1000, 1000], true]);
  });

  test.each([
    ["one object a line", `${line}\n${line}\n`, [1000, 1000]],
    ["one object over several lines", JSON.stringify(sheet, null, 2), [1000]],
    ["one object without a line break", line, [1000]],
    ["a list", `[${line}]\n`, [1000]],
    ["a list over several lines", `[\n${line},\n${line}\n]\n`, [1000, 1000]],
    ["a table", "評核架構,innovation-points-2010\n服務場所便利性,45", [45]],
  ])("standard input: %s", async (_name, text, totals) => {
    expect(
      totalsOf((await runCli(["score", "-", "--format", "json"], { files: { "-": text }, chunk: 100 })).stdout),
    ).toEqual(totals);
  });

  test("a reader that has gone ends a long run quietly", async () => {
    const files = { "a.ndjson": `${line}\n`.repeat(200) };
    const result = await runCli(["score", "a.ndjson", "--format", "ndjson"], { files, closesAfter: 2 });
    expect(result).toMatchObject({ status: 0, stderr: "" });
  });

  test("progress is shown on a terminal only", async () => {
    const files = { "a.ndjson": `${line}\n`.repeat(1500) };
    const argv = ["score", "a.ndjson", "--format", "ndjson"];
    expect((await runCli(argv, { files, isTerminal: true })).stderr).toContain("已處理 1500 張評分表");
    expect((await runCli(argv, { files })).stderr).toBe("");
  });
});
