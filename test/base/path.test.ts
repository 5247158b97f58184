import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPath, type Path, parsePath } from "../../src/base/path";

describe("a path is written as a programmer would", () => {
  test.each<[string, Path, string]>([
    ["the root", [], ""],
    ["names and positions", ["entries", 0, "actions", 2, "text"], "entries[0].actions[2].text"],
    ["Chinese names", ["marks", "服務流程便捷性"], "marks.服務流程便捷性"],
    ["kebab-case ids", ["marks", "staff-conduct"], "marks.staff-conduct"],
    ["a name with a dot is quoted", ["marks", "a.b"], 'marks["a.b"]'],
    ["an empty name is quoted", [""], '[""]'],
    ["quotes and backslashes are escaped", ["a", '"\\'], 'a["\\"\\\\"]'],
    ["a position at the root", [3, "x"], "[3].x"],
    ["__proto__ is a name like any other", ["marks", "__proto__"], "marks.__proto__"],
  ])("%s", (_, path, text) => {
    expect(formatPath(path)).toBe(text);
    expect(parsePath(text)).toEqual(path);
  });
});

test.each([".a", "a..b", "a b", "a[", "a[x]", "a]", '["a"]b', '["\\x"]', "a[0", "[-1]"])("%j is no path", (text) => {
  expect(parsePath(text)).toBeUndefined();
});

test.each([5, null, undefined, ["a"]])("%j is no text and no path", (path) => {
  expect(parsePath(path as unknown as string)).toBeUndefined();
});

test("format then parse is identity", () => {
  const path = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.nat()), { maxLength: 6 });
  fc.assert(
    fc.property(path, (steps) => {
      expect(parsePath(formatPath(steps))).toEqual(steps);
    }),
  );
});
