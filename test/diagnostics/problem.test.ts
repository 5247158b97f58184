import { describe, expect, test } from "vitest";
import { type Diagnostic, LOCALES, type Path, sortDiagnostics } from "../../src/diagnostics";
import { CONFIG_PROBLEMS } from "../../src/diagnostics/config-problems";
import { diagnose, type Problem, reword } from "../../src/diagnostics/problem";
import { SHAPE_PROBLEMS } from "../../src/diagnostics/shape-problems";

describe("a finding is worded from its table", () => {
  const TABLE = {
    "too-many": {
      severity: "warning",
      words: { "zh-TW": ({ count }) => `共 ${count} 件。`, en: ({ count }) => `${count} in all.` },
    } satisfies Problem<{ count: number }>,
  } as const;

  test("in Chinese by default, with everything that is handed along", () => {
    const fix = { safe: true, edits: [{ path: ["a"], value: 1 }] };
    const related = [{ path: ["b"], message: "此處。" }];
    expect(diagnose(TABLE, "too-many", { count: 9 }, { path: ["x"], source: "法", fix, related })).toEqual({
      code: "too-many",
      severity: "warning",
      path: ["x"],
      message: "共 9 件。",
      args: { count: 9 },
      source: "法",
      fix,
      related,
    });
  });

  test("of the whole when no place is given", () => {
    expect(diagnose(SHAPE_PROBLEMS, "list-too-short", { least: 1 }).path).toEqual([]);
  });

  test("and said again in another language, in another place", () => {
    const found = diagnose(TABLE, "too-many", { count: 9 });
    expect(reword(TABLE, found, { path: ["a"], locale: "en" })).toEqual({
      code: "too-many",
      severity: "warning",
      path: ["a"],
      message: "9 in all.",
      args: { count: 9 },
    });
  });
});

/** Every problem with arguments of each kind: nothing near and something near, none known and several. */
const ARGS = [
  {
    found: "甲",
    expected: ["int"],
    key: "",
    near: "",
    limit: 1,
    least: 1,
    most: 1,
    length: 2,
    filled: 1,
    id: "a",
    label: "乙",
    rule: "r",
    option: "o",
    known: [],
    code: "c",
    path: "",
    place: "optional",
    isKnown: true,
    until: "2026-12",
    term: "丙",
    use: "丁",
    other: "戊",
    conflict: "itself",
    word: "己",
    isOneForm: true,
  },
  {
    found: "甲",
    expected: ["int"],
    key: "",
    near: "",
    limit: 1,
    least: 1,
    most: 1,
    length: 2,
    filled: 1,
    id: "a",
    label: "乙",
    title: "B",
    rule: "r",
    option: "o",
    known: ["p"],
    code: "c",
    path: "",
    place: "item",
    isKnown: false,
    until: "2026-12",
    term: "丙",
    use: "丁",
    other: "戊",
    conflict: "twice",
    word: "己",
    isOneForm: false,
  },
  {
    found: "甲",
    expected: ["int", "else"],
    key: "k",
    near: "b",
    limit: 2,
    least: 2,
    most: 2,
    length: 2,
    filled: 1,
    id: "a",
    label: "乙",
    rule: "r",
    option: "o",
    known: ["p", "q"],
    code: "c",
    path: "p",
    place: "required",
    isKnown: false,
    until: "2026-12",
    term: "丙",
    use: "丁",
    other: "戊",
    conflict: "circle",
    word: "己",
    isOneForm: false,
  },
];

describe.each([
  ["shape", SHAPE_PROBLEMS],
  ["configuration", CONFIG_PROBLEMS],
] as const)("every problem of the %s", (_, table) => {
  const cases = Object.entries(table).flatMap(([code, problem]) =>
    LOCALES.flatMap((locale) =>
      ARGS.map((args) => ({
        code,
        locale,
        message: problem.words[locale]({
          ...args,
          expected: code === "invalid-rule-option" ? "5" : args.expected,
        } as never),
      })),
    ),
  );

  test.each(cases)("$code in $locale: $message", ({ locale, message }) => {
    expect(message).not.toMatch(/undefined|\[object|NaN/u);
    expect(message).toMatch(locale === "en" ? /^[^。，；「」]+[.?]$/u : /[。？]$/u);
  });
});

describe("the order of findings", () => {
  const at = (path: Path, code = "a", message = "m"): Diagnostic => ({
    code,
    severity: "info",
    path,
    message,
    args: {},
  });

  test.each([
    { name: "list positions by number", sorted: [at(["a", 2]), at(["a", 10])] },
    { name: "field names by code unit", sorted: [at(["B"]), at(["a"]), at(["b"])] },
    { name: "the whole before its parts", sorted: [at([]), at(["a"]), at(["a", 0])] },
    { name: "then the code", sorted: [at(["a"], "a"), at(["a"], "b")] },
    { name: "a position and a name at the same place as text", sorted: [at([0]), at(["a"])] },
  ])("$name", ({ sorted }) => {
    expect(sortDiagnostics(sorted)).toEqual(sorted);
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });

  test("several of one code at one place stay as they were found, whatever they say", () => {
    const found = [at(["a"], "a", "2"), at(["a"], "a", "1"), at(["a"], "a", "3")];
    expect(sortDiagnostics(found)).toEqual(found);
  });

  test("the same finding counts once, the first one", () => {
    const first = { ...at(["a"]), source: "first" };
    expect(sortDiagnostics([first, { ...at(["a"]), source: "second" }, at(["a"], "b")])).toEqual([
      first,
      at(["a"], "b"),
    ]);
  });
});
