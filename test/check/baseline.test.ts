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
