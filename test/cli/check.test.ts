import { describe, expect, test } from "vitest";
import { EXAMPLE_PLAN } from "../../src/check";
import { runCli } from "./memory-io";

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
  expect(JSON.parse(stdout)).toEqual({
    files: [{ file: "a.json", framework: "leap-award-2018", diagnostics: [] }],
    summary: { error: 0, warning: 0, info: 0 },
  });
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

test("of a folder the .json files are checked, by name", async () => {
  const files = { "plans/b.json": good, "plans/a.JSON": good, "plans/notes.txt": "x" };
  const { status, stdout } = await runCli(["check", "plans", "--format", "json"], { files });
  expect([status, JSON.parse(stdout).files.map(({ file }: { file: string }) => file)]).toEqual([
    0,
    ["plans/a.JSON", "plans/b.json"],
  ]);
});

test("a folder without any is said", async () => {
  const { status, stderr } = await runCli(["check", "plans"], { files: { "plans/notes.txt": "x" } });
  expect([status, stderr.includes("沒有 .json 檔")]).toEqual([2, true]);
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
