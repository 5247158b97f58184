import { expect, test } from "vitest";
import { pageSequence } from "../../../src/read/source/page-sequence";

type Candidate = readonly [line: number, page: number];

test.each<[string, readonly Candidate[], readonly number[]]>([
  ["nothing", [], []],
  ["one alone", [[30, 1]], []],
  [
    "the first two pages",
    [
      [30, 1],
      [70, 2],
    ],
    [30, 70],
  ],
  [
    "a cover without number",
    [
      [30, 2],
      [70, 3],
    ],
    [30, 70],
  ],
  [
    "two figures that happen to follow each other",
    [
      [30, 95],
      [70, 96],
    ],
    [],
  ],
  [
    "pages from the middle of a text",
    [
      [30, 95],
      [70, 96],
      [110, 97],
    ],
    [30, 70, 110],
  ],
  [
    "figures between the pages",
    [
      [30, 1],
      [40, 50],
      [70, 2],
      [80, 7],
      [110, 3],
    ],
    [30, 70, 110],
  ],
  [
    "figures one below the other",
    [
      [30, 1],
      [31, 2],
      [32, 3],
    ],
    [],
  ],
  [
    "figures that do not grow",
    [
      [30, 1],
      [70, 1],
      [110, 1],
    ],
    [],
  ],
  [
    "figures that grow by more",
    [
      [30, 1],
      [70, 3],
      [110, 5],
    ],
    [],
  ],
])("%s", (_name, candidates, expected) => {
  const found = pageSequence(candidates.map(([line, page]) => ({ line, page })));
  expect([...found].sort((a, b) => a - b)).toEqual(expected);
});

test("as many figures as a text may hold", () => {
  const candidates = Array.from({ length: 300_000 }, (_, i) => ({ line: i * 6, page: (i % 1000) + 1 }));
  expect(pageSequence(candidates).size).toBe(1000);
});
