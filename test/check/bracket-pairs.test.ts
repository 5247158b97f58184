import { describe, expect, test } from "vitest";
import { bracketPairs } from "../../src/check/bracket-pairs";

const signs = (brackets: readonly { readonly sign: string; readonly at: number }[]) =>
  brackets.map(({ sign, at }) => `${sign}${at}`).join(" ");

describe("bracketPairs", () => {
  test.each([
    { name: "nested", text: "「甲（乙）」", pairs: 2, unclosed: "", unopened: "" },
    { name: "side by side", text: "（甲）《乙》", pairs: 2, unclosed: "", unopened: "" },
    { name: "of two widths", text: "(甲）", pairs: 1, unclosed: "", unopened: "" },
    { name: "of one kind, another within", text: "「甲『乙」", pairs: 1, unclosed: "『2", unopened: "" },
    { name: "crossing", text: "「甲（乙」丙）", pairs: 1, unclosed: "（2", unopened: "）6" },
    { name: "turned round", text: "」甲「", pairs: 0, unclosed: "「2", unopened: "」0" },
    { name: "an enumeration", text: "1)甲；2)乙。", pairs: 0, unclosed: "", unopened: "" },
    { name: "a word before a bracket is no enumeration", text: "甲乙）", pairs: 0, unclosed: "", unopened: "）2" },
    { name: "none", text: "甲乙", pairs: 0, unclosed: "", unopened: "" },
  ])("$name", ({ text, pairs, unclosed, unopened }) => {
    const found = bracketPairs(text);
    expect([found.pairs.length, signs(found.unclosed), signs(found.unopened)]).toEqual([pairs, unclosed, unopened]);
  });

  test.each(["「（", "）」", "「（）"])("a text made of %s alone is not looked at to its end", (part) => {
    const { unclosed, unopened } = bracketPairs(part.repeat(300_000));
    expect(unclosed.length + unopened.length).toBeLessThanOrEqual(1000);
  });
});
