import { describe, expect, test } from "vitest";
import { CROSSWALKS, criterionLinks, findCrosswalk } from "../../src/crosswalks";
import { FRAMEWORKS } from "../../src/frameworks";
import { crosswalkSchema } from "../../src/model";
import { checkCrosswalk } from "../../src/model/check-crosswalk";
import { criterionLineage } from "../../src/model/criterion-tree";
import type { Framework } from "../../src/model/framework";
import { parseCrosswalk } from "../../src/model/parse-crosswalk";
import { renderCrosswalk } from "../../src/report";

const frameworkOf = (id: string): Framework => {
  const framework = FRAMEWORKS.find((one) => one.id === id);
  if (framework === undefined) throw new Error(`${id} is no framework of the package`);
  return framework;
};

const PAIRS = FRAMEWORKS.flatMap((from) =>
  FRAMEWORKS.filter((to) => to !== from).map((to) => [from.id, to.id] as const),
);

describe.each(CROSSWALKS.map((crosswalk) => [`${crosswalk.from}--${crosswalk.to}`, crosswalk] as const))(
  "%s",
  (_, crosswalk) => {
    const [from, to] = [frameworkOf(crosswalk.from), frameworkOf(crosswalk.to)];

    test("fits its schema and both frameworks", () => {
      expect(parseCrosswalk(crosswalk, from, to)).toEqual({ ok: true, value: crosswalk, diagnostics: [] });
    });

    test("every link says why, in Chinese and in English", () => {
      for (const { rationale } of crosswalk.links) {
        expect(rationale["zh-TW"]).toMatch(/^[^a-z]{8,}。$/u);
        expect(rationale.en).toMatch(/^[A-Z][\s\S]{20,}\.$/u);
      }
    });

    test("is marked as this package's reading, and cannot be changed", () => {
      expect(crosswalk.basis).toBe("package");
      expect(crosswalk.derivation).toBeUndefined();
      expect(Object.isFrozen(crosswalk.links[0]?.sources)).toBe(true);
    });

    test("carries no points: no source says how many go where", () => {
      expect(crosswalk.links.filter(({ shares }) => shares !== undefined)).toEqual([]);
    });

    test("what lies wholly within one target has nothing below it that goes elsewhere", () => {
      const within = crosswalk.links.filter(
        ({ relation, targets }) => (relation === "equal" || relation === "subset") && targets.length === 1,
      );
      const wrong = within.flatMap(({ sources, targets: [target] }) =>
        crosswalk.links.filter((link) => {
          const isBelow = link.sources.some((id) =>
            criterionLineage(from, id)
              .slice(0, -1)
              .some((above) => sources.length === 1 && above.id === sources[0]),
          );
          const isWithin = link.targets.some((id) => criterionLineage(to, id).some((above) => above.id === target));
          return isBelow && !isWithin;
        }),
      );
      // Editions of one scheme divide or add sub-indicators under the same indicator.
      expect(wrong).toEqual([]);
    });
  },
);

describe.each(PAIRS)("from %s to %s", (from, to) => {
  const crosswalk = findCrosswalk(from, to);

  test("there is a crosswalk that is sound", () => {
    expect(crosswalkSchema.safeParse(crosswalk).success).toBe(true);
    expect(crosswalk && checkCrosswalk(crosswalk, frameworkOf(from), frameworkOf(to))).toEqual([]);
  });

  test("every criterion that plans answer has a link, or is said to have none", () => {
    if (crosswalk === undefined) throw new Error("There is none");
    const framework = frameworkOf(from);
    for (const { id } of framework.criteria) {
      const { links, isUnmapped } = criterionLinks(crosswalk, id, framework);
      expect([id, links.length > 0 || isUnmapped]).toEqual([id, true]);
    }
  });
});

test.each([
  ["innovation-2016", "leap-award-2018", undefined, undefined],
  ["leap-award-2018", "innovation-2016", "inverse", undefined],
  ["innovation-2010", "leap-award-2018", "composed", ["innovation-2016"]],
  ["innovation-points-2010", "leap-measures-2025", "composed", ["innovation-2016"]],
  ["leap-measures-2025", "innovation-points-2010", "composed", ["innovation-2016"]],
] as const)("%s to %s: how the table came about is said", (from, to, derivation, via) => {
  const crosswalk = findCrosswalk(from, to);
  expect([crosswalk?.from, crosswalk?.to]).toEqual([from, to]);
  expect(crosswalk?.derivation).toBe(derivation);
  expect(crosswalk?.via).toEqual(via);
});

test.each([
  ["to itself", "innovation-2016", "innovation-2016"],
  ["to an unknown one", "innovation-2016", "innovation-1999"],
  ["from nothing", "", "innovation-2016"],
])("there is none %s", (_, from, to) => {
  expect(findCrosswalk(from, to)).toBeUndefined();
});

test("the ids may be written in full width and capitals, and the same object comes every time", () => {
  expect(findCrosswalk("Innovation-2016", "ＬＥＡＰ-award-2018")).toBe(CROSSWALKS[3]);
  expect(findCrosswalk("leap-award-2018", "innovation-2010")).toBe(findCrosswalk("leap-award-2018", "innovation-2010"));
});

describe("what an official would expect", () => {
  test.each([
    ["innovation-2016", "public-satisfaction", "leap-award-2018", "equal", ["satisfaction"]],
    ["innovation-2016", "agency-satisfaction", "leap-award-2018", "subset", ["satisfaction"]],
    ["innovation-2010", "opinion-handling", "leap-award-2018", "equal", ["feedback-response"]],
    ["innovation-2010", "premises-environment", "leap-award-2018", "subset", ["friendliness"]],
    ["innovation-points-2010", "online-capacity", "leap-measures-2025", "subset", ["strategy-3-2"]],
    ["innovation-2016", "online-provision", "innovation-2010", "subset", ["online-provision-and-use"]],
    ["leap-award-2018", "satisfaction", "innovation-points-2010", "equal", ["public-satisfaction"]],
    ["leap-award-2018", "internal-simplification", "leap-measures-2025", "subset", ["strategy-5-2"]],
  ] as const)("%s %s in %s: %s %j", (from, id, to, relation, targets) => {
    const crosswalk = findCrosswalk(from, to);
    const [best] = crosswalk ? criterionLinks(crosswalk, id, frameworkOf(from)).links : [];
    expect([best?.relation, best?.targets]).toEqual([relation, targets]);
  });
});

test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
  "%s has a readable page of its crosswalks",
  async (id, framework) => {
    for (const [locale, ending] of [
      ["zh-TW", "md"],
      ["en", "en.md"],
    ] as const) {
      const sections = FRAMEWORKS.flatMap((other) => {
        const crosswalk = findCrosswalk(id, other.id);
        return crosswalk === undefined ? [] : [renderCrosswalk(crosswalk, framework, other, { locale })];
      });
      expect(sections).toHaveLength(FRAMEWORKS.length - 1);
      await expect(sections.join("\n")).toMatchFileSnapshot(`__snapshots__/${id}.${ending}`);
    }
  },
);
