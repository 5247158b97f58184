import { describe, expect, test } from "vitest";
import { withoutPaths } from "../../src/model/without-paths";

const INPUT = { a: { b: 1, c: [{ d: 1 }, { d: 2 }, { d: 3, e: [0, 1, 2] }] }, f: "text" };

describe("what is left", () => {
  test.each([
    { name: "nothing is cut", cuts: [], left: INPUT },
    { name: "a field", cuts: [["a", "b"]], left: { ...INPUT, a: { c: INPUT.a.c } } },
    {
      name: "a member: the rest moves up",
      cuts: [["a", "c", 1]],
      left: { ...INPUT, a: { b: 1, c: [INPUT.a.c[0], INPUT.a.c[2]] } },
    },
    {
      name: "a field of one member, and another member",
      cuts: [
        ["a", "c", 0],
        ["a", "c", 2, "e", 1],
      ],
      left: { ...INPUT, a: { b: 1, c: [{ d: 2 }, { d: 3, e: [0, 2] }] } },
    },
    { name: "a part and the whole of it", cuts: [["a", "b"], ["a"]], left: { f: "text" } },
    { name: "the whole and a part of it", cuts: [["a"], ["a", "b"]], left: { f: "text" } },
    { name: "what is not there", cuts: [["x"], ["f", "x"], ["a", "c", 9]], left: INPUT },
    { name: "everything", cuts: [[]], left: undefined },
  ])("$name", ({ cuts, left }) => {
    expect(withoutPaths(INPUT, cuts).value).toEqual(left);
  });

  test("what is not cut into is the very same, and the input is not changed", () => {
    const before = JSON.stringify(INPUT);
    const { value } = withoutPaths(INPUT, [["a", "b"]]);
    expect(Reflect.get(Object(Reflect.get(Object(value), "a")), "c")).toBe(INPUT.a.c);
    expect(JSON.stringify(INPUT)).toBe(before);
  });

  test.each([[5], [null], ["text"], [undefined]])("%j has no parts", (input) => {
    expect(withoutPaths(input, [["a"]]).value).toBe(input);
  });

  test("a property called __proto__ is one like any other", () => {
    const input = JSON.parse('{ "__proto__": { "a": 1 }, "b": { "c": 1, "d": 2 } }');
    const { value } = withoutPaths(input, [["b", "c"]]);
    expect(Object.keys(Object(value))).toEqual(["__proto__", "b"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("the way back", () => {
  const pruned = withoutPaths(INPUT, [
    ["a", "c", 0],
    ["a", "c", 2, "e", 1],
  ]);

  test.each([
    { name: "a member that moved up", path: ["a", "c", 1], original: ["a", "c", 2] },
    { name: "a member within a member that moved up", path: ["a", "c", 1, "e", 1], original: ["a", "c", 2, "e", 2] },
    { name: "a place in a list that is not there", path: ["a", "c", 7, "d"], original: ["a", "c", 7, "d"] },
    { name: "a place below a plain value", path: ["f", "x", 0], original: ["f", "x", 0] },
    { name: "the root", path: [], original: [] },
  ])("$name", ({ path, original }) => {
    expect(pruned.original(path)).toEqual(original);
  });

  test.each([
    { name: "what was cut", path: ["a", "c", 0], lost: true },
    { name: "within what was cut", path: ["a", "c", 0, "d"], lost: true },
    { name: "what was cut into", path: ["a", "c"], lost: true },
    { name: "what was left alone", path: ["a", "c", 1], lost: false },
    { name: "beside what was cut", path: ["a", "c", 2, "d"], lost: false },
    { name: "the root", path: [], lost: true },
  ])("$name", ({ path, lost }) => {
    expect(pruned.hasLost(path)).toBe(lost);
  });
});
