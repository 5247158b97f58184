import { expect, test } from "vitest";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import type { Framework } from "../../src/model/framework";
import { scored } from "./scored";

/** As many criteria as asked for, worth 10 points each. */
function frameworkWith(count: number): Framework {
  const criteria = Array.from({ length: count }, (_, place) => ({
    id: `c${place}`,
    label: `第${place + 1}項`,
    level: "indicator",
    points: 10,
  }));
  return { ...innovationPoints2010, criteria };
}

test.each([
  ["one criterion", 1],
  ["as many as are put in order by hand", 40],
  ["more than that", 41],
  ["far more than any framework has", 500],
])("gains stand in order, ties as in the document: %s", (_, count) => {
  const framework = frameworkWith(count);
  // Quarters of a point, up and down, each several times over.
  const losses = framework.criteria.map(({ id }, place) => ({ id, points: (((place * 7) % 13) + 1) / 4 }));
  const marks = Object.fromEntries(losses.map(({ id, points }) => [id, 10 - points]));
  const { gains } = scored({ framework: framework.id, marks }, {}, framework);
  expect(gains.map(({ id, points }) => ({ id, points }))).toEqual(losses.toSorted((a, b) => b.points - a.points));
});
