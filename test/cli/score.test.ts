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
    expect([status, stdout.includes("王委員"), stdout.includes("應為 0 至 50 之間的數字、未評")]).toEqual([
      1,
      true,
      true,
    ]);
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
