import { describe, expect, test } from "vitest";
import { checkPlan, EXAMPLE_PLAN } from "../../src/check";
import { formatPath } from "../../src/diagnostics";
import { leapAward2018, parseWeighting } from "../../src/frameworks";
import { parseFramework, parsePlan } from "../../src/model";

class Office {
  readonly name = "範例縣甲乙戶政事務所";
}

const said = (input: unknown) => checkPlan(input).diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`);
const withFields = (json: string) => JSON.parse(`${JSON.stringify(EXAMPLE_PLAN).slice(0, -1)},${json}}`);

/** Every parser of the plan side, for things that no schema may be let near. */
const PARSERS = [
  { name: "parsePlan", parse: (input: unknown) => parsePlan(input).diagnostics },
  { name: "checkPlan", parse: (input: unknown) => checkPlan(input).diagnostics },
  { name: "parseFramework", parse: (input: unknown) => parseFramework(input).diagnostics },
  { name: "parseWeighting", parse: (input: unknown) => parseWeighting(leapAward2018, input).diagnostics },
] as const;

const nested = (depth: number) => {
  const root: Record<string, unknown> = {};
  let inner = root;
  for (let i = 0; i < depth; i++) {
    const next = {};
    inner.entries = next;
    inner = next;
  }
  return root;
};

const circle: Record<string, unknown> = { ...EXAMPLE_PLAN };
circle.entries = [circle, circle.entries];

const NO_PLANS: readonly (readonly [name: string, input: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["text", "計畫"],
  ["a number", 107],
  ["not a number", Number.NaN],
  ["a big integer", 5n],
  ["a symbol", Symbol("plan")],
  ["a function", () => EXAMPLE_PLAN],
  ["a list", [EXAMPLE_PLAN]],
  ["a map", new Map([["agency", "甲"]])],
  ["a date", new Date(0)],
  ["a list of enormous length", new Array(4_000_000_000)],
  [
    "an object that throws when it is looked at",
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ],
  ["100,000 levels", nested(100_000)],
  ["a circle", circle],
];

describe.each(PARSERS)("$name", ({ parse }) => {
  test.each(NO_PLANS)("%s is reported, and nothing is thrown", (_, input) => {
    expect(parse(input).filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  });
});

describe("what stops the reading altogether is the only finding", () => {
  test.each([
    ["100,000 levels", nested(100_000), "too-deep entries.entries.entries.entries.entries"],
    ["a list of enormous length", { ...EXAMPLE_PLAN, goals: new Array(4_000_000_000) }, "list-with-gaps goals"],
    // biome-ignore lint/suspicious/noSparseArray: that is what is tested
    ["a list with a gap", { ...EXAMPLE_PLAN, goals: ["甲。", , "乙。"] }, "list-with-gaps goals"],
    [
      "a getter that throws",
      {
        ...EXAMPLE_PLAN,
        agency: {
          get name(): string {
            throw new Error("no");
          },
        },
      },
      "unreadable-value agency",
    ],
  ])("%s", (_, input, finding) => {
    const result = checkPlan(input);
    expect(result.diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([finding]);
    expect(result.plan).toBeUndefined();
  });
});

describe("property names that reach into the program", () => {
  test.each([
    [
      "at the top",
      withFields('"__proto__":{"agency":"x"},"constructor":{"prototype":1}'),
      ["__proto__", "constructor"],
    ],
    ["within a field", withFields('"agency":{"name":"甲","__proto__":{"class":"x"}}'), ["agency.__proto__"]],
    ["among the points", withFields('"points":{"__proto__":5,"toString":3}'), ["points.__proto__"]],
    [
      "in a row",
      withFields('"entries":[{"criterion":"服務友善","actions":[],"prototype":1}]'),
      ["entries[0].prototype"],
    ],
  ])("%s: said once, the rest is read", (_, input, at) => {
    const { diagnostics, plan, framework } = checkPlan(input);
    expect(diagnostics.filter(({ code }) => code === "unsafe-key").map(({ path }) => formatPath(path))).toEqual(at);
    expect(diagnostics.filter(({ code }) => code === "unknown-key")).toEqual([]);
    expect(plan).toBeUndefined();
    expect(framework).toBe("leap-award-2018");
    expect(({} as Record<string, unknown>).agency).toBeUndefined();
  });

  test("names of the language's own objects are names like any other", () => {
    const plan = { ...EXAMPLE_PLAN, points: { toString: 3, valueOf: 5 }, hasOwnProperty: 1 };
    expect(said(plan)).toEqual([
      "unknown-criterion points.toString",
      "unknown-criterion points.valueOf",
      "unknown-key hasOwnProperty",
    ]);
  });
});

describe("values that JSON cannot hold", () => {
  test.each([
    ["negative zero as a year", { rocYear: -0 }, ["no-year-zero rocYear"]],
    ["not a number as a year", { rocYear: Number.NaN }, ["invalid-type rocYear"]],
    ["an endless year", { rocYear: Number.POSITIVE_INFINITY }, ["invalid-type rocYear"]],
    ["a big integer as a year", { rocYear: 107n }, ["invalid-type rocYear"]],
    ["a year with a fraction", { rocYear: 107.5 }, ["invalid-year rocYear"]],
    ["a date object", { adopted: new Date(0) }, ["invalid-type adopted"]],
    ["a map of points", { points: new Map([["服務友善", 5]]) }, ["invalid-type points"]],
    ["points that are not a number", { points: { 服務友善: Number.NaN } }, ["invalid-type points.服務友善"]],
    ["a symbol as a goal", { goals: [Symbol("甲")] }, ["invalid-type goals[0]"]],
    ["a function as an action", { goals: [() => "甲"] }, ["invalid-type goals[0]"]],
    ["a set as a list", { goals: new Set(["甲"]) }, ["invalid-type goals"]],
  ])("%s", (_, changes, findings) => {
    expect(said({ ...EXAMPLE_PLAN, ...changes })).toEqual(findings);
  });

  test("an object of a class counts by its fields", () => {
    expect(said({ ...EXAMPLE_PLAN, agency: new Office() })).toEqual([]);
    expect(parsePlan({ ...EXAMPLE_PLAN, agency: new Office() })).toMatchObject({
      ok: true,
      value: { agency: { name: "範例縣甲乙戶政事務所" } },
    });
  });

  test("a field under a symbol is none", () => {
    expect(said({ ...EXAMPLE_PLAN, [Symbol("x")]: 1 })).toEqual([]);
  });
});

describe("size: whatever takes more than linear time does not come to an end here", () => {
  const MANY = 40_000;
  const rows = <T>(make: (i: number) => T) => Array.from({ length: MANY }, (_, i) => make(i));
  const plan = (changes: object) => ({ ...EXAMPLE_PLAN, ...changes });

  test.each([
    { name: "the same criterion again and again", entries: rows(() => ({ criterion: "服務友善", actions: ["甲。"] })) },
    {
      name: "unknown criteria, all different",
      entries: rows((i) => ({ criterion: `${i}不存在的評核項目`, actions: [] })),
    },
    { name: "rows of the wrong kind", entries: rows(() => 5) },
    { name: "rows with a misspelt field", entries: rows(() => ({ criterion: "服務友善", actions: [], deadlin: "x" })) },
    { name: "rows with a broken action", entries: rows(() => ({ criterion: "服務友善", actions: [{ text: 5 }] })) },
    { name: "one row with many broken actions", entries: [{ criterion: "服務友善", actions: rows(() => 5) }] },
  ])("$name", ({ entries }) => {
    expect(checkPlan(plan({ entries })).diagnostics.length).toBeGreaterThanOrEqual(MANY - 1);
  });

  test("more findings than a call may have arguments", () => {
    expect(checkPlan(plan({ goals: Array.from({ length: 300_000 }, () => 5) })).diagnostics).toHaveLength(300_000);
  });

  test("unknown fields and unknown points", () => {
    const names = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`欄位${i}`, 1]));
    expect(checkPlan({ ...EXAMPLE_PLAN, ...names, points: names }).diagnostics).toHaveLength(2 * MANY);
  });

  test("suppressions, each for another finding", () => {
    const entries = rows(() => ({ criterion: "服務友善", actions: ["甲。"] }));
    const suppressions = rows((i) => ({ code: "duplicate-criterion", path: `entries[${i}]`, reason: "理由" }));
    const { suppressed, diagnostics } = checkPlan(plan({ entries }), { config: { suppressions } });
    expect(suppressed).toHaveLength(MANY - 1);
    expect(diagnostics.filter(({ code }) => code === "unused-suppression")).toHaveLength(1);
  });

  const MEGABYTE = 1_000_000;
  const TEXTS = {
    letters: "a".repeat(MEGABYTE),
    figures: "1".repeat(MEGABYTE),
    blanks: `x${" ".repeat(MEGABYTE)}x`,
    Chinese: "服務".repeat(MEGABYTE / 2),
    years: "106年".repeat(MEGABYTE / 4),
    "letter numbers": "字第".repeat(MEGABYTE / 2),
    brackets: "「（".repeat(MEGABYTE / 2),
    slashes: "／a".repeat(MEGABYTE / 2),
    dates: "107年12月31日".repeat(MEGABYTE / 10),
  };

  test.each(Object.entries(TEXTS))("a megabyte of %s in every field", (_, text) => {
    const input = {
      framework: text,
      agency: { name: text, class: text },
      rocYear: 107,
      title: text,
      legalBasis: [text, { text, issuer: text, number: text, title: text }],
      goals: text,
      scope: text,
      points: { [text]: 1 },
      entries: [
        {
          criterion: text,
          printedAs: text,
          strategy: text,
          benefit: text,
          deadline: text,
          units: text,
          actions: [text, { text, label: text, deadline: text, units: text, target: text, result: text }],
        },
        { criterion: [text, text], actions: [] },
      ],
      monitoring: text,
      rewards: text,
      sections: [{ ordinal: text, title: text, text }],
      [text]: text,
    };
    const config = {
      rules: { [text]: "off", "carried-over-year": { options: { [text]: 1 } } },
      suppressions: [
        { code: text, path: text, reason: text },
        { code: "x", path: `[${text}`, reason: text },
      ],
    };
    for (const options of [
      { config, asOf: text },
      { config, asOf: text, framework: leapAward2018 },
    ]) {
      const { diagnostics } = checkPlan(input, options);
      expect(diagnostics.length).toBeGreaterThan(5);
      // A message is read by people; the text itself is in the plan.
      for (const { message } of diagnostics) expect(message.length).toBeLessThan(400);
    }
  });

  test.each(["rocYear", "adopted", "period"])("a megabyte of anything as %s", (field) => {
    for (const text of Object.values(TEXTS))
      expect(said({ ...EXAMPLE_PLAN, [field]: text }).filter((one) => one.endsWith(` ${field}`))).toHaveLength(1);
  });
});
