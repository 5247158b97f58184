import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/check";
import { nounOf } from "../../src/model/noun-of";
import { readScoreSheets } from "../../src/read";

describe("nounOf", () => {
  test.each([
    { name: "a plan", input: { entries: [] }, noun: "plan" },
    { name: "a score sheet", input: { framework: "x", marks: {} }, noun: "score-sheet" },
    { name: "a scorecard", input: { tree: [], gains: [] }, noun: "scorecard" },
    { name: "a framework", input: { criteria: [] }, noun: "framework" },
    { name: "a configuration", input: { rules: {}, suppressions: [] }, noun: "check-config" },
    {
      name: "fields of two nouns: a faulty file, not the wrong one",
      input: { entries: [], marks: {} },
      noun: undefined,
    },
    { name: "nothing that tells", input: { rocYear: 107 }, noun: undefined },
    { name: "a list", input: [{ entries: [] }], noun: undefined },
    { name: "nothing at all", input: null, noun: undefined },
  ])("$name", ({ input, noun }) => {
    expect(nounOf(input)).toBe(noun);
  });

  test("the wrong file is one finding that names it, not a list of unknown fields", () => {
    const { diagnostics } = checkPlan({ framework: "innovation-points-2010", marks: { 服務流程便捷性: 150 } });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["other-noun", "這是評分表，不是計畫；請確認檔案或改用對應的功能。"],
    ]);
    const reading = readScoreSheets('{"agency":"範例戶政事務所","rocYear":107,"entries":[]}', { locale: "en" });
    expect(reading.sheets).toEqual([]);
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      "This is a plan, not a score sheet; check the file, or use what is meant for it.",
    ]);
  });
});
