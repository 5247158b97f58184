import { describe, expect, test } from "vitest";
import { innovation2016, innovationPoints2010, leapAward2018, leapMeasures2025 } from "../../src/frameworks";
import { checkCriterionTree } from "../../src/model/check-criterion-tree";
import type { Framework } from "../../src/model/framework";
import { FrameworkError } from "../../src/model/framework-error";
import { scoredCriteria } from "../../src/model/scored-criteria";
import { parseWeighting, weightFramework } from "../../src/model/weight-framework";

const QUARTERS = { "basic-service": 25, "service-delivery": 25, "service-capacity": 25, "service-evaluation": 25 };

const pointsOf = (framework: Framework) =>
  Object.fromEntries(framework.criteria.flatMap(({ id, points }) => (points === undefined ? [] : [[id, points]])));

describe("weightFramework", () => {
  test("gives an unweighted framework points, and says whose they are", () => {
    const weighted = weightFramework(leapAward2018, QUARTERS);
    expect(weighted.id).toBe("leap-award-2018-weighted");
    expect(weighted.weighting).toEqual({ by: "caller", of: "leap-award-2018" });
    expect(pointsOf(weighted)).toEqual(QUARTERS);
    expect(weighted.provenance).toBe(leapAward2018.provenance);
  });

  test("the framework itself stays as it was", () => {
    const before = JSON.stringify(leapAward2018);
    weightFramework(leapAward2018, QUARTERS);
    expect(JSON.stringify(leapAward2018)).toBe(before);
  });

  test("what lies above is worth the exact sum of what lies under it", () => {
    const weighted = weightFramework(leapAward2018, {
      "consistency-accuracy": 0.1,
      friendliness: 0.2,
      "service-delivery": 3,
      "service-capacity": 3,
      "service-evaluation": 3.7,
    });
    expect(pointsOf(weighted)).toMatchObject({ "basic-service": 0.3 });
    expect(checkCriterionTree(weighted)).toEqual([]);
  });

  test("points that were there are set aside", () => {
    const weighted = weightFramework(innovationPoints2010, {
      "convenient-service": 50,
      "information-flow": 30,
      "value-added-innovation": 20,
    });
    expect(scoredCriteria(weighted).map(({ id }) => id)).toEqual([
      "convenient-service",
      "information-flow",
      "value-added-innovation",
    ]);
  });

  test("throws on what a program should not do, with every fault", () => {
    // @ts-expect-error: a misspelt criterion beside a right one
    const misspelt = () => weightFramework(leapAward2018, { "basic-service": 50, "service-delivry": 50 });
    expect(misspelt).toThrow(FrameworkError);
    expect(misspelt).toThrow("是否為「service-delivery」？");
  });
});

describe("parseWeighting", () => {
  test("labels, aliases and ids may be mixed", () => {
    const outcome = parseWeighting(innovationPoints2010, {
      優質便民服務: 50,
      "二、資訊流通服務": 30,
      "value-added-innovation": 20,
    });
    expect(outcome.ok && pointsOf(outcome.value)).toEqual({
      "convenient-service": 50,
      "information-flow": 30,
      "value-added-innovation": 20,
    });
  });

  test("a sum that is given must be the sum", () => {
    const { "service-delivery": _, ...rest } = QUARTERS;
    const delivery = { convenience: 10, accessibility: 10, "growth-optimisation": 5 };
    expect(parseWeighting(leapAward2018, { ...rest, ...delivery, "service-delivery": 25 }).ok).toBe(true);
    expect(faults(parseWeighting(leapAward2018, { ...rest, ...delivery, "service-delivery": 24 }))).toEqual([
      ["points-not-adding-up", ["criteria", 3, "points"]],
    ]);
  });

  test.each([
    ["no object", "much", [["invalid-type", []]]],
    ["nothing", {}, [["no-points-given", []]]],
    ["null", null, [["invalid-type", []]]],
    ["a list", [50, 50], [["invalid-type", []]]],
    ["an unknown criterion", { ...QUARTERS, other: 1 }, [["unknown-weighted-criterion", ["other"]]]],
    ["a criterion under two names", { ...QUARTERS, 基礎服務: 25 }, [["duplicate-criterion-id", ["基礎服務"]]]],
    ["points as text", { ...QUARTERS, "basic-service": "25" }, [["invalid-points", ["basic-service"]]]],
    ["points of nothing", { ...QUARTERS, "basic-service": 0 }, [["invalid-points", ["basic-service"]]]],
    ["points without end", { ...QUARTERS, "basic-service": 1 / 0 }, [["invalid-points", ["basic-service"]]]],
    [
      "siblings left out",
      { "basic-service": 50, "service-delivery": 50 },
      [
        ["points-incomplete", ["criteria", 7, "points"]],
        ["points-incomplete", ["criteria", 10, "points"]],
      ],
    ],
    ["the prototype as a name", JSON.parse('{"__proto__": 5}'), [["unknown-weighted-criterion", ["__proto__"]]]],
  ])("%s", (_, points, expected) => expect(faults(parseWeighting(leapAward2018, points))).toEqual(expected));

  test("no points are no wrong points: the message says so, in either language", () => {
    const [zh] = parseWeighting(leapAward2018, {}).diagnostics;
    const [en] = parseWeighting(leapAward2018, {}, { locale: "en" }).diagnostics;
    expect(zh?.message).toBe(
      '沒有為評核架構「leap-award-2018」給任何配分；請至少給一個項目配分，例如 { "項目名稱": 100 }。',
    );
    expect(en?.message).toBe(
      'No points are given for the framework "leap-award-2018"; give some to at least one criterion, as in { "name": 100 }.',
    );
  });

  test.each([
    ["the arguments the wrong way round", QUARTERS, leapAward2018],
    ["an id", "leap-award-2018", QUARTERS],
    ["nothing", undefined, QUARTERS],
    ["null", null, QUARTERS],
  ])("%s for a framework is a programmer's error, said in words", (_, framework, points) => {
    for (const weight of [parseWeighting, weightFramework] as const)
      expect(() => weight(framework as never, points as never)).toThrow(
        new TypeError("framework: a framework object is expected, such as innovationPoints2010 or findFramework(id)"),
      );
  });

  test("a misspelt name is met with the closest one, in either language", () => {
    const [zh] = parseWeighting(innovation2016, { 服務流程透名度: 5 }).diagnostics;
    const [en] = parseWeighting(innovation2016, { 服務流程透名度: 5 }, { locale: "en" }).diagnostics;
    expect(zh?.message).toContain("是否為「服務流程透明度」？");
    expect(en?.message).toContain('did you mean "服務流程透明度"?');
  });

  test("a weighting of every strategy adds up to measures and a total", () => {
    const strategies = leapMeasures2025.criteria.filter(({ level }) => level === "strategy");
    const outcome = parseWeighting(leapMeasures2025, Object.fromEntries(strategies.map(({ id }) => [id, 5])));
    expect(outcome.ok && pointsOf(outcome.value)).toMatchObject({ "measure-1": 25, "measure-2": 15, "measure-6": 20 });
  });
});

function faults({ diagnostics }: ReturnType<typeof parseWeighting>) {
  return diagnostics.map(({ code, path }) => [code, path]);
}
