import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { innovationPoints2010, scoredCriteria } from "../../src/frameworks";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const marks = Object.fromEntries(scoredCriteria(innovationPoints2010).map(({ id }) => [id, 1]));
const line = `${JSON.stringify({ framework: "innovation-points-2010", marks })}\n`;

/** The built program as a process; skipped, visibly, until it is built. */
describe.runIf(existsSync(main))("the built program", () => {
  const folder = mkdtempSync(join(tmpdir(), "tw-service-quality-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("begins with the line by which a shell finds Node", async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, "--version"], { encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([0, "0.1.0\n", ""]);
  });

  test("reads standard input and files, and sets the exit status", () => {
    const file = join(folder, "plan.json");
    writeFileSync(file, "{}");
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, "check", file, join(folder, "none.json")], {
      encoding: "utf8",
    });
    expect([status, stdout.includes("plan.json"), stderr.includes("none.json")]).toEqual([2, true, true]);
    const scored = spawnSync(process.execPath, [main, "score", "-", "--format", "ndjson"], {
      encoding: "utf8",
      input: line,
    });
    expect([scored.status, JSON.parse(scored.stdout).total.points]).toEqual([0, 15]);
  });

  test("a folder in the place of a file is read as a folder", () => {
    const { status, stderr } = spawnSync(process.execPath, [main, "check", folder, "--config", folder], {
      encoding: "utf8",
    });
    expect([status, stderr.includes("資料夾")]).toEqual([2, true]);
  });

  test("ends quietly when its reader has gone, as in | head", async () => {
    const file = join(folder, "many.ndjson");
    writeFileSync(file, line.repeat(2000));
    const child = spawn(process.execPath, [main, "score", file, "--format", "ndjson"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((done) => child.once("close", done));
    expect([status, stderr]).toEqual([0, ""]);
  });

  test.runIf(existsSync("/dev/full"))("a full disk is no success", () => {
    for (const argv of [["frameworks"], ["score", "-", "--format", "ndjson"]]) {
      const command = [process.execPath, main, ...argv].map((part) => `"${part}"`).join(" ");
      const options = { encoding: "utf8", input: line } as const;
      const { status, stderr } = spawnSync("sh", ["-c", `${command} > /dev/full`], options);
      expect([status, stderr.includes("ENOSPC")]).toEqual([2, true]);
    }
  });

  test("20,000 sheets, 150 MB of scorecards, pass through 64 MB of memory", async () => {
    const file = join(folder, "more.ndjson");
    writeFileSync(file, line.repeat(20_000));
    const argv = ["--max-old-space-size=64", main, "score", file, "--format", "ndjson"];
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "ignore"] });
    let cards = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) cards++;
    });
    const status = await new Promise((done) => child.once("close", done));
    expect([status, cards]).toEqual([0, 20_000]);
  });
});
