import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

interface Example {
  readonly name: string;
  readonly code: string;
}

const examples: readonly Example[] = files.flatMap((file) => {
  const blocks = readFileSync(join(src, file), "utf8").matchAll(/\/\*\*(?<doc>[\s\S]*?)\*\//gu);
  return [...blocks].flatMap(({ groups }, i) => {
    const lines = (groups?.doc ?? "").split("\n").map((line) => line.replace(/^\s*\* ?/u, ""));
    const start = lines.findIndex((line) => line.startsWith("@example"));
    if (start === -1) return [];
    const end = lines.findIndex((line, at) => at > start && line.startsWith("@"));
    return [{ name: `${file} (${i + 1})`, code: lines.slice(start + 1, end === -1 ? undefined : end).join("\n") }];
  });
});

/** `expression // => value` becomes a comparison; every other line stays a statement. */
function toTest(code: string): string {
  return code
    .split("\n")
    .map((line) => {
      const [, expression, value] = /^(?<expression>.*?);?\s*\/\/ => (?<value>.*)$/u.exec(line) ?? [];
      return expression === undefined ? line : `expect(${expression}).toEqual(${value}); count();`;
    })
    .join("\n");
}

/** Everything public, and the ground floor, which is public to us. */
async function scope(): Promise<Record<string, unknown>> {
  const exporting = files.filter((file) => /^base\/|^model\/|^(?!cli)[a-z]+\/index\.ts$/u.test(file));
  const loaded = await Promise.all(exporting.map((file): Promise<object> => import(join(src, file))));
  return Object.assign({}, ...loaded);
}

describe("every example in a docstring runs and gives what it says", () => {
  test.each(examples)("$name", async ({ code }) => {
    const names = await scope();
    let compared = 0;
    const run = new Function("expect", "count", ...Object.keys(names), `"use strict";\n${toTest(code)}`);
    run(
      expect,
      () => {
        compared++;
      },
      ...Object.values(names),
    );
    expect(compared).toBeGreaterThan(0);
  });
});

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(20);
});
