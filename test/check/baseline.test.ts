import { expect, test } from "vitest";
import { baselineSchema, recordBaseline, subtractBaseline } from "../../src/check";
import type { Diagnostic } from "../../src/diagnostics";

const finding = (code: string, found: string, row = 0): Diagnostic => ({
  code,
  severity: "info",
  path: ["entries", row],
  message: found,
  args: { found, row: null },
});

const day = [finding("a", "甲", 1), finding("a", "甲", 4), finding("b", "乙", 2)];

test.each<[string, readonly Diagnostic[], readonly Diagnostic[], number, number]>([
  ["the same findings again", day, [], 3, 0],
  ["the same, moved to other rows", day.map((each) => ({ ...each, path: ["entries", 9] })), [], 3, 0],
  ["one is gone", day.slice(1), [], 2, 1],
  ["one more of a known kind", [...day, finding("a", "甲", 7)], [finding("a", "甲", 7)], 3, 0],
  ["another word", [finding("a", "丙")], [finding("a", "丙")], 0, 3],
  ["another code", [finding("c", "甲")], [finding("c", "甲")], 0, 3],
  ["none", [], [], 0, 3],
])("%s", (_name, diagnostics, fresh, known, gone) => {
  const baseline = recordBaseline([{ file: "甲.json", diagnostics: day }]);
  expect(subtractBaseline({ file: "甲.json", diagnostics }, baseline)).toEqual({ fresh, known, gone });
});

const counted = (args: Diagnostic["args"]): Diagnostic => ({ ...finding("a", ""), args });

test.each<[string, Diagnostic["args"], Diagnostic["args"], boolean]>([
  [
    "the prescribed form is used more often",
    { forms: ["提升", "提昇"], counts: ["2", "1"], count: 1 },
    { forms: ["提升", "提昇"], counts: ["3", "1"], count: 1 },
    false,
  ],
  [
    "the wrong form is used more often",
    { forms: ["提升", "提昇"], counts: ["2", "1"], count: 1 },
    { forms: ["提升", "提昇"], counts: ["2", "2"], count: 2 },
    true,
  ],
  [
    "the order of the forms goes by their counts",
    { forms: ["甲", "乙"], use: "甲", count: 1 },
    { forms: ["乙", "甲"], use: "乙", count: 1 },
    false,
  ],
  ["some places were mended", { found: "義工", count: 5 }, { found: "義工", count: 2 }, false],
  ["one place more", { found: "義工", count: 2 }, { found: "義工", count: 3 }, true],
  [
    "marks in full width came in",
    { kinds: ["comma"], half: ["2"], full: ["9"], count: 2 },
    { kinds: ["comma"], half: ["2"], full: ["12"], count: 2 },
    false,
  ],
  [
    "another kind of mark",
    { kinds: ["comma"], half: ["2"], full: ["9"], count: 2 },
    { kinds: ["colon"], half: ["2"], full: ["9"], count: 2 },
    true,
  ],
  ["a row more", { rows: 9, measured: 1 }, { rows: 10, measured: 1 }, false],
  ["the row that it repeats has moved", { label: "服務友善", first: 2 }, { label: "服務友善", first: 3 }, false],
  ["another year", { found: "106年", year: 106 }, { found: "106年", year: 105 }, true],
])("known again by what it says, not by how much else there is: %s", (_name, before, after, isFresh) => {
  const baseline = recordBaseline([{ file: "甲.json", diagnostics: [counted(before)] }]);
  const { fresh, gone } = subtractBaseline({ file: "甲.json", diagnostics: [counted(after)] }, baseline);
  expect([fresh.length, gone]).toEqual(isFresh ? [1, 1] : [0, 0]);
});

test("findings that differ in their places alone are each known once", () => {
  const day = [counted({ found: "甲", count: 5 }), counted({ found: "甲", count: 1 })];
  const baseline = recordBaseline([{ file: "甲.json", diagnostics: day }]);
  const after = [
    counted({ found: "甲", count: 1 }),
    counted({ found: "甲", count: 4 }),
    counted({ found: "甲", count: 1 }),
  ];
  const { fresh, known } = subtractBaseline({ file: "甲.json", diagnostics: after }, baseline);
  expect([fresh, known]).toEqual([[after[2]], 2]);
});

test("a file that was not recorded has only new findings, whatever it is called", () => {
  const baseline = recordBaseline([{ file: "甲.json", diagnostics: day }]);
  for (const file of ["乙.json", "__proto__", "toString"])
    expect(subtractBaseline({ file, diagnostics: day }, baseline).fresh).toEqual(day);
});

test("what is recorded is JSON that its schema accepts, and means the same after it", () => {
  const baseline = recordBaseline([{ file: "甲.json", diagnostics: day }]);
  const again = baselineSchema.parse(JSON.parse(JSON.stringify(baseline)));
  expect(again).toEqual(baseline);
  expect(subtractBaseline({ file: "甲.json", diagnostics: day }, again).fresh).toEqual([]);
});
