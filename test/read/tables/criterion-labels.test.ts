import { describe, expect, test } from "vitest";
import { blockWriter } from "../../../src/read/source/block-writer";
import { criterionLabels } from "../../../src/read/tables/criterion-labels";

function labels(lines: readonly string[], known: readonly string[] = []) {
  const writer = blockWriter();
  const blocks = lines.flatMap((line) => writer.paragraph(line) ?? []);
  const { text } = writer.written();
  return criterionLabels(text, blocks, (label) => known.includes(label)).map(({ text: label, number, points }) =>
    [number?.steps.join("."), label, points?.value].filter((part) => part !== undefined).join(" "),
  );
}

describe("the labels in a cell", () => {
  test.each([
    ["one", ["服務流程便捷性"], ["服務流程便捷性"]],
    ["one with a number and points", ["一、服務流程（280 分）"], ["1 服務流程 280"]],
    ["one with its points in a line of their own", ["機關形象", "（170分）"], ["機關形象 170"]],
    ["one that the cell breaks into lines", ["服務行為友善", "性與專業性"], ["服務行為友善性與專業性"]],
    ["numbered one below the other", ["1. 甲項", "1.1 乙項", "1.2 丙項"], ["1 甲項", "1.1 乙項", "1.2 丙項"]],
    ["numbered one after the other", ["1. 甲項 1.1. 乙項 2. 丁項"], ["1 甲項", "1.1 乙項", "2 丁項"]],
    [
      "with an article of a law, which is no number",
      ["1.依據「政府資訊公開法」第7條公開"],
      ["1 依據「政府資訊公開法」第7條公開"],
    ],
    ["a measure with no sign after its number", ["具體措施一完備基礎服務項目"], ["完備基礎服務項目"]],
    ["a share, which is no worth", ["服務流程（28%）"], ["服務流程"]],
    ["nothing", [" "], []],
  ])("%s", (_, lines, expected) => {
    expect(labels(lines)).toEqual(expected);
  });

  test("two that are known by themselves are two", () => {
    expect(labels(["民眾滿意度", "民眾意見處理"], ["民眾滿意度", "民眾意見處理"])).toEqual([
      "民眾滿意度",
      "民眾意見處理",
    ]);
  });

  test("a cell of nothing but numbers is one", () => {
    expect(labels(["1.1 ".repeat(10_000)])).toHaveLength(1);
  });
});
