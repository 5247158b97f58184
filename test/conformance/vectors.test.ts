import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import type { Framework } from "../../src/model/framework";
import type { Mark } from "../../src/model/score-sheet";
import type { Scorecard, ScoreNode } from "../../src/model/scorecard";
import { scoredCriteria } from "../../src/model/scored-criteria";
import { scoreSheet } from "../../src/score/score-sheet";
import { generateVectors } from "./generate";
import { referenceScore } from "./reference";
import type { Vector, VectorFramework, VectorMark, VectorSheet } from "./vector";
import { vectorFramework } from "./vector-framework";

const file = join(import.meta.dirname, "vectors.ndjson");
if (process.env.UPDATE_VECTORS === "1") writeFileSync(file, generateVectors());
const text = readFileSync(file, "utf8");
const vectors = text
  .trimEnd()
  .split("\n")
  .map((line): Vector => JSON.parse(line));

test("the file is what the generator makes, byte for byte", () => {
  expect(text === generateVectors()).toBe(true);
});

test("there are at least 10,000 sheets, of every policy and scale", () => {
  const sheets = vectors.filter((vector) => "marks" in vector);
  expect(sheets.length).toBeGreaterThanOrEqual(10_000);
  for (const policy of ["redistribute", "exclude", "error"]) {
    for (const scale of [undefined, "percent"]) {
      expect(sheets.filter((sheet) => sheet.policy === policy && sheet.scale === scale).length).toBeGreaterThan(500);
    }
  }
});

test("the points of the first framework are the official ones", () => {
  const official = innovationPoints2010.criteria.map((criterion) => [
    criterion.id,
    "parent" in criterion ? criterion.parent : "",
    criterion.points,
  ]);
  expect(vectors[0]).toEqual({ framework: innovationPoints2010.id, criteria: official });
});

describe("scoreSheet gives the exact values of the vectors and of the reference", () => {
  const sheetsOf = new Map<VectorFramework, VectorSheet[]>();
  let current: VectorSheet[] = [];
  for (const vector of vectors) {
    if ("marks" in vector) current.push(vector);
    else {
      current = [];
      sheetsOf.set(vector, current);
    }
  }
  test.each([...sheetsOf].map(([framework, sheets]) => ({ framework, sheets, name: framework.framework })))(
    "$name",
    ({ framework: written, sheets }) => {
      const framework = vectorFramework(written);
      for (const sheet of sheets) {
        const card = scoreVector(sheet, framework);
        const found = { totals: totalsOf(card), nodes: nodesOf(card.tree) };
        const expected = { totals: sheet.expected, nodes: referenceScore(written, sheet).nodes };
        // Comparing texts first: `toEqual` on ten thousand trees takes a minute.
        if (JSON.stringify(found) !== JSON.stringify(expected))
          expect({ sheet, ...found }).toEqual({ sheet, ...expected });
      }
      expect(sheets.length).toBeGreaterThan(0);
    },
  );
});

function scoreVector({ marks, scale, policy }: VectorSheet, framework: Framework): Scorecard {
  const given = scoredCriteria(framework).flatMap(({ id }, i) => {
    const mark = marks[i] ?? null;
    return mark === null ? [] : [[id, markOf(mark)] as const];
  });
  const sheet = { framework: framework.id, ...(scale && { scale }), marks: Object.fromEntries(given) };
  const outcome = scoreSheet(sheet, framework, { notApplicable: policy });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}

function markOf(mark: Exclude<VectorMark, null>): Mark {
  if (mark === "n") return { status: "not-applicable", reason: "無此業務" };
  return mark === "-" ? { status: "not-assessed" } : mark;
}

function totalsOf({ total, interval, tree }: Scorecard): VectorSheet["expected"] {
  const { lowest, highest } = interval;
  const bounds = [lowest, highest].flatMap(({ exact }) => [exact.points, exact.percent]);
  return {
    total: [total.exact.points, total.exact.max, total.exact.percent],
    interval: [interval.exact.max, ...bounds],
    groups: nodesOf(tree).flatMap(({ isGroup, points }) => (isGroup ? [points] : [])),
  };
}

function nodesOf(nodes: readonly ScoreNode[]): ReturnType<typeof referenceScore>["nodes"] {
  return nodes.flatMap(({ id, status, exact, children = [] }) => [
    {
      id,
      applicable: status !== "not-applicable",
      counts: status === "assessed" || status === "partly-assessed",
      isGroup: children.length > 0,
      points: exact.points,
      max: exact.max,
      share: exact.share,
      contribution: exact.contribution,
    },
    ...nodesOf(children),
  ]);
}
