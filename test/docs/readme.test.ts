import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

describe.each(["README.md", "README.zh-TW.md"].filter((file) => existsSync(join(root, file))))("%s", (file) => {
  const blocks = [
    ...readFileSync(join(root, file), "utf8").matchAll(/```(?<language>\w+)\n(?<code>[\s\S]*?)```/gu),
  ].map(({ groups }) => ({ language: groups?.language ?? "", code: groups?.code ?? "" }));

  const programs = blocks
    .filter(({ language }) => language === "js")
    .map(({ code }, i) => ({ name: `program ${i + 1}`, code }));

  test("shows programs and commands", () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(blocks.some(({ language }) => language === "sh")).toBe(true);
  });

  test.each(programs)("$name runs and gives what it says", ({ code }) => {
    const body = code.replaceAll(
      /^(?!\s*\/\/)(?<expression>.+?);?\s*\/\/ => (?<value>.*)$/gmu,
      "assert.deepEqual($<expression>, $<value>);",
    );
    const folder = mkdtempSync(join(root, "dist/.readme-"));
    try {
      const program = join(folder, "program.mjs");
      writeFileSync(program, `import assert from "node:assert/strict";\n${body}`);
      expect(() =>
        execFileSync(process.execPath, [program], { cwd: root, stdio: "pipe", encoding: "utf8" }),
      ).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.runIf(blocks.some(({ language }) => language === "ts"))("typed lines are those that the compiler sees", () => {
    const seen = readFileSync(join(root, "test/docs/typed-sheet.test-d.ts"), "utf8");
    for (const { code } of blocks.filter(({ language }) => language === "ts"))
      for (const line of code.split("\n")) expect(seen).toContain(line.replace("tw-service-quality/", "../../src/"));
  });

  const shown = blocks.filter(({ code }) => code.startsWith("$ tw-service-quality "));

  test("what the tool is shown to print is what it prints (written anew with UPDATE_DOCS=1)", () => {
    const text = readFileSync(join(root, file), "utf8");
    const actual = shown.reduce((document, { code }) => {
      const [prompt = ""] = code.split("\n");
      const args = prompt.replace("$ tw-service-quality ", "").split(" ");
      const output = execFileSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], {
        cwd: root,
        encoding: "utf8",
      });
      return document.replace(code, () => `${prompt}\n${output}`);
    }, text);
    if (process.env.UPDATE_DOCS === "1") writeFileSync(join(root, file), actual);
    else expect(actual).toBe(text);
  });

  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.split("\n"))
    .filter((line) => line.startsWith("npx tw-service-quality"));

  test("the commands run one after another in a folder with the examples, with the exit status that they are documented to have", () => {
    const folder = mkdtempSync(join(root, "dist/.readme-"));
    const main = join(root, "dist/cli/main.js");
    expect(commands.length).toBeGreaterThan(0);
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    try {
      for (const command of commands) {
        const [shown = "", comment = ""] = command.split(" # ");
        const status = exitStatus(shown.replace("npx tw-service-quality", `"${process.execPath}" "${main}"`), folder);
        const documented = /\bexit (?<status>\d)/u.exec(comment)?.groups?.status ?? "0";
        expect([command, status]).toEqual([command, Number(documented)]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function exitStatus(line: string, cwd: string): number {
  try {
    execFileSync("sh", ["-c", line], { cwd, stdio: "pipe" });
    return 0;
  } catch (error) {
    return typeof error === "object" && error !== null && "status" in error ? Number(error.status) : -1;
  }
}
