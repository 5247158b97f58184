import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../examples");
const programs = readdirSync(folder).filter((file) => file.endsWith(".mjs"));
const servers = ["http-endpoint.mjs"];

test("every example is under 40 lines and imports the package by its name", () => {
  for (const program of programs) {
    const text = readFileSync(join(folder, program), "utf8");
    expect(text.split("\n").length, program).toBeLessThan(40);
    expect(text, program).toMatch(/from "tw-service-quality(?:\/[a-z]+)?"/u);
  }
});

describe("what the examples print", () => {
  test.each(programs.filter((program) => !servers.includes(program)))("%s", async (program) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, program)]);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("undefined");
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/${program}.txt`);
  });
});

test.each(["abc", "70000", ""])("the endpoint says what a port is, without a stack trace: %j", async (port) => {
  const run = promisify(execFile)(process.execPath, [join(folder, "http-endpoint.mjs")], {
    env: { ...process.env, PORT: port },
  });
  await expect(run).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: `「${port}」不是連接埠；請以環境變數 PORT 指定 0 至 65535 之間的整數。\n`,
  });
});

test("the endpoint checks what is posted, and refuses what is no JSON", async () => {
  const server = spawn(process.execPath, [join(folder, "http-endpoint.mjs")], { env: { ...process.env, PORT: "0" } });
  try {
    const [line] = await once(server.stdout.setEncoding("utf8"), "data");
    const post = (body: string) => fetch(String(line).trim(), { method: "POST", body });
    const checked = await post(readFileSync(join(folder, "plan.json"), "utf8"));
    expect(checked.status).toBe(200);
    expect(await checked.json()).toMatchObject({ summary: { error: 0 } });
    expect((await post('{"rocYear":"abc"}')).status).toBe(422);
    expect((await post("not json")).status).toBe(400);
    expect((await post(`"${"x".repeat(1_100_000)}"`)).status).toBe(413);
  } finally {
    server.kill();
  }
});
