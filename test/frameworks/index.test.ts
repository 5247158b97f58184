import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { daysLater } from "../../src/calendar/civil-day";
import * as frameworks from "../../src/frameworks";
import { FRAMEWORKS, findFramework, KNOWN_LETTERS, RENAMED_BODIES } from "../../src/frameworks";
import { COUNTY_REFORMS } from "../../src/frameworks/county-reforms";
import { GRADE_SCALES } from "../../src/score/grade-scales";

test("what the subpath exports", () => {
  expect(Object.keys(frameworks).sort()).toEqual([
    "FRAMEWORKS",
    "FrameworkError",
    "KNOWN_LETTERS",
    "RENAMED_BODIES",
    "defineFramework",
    "findCriterion",
    "findFramework",
    "innovation2010",
    "innovation2016",
    "innovationPoints2010",
    "leapAward2018",
    "leapMeasures2025",
    "parseWeighting",
    "scoredCriteria",
    "weightFramework",
  ]);
});

describe("findFramework", () => {
  test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))("%s", (id, framework) => {
    expect(findFramework(id)).toBe(framework);
  });
  test.each([
    ["capitals", "Innovation-2010"],
    ["blanks around", " innovation-2010\n"],
    ["full width", "ｉｎｎｏｖａｔｉｏｎ－２０１０"],
  ])("%s make no difference", (_, id) => expect(findFramework(id)?.id).toBe("innovation-2010"));
  test.each([
    ["an unknown id", "innovation-1999"],
    ["a scheme", "innovation"],
    ["nothing", ""],
    ["the prototype", "__proto__"],
    ["no text", undefined as unknown as string],
    ["a list", ["innovation-2010"] as unknown as string],
  ])("%s finds none", (_, id) => expect(findFramework(id)).toBeUndefined());
});

test.each<[string, readonly object[]]>([
  ["frameworks", FRAMEWORKS],
  ["letters", KNOWN_LETTERS],
  ["renamed bodies", RENAMED_BODIES],
  ["grade scales", GRADE_SCALES],
])("the built-in %s cannot be changed at run time", (_, list) => {
  const open: unknown[] = [list];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    expect(Object.isFrozen(next)).toBe(true);
    open.push(...Object.values(Object(next)).filter((inner) => typeof inner === "object"));
  }
  expect(() => (list as object[]).pop()).toThrow(TypeError);
});

describe("the lists beside", () => {
  test("letters have different numbers, in order of their dates", () => {
    expect(new Set(KNOWN_LETTERS.map(({ number }) => number)).size).toBe(KNOWN_LETTERS.length);
    expect(KNOWN_LETTERS.map(({ date }) => date)).toEqual(KNOWN_LETTERS.map(({ date }) => date).sort());
  });
  test.each(KNOWN_LETTERS.map((letter) => [letter.number, letter] as const))(
    "%s is written in full, and its number begins with the year of the Republic",
    (number, { date, issuer, title, reference }) => {
      expect(number).toMatch(/^\p{Script=Han}+字第\d{10,11}號$/u);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      const rocYear = String(Number(date.slice(0, 4)) - 1911);
      expect(number).toContain(`第${rocYear.padStart(3, "0")}`);
      for (const text of [issuer, title, reference]) expect(text).not.toBe("");
    },
  );
  test("each scheme was promulgated by one letter, the one its frameworks rest on", () => {
    for (const { scheme, title, provenance } of FRAMEWORKS) {
      const letters = KNOWN_LETTERS.filter((letter) => letter.scheme === scheme);
      expect(letters).toMatchObject([{ ...provenance.letter, title }]);
    }
  });
  test("the letter of the first scheme gave way on the day of the second", () => {
    const [first, second] = ["innovation", "leap"].map((scheme) => KNOWN_LETTERS.find((l) => l.scheme === scheme));
    expect(first?.supersededFrom).toBe(second?.date);
    expect(first?.supersededBasis).toBe("derived");
    expect(second?.supersededFrom).toBeUndefined();
  });
  test.each(RENAMED_BODIES.map((body) => [body.name, body] as const))(
    "%s ended on the day before its successor began",
    (_, { until, successor, otherNames, reference }) => {
      expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      const next = daysLater(
        { year: Number(until.slice(0, 4)), month: Number(until.slice(5, 7)), day: Number(until.slice(8)) },
        1,
      );
      expect(reference).toContain(`${next.year - 1911}年${next.month}月${next.day}日`);
      expect(reference).toMatch(/https?:/u);
      expect([successor, ...otherNames]).not.toContain("");
    },
  );
  test("bodies are in the order of their last days, each name once", () => {
    expect(RENAMED_BODIES.map(({ until }) => until)).toEqual(RENAMED_BODIES.map(({ until }) => until).sort());
    const names = RENAMED_BODIES.flatMap(({ name, otherNames, sharedNames }) => [name, ...otherNames, ...sharedNames]);
    expect(new Set(names).size).toBe(names.length);
  });
  test("letters of the one that became the National Development Council are known by their code as well", () => {
    expect(RENAMED_BODIES.filter(({ letterCodes }) => letterCodes.length > 0)).toMatchObject([
      { otherNames: ["行政院研考會"], letterCodes: ["會研"], until: "2014-01-21", successor: "國家發展委員會" },
    ]);
  });
  test.each(COUNTY_REFORMS.map((reform) => [reform.county, reform] as const))(
    "%s became a special municipality at the end of a year, on the day after its government ended",
    (county, { city, since, reference }) => {
      expect(since).toMatch(/-12-25$/u);
      expect(RENAMED_BODIES.find(({ name }) => name === `${county}政府`)).toMatchObject({
        until: since.replace("25", "24"),
        successor: `${city}政府`,
      });
      expect(reference).toMatch(/https?:/u);
    },
  );
});

test("importing the frameworks loads no package from npm", () => {
  const seen = new Set<string>();
  const packages: string[] = [];
  const visit = (file: URL) => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(RUNTIME_IMPORT)) {
      if (specifier?.startsWith(".")) visit(new URL(`${specifier}.ts`, file));
      else packages.push(`${file.pathname}: ${specifier}`);
    }
  };
  visit(new URL("../../src/frameworks/index.ts", import.meta.url));
  expect(packages).toEqual([]);
  expect(seen.size).toBeGreaterThan(15);
});

const RUNTIME_IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)";/gmu;
