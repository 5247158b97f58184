import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Data decides how many there are, and a function takes only so many arguments. */
const SPREAD = /(?:\.(?:push|unshift|concat|splice|fromCharCode|fromCodePoint)|Math\.(?:max|min))\([^()[\]{}]*\.\.\./gu;

test.each([
  ["list.push(...items);", true],
  ["list.splice(0, 2, ...items);", true],
  ["list.push([...items]);", false],
  ["list.push({ ...item });", false],
  ["append(list, [...items]);", false],
  ["list.push(\n  ...items,\n);", true],
  ["Math.max(...items)", true],
  ["Math.max(0, ...items.map(size))", true],
  ["Math.max(a, b)", false],
])("%j: %s", (line, isSpread) => {
  expect(line.match(SPREAD) !== null).toBe(isSpread);
});

test("no list of data is given to a function as its arguments", () => {
  const wrong = files.flatMap((file) =>
    (readFileSync(join(source, file), "utf8").match(SPREAD) ?? []).map((call) => `${file}: ${call}`),
  );
  expect(wrong).toEqual([]);
});
