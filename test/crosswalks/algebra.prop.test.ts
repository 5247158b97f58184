import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CROSSWALKS, composeCrosswalks, findCrosswalk, invertCrosswalk } from "../../src/crosswalks";
import { FRAMEWORKS } from "../../src/frameworks";
import { crosswalkSchema } from "../../src/model";
import type { Crosswalk } from "../../src/model/crosswalk";
import { crosswalkBetween, identity, renaming, said } from "./crosswalk-arbitrary";

const ab = crosswalkBetween("a", "b");
const bc = crosswalkBetween("b", "c");
const cd = crosswalkBetween("c", "d");

test("without frameworks those of the package tell what stands under what", () => {
  const [first, next] = [
    findCrosswalk("innovation-2010", "innovation-2016"),
    findCrosswalk("innovation-2016", "leap-award-2018"),
  ];
  if (first === undefined || next === undefined) throw new Error("They are shipped");
  const composed = composeCrosswalks(first, next);
  expect(composed).toEqual(composeCrosswalks(first, next, FRAMEWORKS));
  expect(composed.links.length).toBeGreaterThan(composeCrosswalks(first, next, []).links.length);
});

describe("inverse", () => {
  test("of the inverse is the table itself", () => {
    fc.assert(
      fc.property(ab, (table) => {
        expect(invertCrosswalk(invertCrosswalk(table))).toEqual(table);
      }),
    );
  });

  test("of a table that is composed is composed, by way of the same frameworks from the other end", () => {
    fc.assert(
      fc.property(ab, bc, cd, (first, second, third) => {
        const there = composeCrosswalks(composeCrosswalks(first, second), third);
        expect(invertCrosswalk(there)).toMatchObject({ derivation: "composed", via: ["c", "b"] });
        expect(invertCrosswalk(invertCrosswalk(there))).toEqual(there);
      }),
    );
  });

  test("shares do not come along", () => {
    const shares = [{ source: "a1", target: "b1", share: 1 }];
    fc.assert(
      fc.property(ab, (table) => {
        const weighed: Crosswalk = { ...table, links: table.links.map((link) => ({ ...link, shares })) };
        expect(invertCrosswalk(weighed)).toEqual(invertCrosswalk(table));
      }),
    );
  });
});

describe("composition", () => {
  test("is sound: what its schema accepts, nothing both linked and unmapped, no criterion lost, no link twice", () => {
    fc.assert(
      fc.property(ab, bc, (first, next) => {
        const table = composeCrosswalks(first, next);
        expect(crosswalkSchema.safeParse(table).success).toBe(true);
        const sources = new Set(table.links.flatMap((link) => link.sources));
        expect([...sources, ...table.unmapped.from].sort()).toEqual(["a1", "a2", "a3", "a4"]);
        const targets = new Set(table.links.flatMap((link) => link.targets));
        expect([...targets, ...table.unmapped.to].sort()).toEqual(["c1", "c2", "c3", "c4"]);
        expect(new Set(table.links.map((link) => `${link.sources}-${link.targets}`)).size).toBe(table.links.length);
      }),
    );
  });

  test("with a table in which every criterion is itself changes nothing that is said", () => {
    fc.assert(
      fc.property(ab, (table) => {
        const tables = [composeCrosswalks(identity("a"), table), composeCrosswalks(table, identity("b"))];
        // What lies only in part in a link of several criteria is only a part of it.
        const isPlain = table.links.every(({ sources, targets }) => sources.length === 1 && targets.length === 1);
        if (isPlain) for (const one of tables) expect(said(one)).toEqual(said(table));
        for (const one of tables) expect(said(one).unmapped).toEqual(said(table).unmapped);
      }),
    );
  });

  test("its inverse is the composition of the inverses the other way round", () => {
    fc.assert(
      fc.property(ab, bc, (first, next) => {
        const there = composeCrosswalks(first, next);
        const back = composeCrosswalks(invertCrosswalk(next), invertCrosswalk(first));
        expect(said(invertCrosswalk(there))).toEqual(said(back));
      }),
    );
  });

  test("is associative, but for the words of the rationales", () => {
    fc.assert(
      fc.property(ab, bc, cd, (first, second, third) => {
        const left = composeCrosswalks(composeCrosswalks(first, second), third);
        const right = composeCrosswalks(first, composeCrosswalks(second, third));
        expect(said(left)).toEqual(said(right));
        expect(left.via).toEqual(right.via);
      }),
    );
  });

  test("is never surer than the weaker of the two", () => {
    const weight = { high: 2, medium: 1, low: 0 };
    fc.assert(
      fc.property(ab, bc, (first, next) => {
        const surest = ({ links }: Crosswalk) => Math.max(...links.map(({ confidence }) => weight[confidence]));
        const table = composeCrosswalks(first, next);
        if (table.links.length > 0) expect(surest(table)).toBeLessThanOrEqual(Math.min(surest(first), surest(next)));
      }),
    );
  });

  test("of new names and back is the table in which every criterion is itself", () => {
    fc.assert(
      fc.property(renaming("a", "b"), (table) => {
        expect(said(composeCrosswalks(table, invertCrosswalk(table)))).toEqual(said(identity("a")));
      }),
    );
  });

  const RELATIONS = ["equal", "subset", "superset", "intersects"] as const;
  const EXPECTED = [
    ["equal", "subset", "superset", "intersects"],
    ["subset", "subset", "intersects", "intersects"],
    ["superset", "intersects", "superset", "intersects"],
    ["intersects", "intersects", "intersects", "intersects"],
  ] as const;

  test.each(RELATIONS.flatMap((first, i) => RELATIONS.map((next, j) => [first, next, EXPECTED[i]?.[j]] as const)))(
    "%s, then %s, is %s",
    (first, next, expected) => {
      const table = (from: string, to: string, relation: typeof first): Crosswalk => ({
        ...identity(from),
        to,
        links: identity(from).links.map((link) => ({ ...link, targets: link.sources.map(() => `${to}1`), relation })),
      });
      const one = { ...table("a", "b", first), links: table("a", "b", first).links.slice(0, 1) };
      const other = { ...table("b", "c", next), links: table("b", "c", next).links.slice(0, 1) };
      expect(composeCrosswalks(one, other).links.map(({ relation }) => relation)).toEqual([expected]);
    },
  );

  test("of tables that do not meet is a programmer's error", () => {
    fc.assert(
      fc.property(ab, cd, (first, next) => {
        expect(() => composeCrosswalks(first, next)).toThrow(RangeError);
      }),
    );
  });
});

describe("the laws hold for the tables of the package, with the trees of their frameworks", () => {
  test.each(CROSSWALKS.map((table) => [`${table.from}--${table.to}`, table] as const))("%s", (_, table) => {
    expect(invertCrosswalk(invertCrosswalk(table))).toEqual(table);
    for (const { id } of FRAMEWORKS) {
      const next = findCrosswalk(table.to, id);
      if (next === undefined || id === table.from) continue;
      const there = composeCrosswalks(table, next, FRAMEWORKS);
      const back = composeCrosswalks(invertCrosswalk(next), invertCrosswalk(table), FRAMEWORKS);
      expect(said(invertCrosswalk(there))).toEqual(said(back));
    }
  });
});
