import { describe, expect, test } from "vitest";
import { CROSSWALKS, CrosswalkError, defineCrosswalk } from "../../src/crosswalks";
import { defineFramework } from "../../src/frameworks";
import type { Crosswalk } from "../../src/model/crosswalk";
import { parseCrosswalk } from "../../src/model/parse-crosswalk";

const small = <const Ids extends readonly string[]>(id: string, ids: Ids) =>
  defineFramework({
    id,
    scheme: "own",
    title: "範例架構",
    edition: "1",
    levels: [{ id: "item", label: "項目" }],
    criteria: ids.map((one) => ({ id: one, level: "item", label: `項目 ${one}` })),
    provenance: { sources: [], unconfirmed: [] },
    inForce: { from: "2020", basis: "caller", reference: "" },
  });

const from = small("old", ["a", "b", "c"]);
const to = small("new", ["x", "y"]);

const link = (sources: readonly string[], targets: readonly string[], changes: object = {}) => ({
  sources,
  targets,
  relation: "subset" as const,
  rationale: { "zh-TW": "範例。", en: "An example." },
  confidence: "high" as const,
  ...changes,
});

const own: Crosswalk = {
  from: "old",
  to: "new",
  basis: "caller",
  links: [link(["a"], ["x"]), link(["b"], ["x", "y"])],
  unmapped: { from: ["c"], to: [] },
};

test("a sound one is handed back as it is", () => {
  expect(defineCrosswalk(own, from, to)).toBe(own);
  expect(parseCrosswalk(own, from, to)).toEqual({ ok: true, value: own, diagnostics: [] });
});

const FAULTS: readonly (readonly [string, object, readonly string[]])[] = [
  ["other frameworks", { from: "new", to: "old" }, ["crosswalk-framework from", "crosswalk-framework to"]],
  [
    "the table read from the wrong side: what follows from that is not told",
    { from: "new", to: "old", links: [link(["x"], ["a"]), link(["y"], ["b"])], unmapped: { from: [], to: ["c"] } },
    ["crosswalk-framework from", "crosswalk-framework to"],
  ],
  [
    "an id that the framework does not have",
    { links: [link(["a", "q"], ["x"]), link(["b"], ["y", "z"])] },
    ["unknown-linked-criterion links.0.sources.1", "unknown-linked-criterion links.1.targets.1"],
  ],
  [
    "a criterion both linked and unmapped",
    { unmapped: { from: ["c", "a"], to: [] } },
    ["linked-and-unmapped unmapped.from.1"],
  ],
  [
    "criteria of which nothing is said, on either side",
    { links: [link(["a"], ["x"])], unmapped: { from: [], to: [] } },
    ["criterion-not-covered links", "criterion-not-covered links"],
  ],
  ["a link given twice", { links: [...own.links, link(["b"], ["y", "x"])] }, ["duplicate-link links.2"]],
  [
    "a criterion twice in one list",
    { links: [link(["a", "a"], ["x"]), link(["b"], ["y"])] },
    ["repeated-criterion links.0.sources.1"],
  ],
  [
    "shares that do not add up, or of a criterion that is not in the link",
    {
      links: [
        link(["a"], ["x"], { shares: [{ source: "a", target: "x", share: 0.4 }] }),
        link(["b"], ["x", "y"], {
          shares: [
            { source: "b", target: "x", share: 0.5 },
            { source: "c", target: "y", share: 1 },
          ],
        }),
      ],
    },
    ["share-of-other-criterion links.1.shares.1", "shares-not-whole links.0.shares.0"],
  ],
];

describe.each(FAULTS)("%s", (_, changes, expected) => {
  const wrong = { ...own, ...changes };

  test("is a finding of parseCrosswalk", () => {
    const outcome = parseCrosswalk(wrong, from, to);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
    for (const { message } of outcome.diagnostics) expect(message).toMatch(/[。？]$/u);
    for (const { message } of parseCrosswalk(wrong, from, to, { locale: "en" }).diagnostics)
      expect(message).toMatch(/^[\x20-\x7e]+[.?]$/u);
  });

  test("is thrown by defineCrosswalk", () => {
    expect(() => defineCrosswalk(wrong, from, to)).toThrow(CrosswalkError);
  });
});

test("shares that add up exactly are accepted, though their sum is none in binary fractions", () => {
  const shares = [
    { source: "a", target: "x", share: 0.1 },
    { source: "b", target: "x", share: 0.2 },
    { source: "c", target: "x", share: 0.7 },
  ];
  const crosswalk = {
    ...own,
    links: [link(["a", "b", "c"], ["x"], { shares })],
    unmapped: { from: [], to: ["y"] },
  };
  expect(parseCrosswalk(crosswalk, from, to).diagnostics).toEqual([]);
});

test("thirds are written as fractions", () => {
  const tableOf = (...parts: readonly (number | string)[]) => ({
    ...own,
    links: [
      link(["a", "b"], ["x"], {
        shares: parts.map((share, i) => ({ source: i === 0 ? "a" : "b", target: "x", share })),
      }),
    ],
    unmapped: { from: ["c"], to: ["y"] },
  });
  const known = (value: unknown) => parseCrosswalk(value, from, to);
  const accepted = known(tableOf("1/3", "2/3"));
  expect(accepted.diagnostics.filter(({ path }) => path.includes("shares"))).toEqual([]);
  const [told] = known(tableOf(1 / 3, 2 / 3)).diagnostics.filter(({ code }) => code === "shares-not-whole");
  expect(told?.message).toContain("1/3");
  for (const wrong of ["4/3", "1/0", "0/3", "third", "1/3 ", "-1/3", ""]) {
    expect(known(tableOf(wrong, "2/3")).diagnostics.map(({ path }) => path.join("."))).toEqual([
      "links.0.shares.0.share",
    ]);
    expect(() => defineCrosswalk(tableOf(wrong, "2/3"), from, to)).toThrow(CrosswalkError);
  }
});

test.each(["0.5", "5/3"])(
  "of the share %j it is said what a share has to be, however the table is handed in",
  (share) => {
    const shares = [{ source: "a", target: "x", share }];
    const table = { ...own, links: [link(["a"], ["x"], { shares })], unmapped: { from: ["b", "c"], to: ["y"] } };
    const [zh, en] = (["zh-TW", "en"] as const).map((locale) =>
      parseCrosswalk(table, from, to, { locale }).diagnostics.map(({ message }) => message),
    );
    expect(zh).toEqual([`此處為 "${share}"，應為：0.5 / "1/3" (> 0, ≤ 1)。`]);
    expect(en).toEqual([`Found "${share}", expected: 0.5 / "1/3" (> 0, ≤ 1).`]);
    const thrown = (): unknown => {
      try {
        return defineCrosswalk(table, from, to);
      } catch (error) {
        return error instanceof CrosswalkError && error.diagnostics.map(({ message }) => message);
      }
    };
    expect(thrown()).toEqual(zh);
  },
);

test("the criteria of a share that is in no link are quoted once", () => {
  const shares = [{ source: "a", target: "y", share: 1 }];
  const wrong = { ...own, links: [link(["a"], ["x"], { shares })] };
  const said = (locale: "zh-TW" | "en") =>
    parseCrosswalk(wrong, from, to, { locale }).diagnostics.find(({ code }) => code === "share-of-other-criterion")
      ?.message;
  expect(said("zh-TW")).toContain("「a」對「y」");
  expect(said("en")).toContain('"a" in "y"');
});

test.each([
  ["", "empty-text"],
  ["  ", "empty-text"],
  ["\u3000\n", "empty-text"],
])("a rationale of %j says nothing", (words, code) => {
  for (const rationale of [words, { "zh-TW": words }, { "zh-TW": "範例。", en: words }]) {
    const outcome = parseCrosswalk({ ...own, links: own.links.map((one) => ({ ...one, rationale })) }, from, to);
    expect(new Set(outcome.diagnostics.map((one) => one.code))).toEqual(new Set([code]));
  }
  const links = [link(["a"], ["x"], { rationale: { "zh-TW": words, en: words } })];
  expect(() => defineCrosswalk({ ...own, links }, from, to)).toThrow(CrosswalkError);
});

test("the error names the table and says everything that is wrong, each with its place", () => {
  const wrong = { ...own, links: [link(["a"], ["z"])] };
  const fault = (() => {
    try {
      return defineCrosswalk(wrong, from, to);
    } catch (error) {
      return error;
    }
  })();
  if (!(fault instanceof CrosswalkError)) throw new Error("It was not thrown");
  expect(fault.crosswalkId).toBe("old--new");
  expect(fault.diagnostics.length).toBeGreaterThan(1);
  expect(fault.cause).toBe(fault.diagnostics);
  expect(fault.message).toContain("links[0].targets[0]: ");
});

test.each([
  ["nothing", undefined],
  ["a text", "old--new"],
  ["a list", []],
  ["links that are none", { ...own, links: [1, null] }],
  ["links without rationale", { ...own, links: [{ ...link(["a"], ["x"]), rationale: undefined }] }],
  ["ids that are numbers", { ...own, links: [link([1 as never], ["x"])] }],
  ["no unmapped lists", { ...own, unmapped: undefined }],
  ["a share of nothing", { ...own, links: [link(["a"], ["x"], { shares: [{ source: "a", target: "x", share: 0 }] })] }],
])("%s is a finding, and thrown where it is code", (_, value) => {
  expect(parseCrosswalk(value, from, to).ok).toBe(false);
  expect(() => defineCrosswalk(value as never, from, to)).toThrow(CrosswalkError);
});

test("another argument in place of a framework is a programmer's error", () => {
  expect(() => defineCrosswalk(own as never, from, "new" as never)).toThrow(TypeError);
  expect(() => parseCrosswalk(CROSSWALKS[0], undefined as never, to)).toThrow(TypeError);
});

test.each([
  ["one text", "範例。", { "zh-TW": "範例。", en: "範例。" }],
  ["Chinese alone", { "zh-TW": "範例。" }, { "zh-TW": "範例。", en: "範例。" }],
])("a rationale as %s is enough for a table that comes as data", (_, rationale, expected) => {
  const outcome = parseCrosswalk({ ...own, links: own.links.map((one) => ({ ...one, rationale })) }, from, to);
  expect(outcome.ok && outcome.value.links[0]?.rationale).toEqual(expected);
});

test("a rationale as one text is answered, in code, with the form that is expected", () => {
  const links = [link(["a"], ["x"], { rationale: "範例。" as never })];
  expect(() => defineCrosswalk({ ...own, links }, from, to)).toThrow(
    'links[0].rationale: 此處為 "範例。"，應為：{ "zh-TW": "…", "en": "…" }。',
  );
});

test("a label in the place of an id is answered with the id", () => {
  const table = { ...own, links: [link(["項目 a"], ["x"]), link(["a"], ["y"]), link(["b"], ["y"])] };
  const [fault] = parseCrosswalk(table, from, to).diagnostics;
  expect(fault?.message).toContain("是否為「a」（項目 a）？");
});

test("what is not covered is one finding a side, with labels, of at most twenty", () => {
  const wide = small(
    "old",
    Array.from({ length: 25 }, (_, i) => `n${i}`),
  );
  const table = { ...own, links: [link(["n0"], ["x"])], unmapped: { from: [], to: ["y"] } };
  const { diagnostics } = parseCrosswalk(table, wide, to);
  expect(diagnostics.map(({ code }) => code)).toEqual(["criterion-not-covered"]);
  expect(diagnostics[0]?.message).toContain("有 24 個項目");
  expect(diagnostics[0]?.message).toContain("n20（項目 n20）等；");
  expect(diagnostics[0]?.message).not.toContain("n21");
});
