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
    expect([status, stderr.includes("--weights")]).toEqual([1, true]);
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
