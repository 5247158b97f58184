import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan, EXAMPLE_PLAN } from "../../src/check";
import type { Diagnostic, Path } from "../../src/diagnostics";
import { leapAward2018, parseWeighting } from "../../src/frameworks";
import { parseFramework, parsePlan } from "../../src/model";

/** A sound plan with every field, and findings in several places. */
const PLAN = {
  ...EXAMPLE_PLAN,
  agency: { name: "範例縣甲乙戶政事務所", class: "整體服務類" },
  legalBasis: [
    ...EXAMPLE_PLAN.legalBasis,
    { text: "範例縣政府函", issuer: "範例縣政府", date: "107年2月12日", number: "府計研字第1050070000號", title: "甲" },
    "依上級指示",
  ],
  goals: ["甲。", "106年預計辦理。"],
  points: { 服務友善: 10, 服務便捷: 20 },
  entries: [
    ...EXAMPLE_PLAN.entries,
    {
      criterion: "資訊安全",
      printedAs: "資訊安全",
      strategy: "106年預計辦理。",
      benefit: "甲。",
      deadline: { kind: "ongoing", text: "經常辦理" },
      units: ["第一課"],
      actions: [
        "甲。",
        {
          label: "1.",
          text: "106年預計辦理。",
          deadline: "107年2月30日",
          units: ["第二課"],
          target: "乙。",
          result: "丙。",
        },
        { text: "丁。", deadline: "儘量配合" },
      ],
    },
    { criterion: ["基礎服務", "綠色採購"], actions: [{ text: "甲。" }] },
  ],
  sections: [{ ordinal: "壹、", title: "依據", text: "106年預計辦理。" }],
};

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const fields = Object.entries(value).map(
    ([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner] as const,
  );
  return [...(path.length > 0 ? [path] : []), ...fields.flatMap(([step, inner]) => placesOf(inner, [...path, step]))];
}

function replaceAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, step, replaceAt(Reflect.get(copy, step), rest, put));
  return copy;
}

const isWithin = (path: Path, place: Path) => place.every((step, i) => path[i] === step);

/** The part of the plan that cannot be without what stands at a place. */
function ownerOf(place: Path): Path {
  const [list, , inner] = place;
  if (list === "entries" && inner === "actions" && place.length > 3) return place.slice(0, 4);
  return place.slice(0, place.length > 1 && list !== "agency" && list !== "points" ? 2 : 1);
}

const places = fc.constantFrom(...placesOf(PLAN));

/** Wrong at every place of a plan. */
const wrong = fc.constantFrom<unknown>(
  null,
  true,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  5n,
  Symbol("x"),
  () => "甲",
  "",
  " ",
  new Map([["text", "甲"]]),
  new Date(0),
  /x/u,
  [[["甲"]]],
  [null],
  { neither: "甲" },
);

const keyOf = ({ code, path, message }: Diagnostic) => JSON.stringify([code, path, message]);

/** What other findings rest on: without it they cannot be made. */
const GROUNDS = new Set<unknown>(["rocYear", "framework", "period", "adopted"]);

test("whatever is wrong at one place is reported there, and the findings elsewhere survive", () => {
  const before = checkPlan(PLAN).diagnostics;
  expect(before.length).toBeGreaterThan(8);
  fc.assert(
    fc.property(places, wrong, (place, value) => {
      const { diagnostics, plan } = checkPlan(replaceAt(PLAN, place, value));
      expect(plan).toBeUndefined();
      const faults = diagnostics.filter(({ severity }) => severity === "error");
      expect(faults.some(({ path }) => isWithin(path, place) || isWithin(place, path))).toBe(true);
      if (GROUNDS.has(place[0])) return;
      const owner = ownerOf(place);
      const kept = diagnostics.map(keyOf);
      for (const finding of before) if (!isWithin(finding.path, owner)) expect(kept).toContain(keyOf(finding));
    }),
    { numRuns: 1500 },
  );
});

test("a field that is not known is reported at every place, whatever its name and value", () => {
  const objects = placesOf(PLAN).filter((place) => {
    const value = place.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), PLAN);
    return typeof value === "object" && !Array.isArray(value) && place[0] !== "points";
  });
  const names = fc
    .oneof(fc.constantFrom("__proto__", "constructor", "toString", "備註"), fc.string())
    .filter((name) => {
      return !/^(?:name|class|text|issuer|date|number|title|label|deadline|units|target|result|kind|every|from|to|ordinal)$|^(?:criterion|printedAs|strategy|benefit|actions)$/u.test(
        name,
      );
    });
  fc.assert(
    fc.property(fc.constantFrom(...objects), names, fc.anything(), (place, name, value) => {
      const target = place.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), PLAN);
      const extended = Object.defineProperty({ ...(target as object) }, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      const { diagnostics } = checkPlan(replaceAt(PLAN, place, extended));
      const said = diagnostics.filter(({ path }) => isWithin(path, [...place, name]));
      expect(said.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("nothing that is handed in makes any parser throw", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
    withObjectString: true,
    key: fc.oneof(fc.constantFrom(...Object.keys(PLAN), "id", "criteria", "levels", "__proto__", "rules"), fc.string()),
  });
  fc.assert(
    fc.property(anything, (input) => {
      expect(parsePlan(input).ok).toBe(false);
      expect(parseFramework(input).ok).toBe(false);
      expect(checkPlan(input).diagnostics.length).toBeGreaterThan(0);
      parseWeighting(leapAward2018, input);
      checkPlan(EXAMPLE_PLAN, { config: input });
    }),
    { numRuns: 500 },
  );
});
