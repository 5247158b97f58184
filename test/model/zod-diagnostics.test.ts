import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formatPath, LOCALES } from "../../src/diagnostics";
import { zodDiagnostics } from "../../src/model/zod-diagnostics";

const schema = z.strictObject({
  count: z.number().min(1).max(9).multipleOf(2).optional(),
  above: z.number().positive().optional(),
  list: z.array(z.string()).min(2).optional(),
  name: z
    .string()
    .min(1)
    .regex(/^[a-z]+$/u)
    .optional(),
  day: z.iso.date().optional(),
  kind: z.enum(["one", "two"]).default("one"),
  flag: z.boolean().nullable().optional(),
  odd: z
    .number()
    .refine((value) => value % 2 === 1, "an odd number")
    .optional(),
  either: z
    .union([z.strictObject({ a: z.number(), b: z.number() }), z.strictObject({ c: z.string() }), z.number()])
    .optional(),
  many: z
    .union([z.array(z.union([z.string(), z.strictObject({ text: z.string() })])), z.union([z.string(), z.boolean()])])
    .optional(),
  told: z
    .union([
      z.strictObject({ by: z.literal("lot"), note: z.string() }),
      z.strictObject({ by: z.literal("vote"), note: z.string(), count: z.number() }),
    ])
    .optional(),
  parted: z
    .discriminatedUnion("kind", [z.strictObject({ kind: z.literal("a") }), z.strictObject({ kind: z.literal("b") })])
    .optional(),
  table: z.record(z.string(), z.strictObject({ width: z.number() })).optional(),
});

const say = (input: unknown, locale?: "en") => {
  const result = schema.safeParse(input);
  const found = result.success ? [] : zodDiagnostics(result.error.issues, input, schema, locale);
  return found.map(({ code, path, message }) => [code, formatPath(path), message]);
};

describe("every kind of issue has its words", () => {
  test.each([
    [{ count: 0 }, ["invalid-value", "count", "此處為 0，應為：≥ 1。"]],
    [{ above: 0 }, ["invalid-value", "above", "此處為 0，應為：> 0。"]],
    [{ count: 10 }, ["invalid-value", "count", "此處為 10，應為：≤ 9。"]],
    [{ count: 3 }, ["invalid-value", "count", expect.stringContaining("此處為 3，應為：")]],
    [{ list: ["a"] }, ["list-too-short", "list", "清單項數不足；至少應有 2 項，請補列。"]],
    [{ name: "A1" }, ["invalid-value", "name", '此處為 "A1"，應為：/^[a-z]+$/u。']],
    [{ day: "x" }, ["invalid-value", "day", expect.stringContaining('此處為 "x"，應為：')]],
    [{ kind: "three" }, ["invalid-value", "kind", '此處為 "three"，應為：one、two。']],
    [{ flag: "yes" }, ["invalid-type", "flag", '此處為 "yes"，應為是或否（true／false）。']],
    [{ odd: 2 }, ["invalid-value", "odd", "此處為 2，應為：an odd number。"]],
    [
      { table: { x: { widht: 1, width: 1 } } },
      ["unknown-key", "table.x.widht", "無法辨識欄位「widht」，是否為「width」？"],
    ],
    [{ table: { x: 5 } }, ["invalid-type", "table.x", "此處為 5，應為物件。"]],
  ])("%j", (input, expected) => {
    expect(say(input)).toContainEqual(expected);
  });

  test("a blank name is blank, and nothing else needs to be said of its form", () => {
    expect(say({ name: "" })[0]).toEqual(["empty-text", "name", "此處為空白文字；請填入內容，沒有內容時請整欄省略。"]);
  });
});

describe("of the alternatives the one speaks that the input resembles", () => {
  test.each([
    { name: "none: all are named", input: { either: "x" }, said: ['此處為 "x"，應為物件或數字。'] },
    { name: "the first, but for one field", input: { either: { a: 1 } }, said: ["缺少「b」；請填數字。"] },
    { name: "the second", input: { either: { c: 1 } }, said: ["此處為 1，應為文字。"] },
    {
      name: "none of those within: all of both are named once",
      input: { many: 5 },
      said: ["此處為 5，應為清單（陣列）或文字或是或否（true／false）。"],
    },
    {
      name: "a word that tells them apart: every such word is named",
      input: { told: { by: "抽籤", note: "" } },
      said: ['此處為 "抽籤"，應為：lot、vote。'],
    },
    {
      name: "the field that tells them apart, known beforehand",
      input: { parted: { kind: "x" } },
      said: ['此處為 "x"，應為：a、b。'],
    },
    { name: "a list, of which one member is wrong", input: { many: ["a", 5] }, said: ["此處為 5，應為文字或物件。"] },
    {
      name: "a list, of which a field of one member is wrong",
      input: { many: [{ txt: "a" }] },
      said: ["缺少「text」；請填文字。", "無法辨識欄位「txt」，是否為「text」？"],
    },
  ])("$name", ({ input, said }) => {
    expect(say(input).map(([, , message]) => message)).toEqual(said);
  });
});

describe("unknown fields", () => {
  test("what reaches into the program is left to the one that looks for it", () => {
    expect(say(JSON.parse('{ "__proto__": 1, "constructor": 1, "prototype": 1 }'))).toEqual([]);
  });

  test("the name of a field that is a megabyte long is cut in the words, not in the path", () => {
    const [found] = say({ ["x".repeat(1_000_000)]: 1 });
    expect(found?.[2]?.length).toBeLessThan(100);
    expect(found?.[1]).toHaveLength(1_000_000);
  });
});

test.each(LOCALES)("a symbol in a path is a step like any other in %s", (locale) => {
  const issue = { code: "invalid_type" as const, expected: "string" as const, path: [Symbol("x"), 0], message: "" };
  expect(zodDiagnostics([issue], {}, schema, locale)[0]?.path).toEqual(["Symbol(x)", 0]);
});

test("in English", () => {
  expect(say({ either: "x", many: 5, list: [] }, "en").map(([, , message]) => message)).toEqual([
    "The list is too short; it needs at least 2 items.",
    'Found "x", expected an object or a number.',
    "Found 5, expected a list or text or true or false.",
  ]);
});
