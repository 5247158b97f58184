import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const read = resolve(import.meta.dirname, "../../src/read");
const files = readdirSync(read, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** A document decides how many there are, and a function takes only so many arguments. */
const SPREAD = /\.(?:push|unshift|concat|splice|fromCharCode|fromCodePoint)\([^()[\]{}]*\.\.\./u;

test.each([
  ["list.push(...items);", true],
  ["list.splice(0, 2, ...items);", true],
  ["list.push([...items]);", false],
  ["list.push({ ...item });", false],
  ["append(list, [...items]);", false],
])("%s: %s", (line, isSpread) => {
  expect(SPREAD.test(line)).toBe(isSpread);
});

test("no list of a document is given to a function as its arguments", () => {
  const wrong = files.flatMap((file) =>
    readFileSync(join(read, file), "utf8")
      .split("\n")
      .filter((line) => SPREAD.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
