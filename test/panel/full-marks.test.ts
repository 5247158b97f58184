import { expect, test } from "vitest";
import { renderPanelPretty } from "../../src/report";
import { items, panel } from "./panels";

test.each<[string, readonly number[], string | undefined, boolean]>([
  ["weights that miss 100 by a slip", [40, 30, 20, 9.99], "99.99", true],
  ["full marks of another number are meant so", [600, 400], "1000", false],
  ["100", [40, 60], undefined, false],
])("%s", (_, points, shown, isWarned) => {
  const framework = { ...items(...points), weighting: { by: "caller", of: "items" } } as const;
  const marks = { a: 1, b: 1, ...(points.length > 2 && { c: 1, d: 1 }) };
  const sheets = ["甲", "乙"].map((judge) => ({ framework: "items", judge, subject: { agency: "東所" }, marks }));
  const result = panel(sheets, {}, framework);
  expect(result.fullMarks === undefined ? undefined : String(result.fullMarks)).toBe(shown);
  expect(renderPanelPretty(result).includes("（滿分 ")).toBe(shown !== undefined);
  expect(result.diagnostics.some(({ code }) => code === "weights-near-hundred")).toBe(isWarned);
});
