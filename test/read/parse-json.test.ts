import { describe, expect, test } from "vitest";
import { parseJson, readScoreSheetLine } from "../../src/read";

describe("parseJson", () => {
  test.each([
    ["a comma after the last property", '{\n  "a": 1,\n}', 3, 1, "}", "key"],
    ["a comma after the last member", "[1,]", 1, 4, "]", "value"],
    ["single quotes", "{'a': 1}", 1, 2, "'", "key-or-end"],
    ["quotes of a word processor", "{“a”: 1}", 1, 2, "“", "key-or-end"],
    ["a full-width colon", '{"a"：1}', 1, 5, "：", "colon"],
    ["a full-width comma", '{"a":1，"b":2}', 1, 7, "，", "comma-or-brace"],
    ["no comma between members", "[1 2]", 1, 4, "2", "comma-or-bracket"],
    ["a text that is not closed", '{"a": "b', 1, 9, "", "string"],
    ["a line break within a text", '{"a": "b\nc"}', 1, 9, "\n", "string"],
    ["a backslash before a letter that needs none", '["\\d"]', 1, 3, "\\", "escape"],
    ["cut off after the colon", '{"a":', 1, 6, "", "value"],
    ["cut off within a word", "[1, fal", 1, 5, "", "value"],
    ["cut off within an escape", '["a\\u00', 1, 4, "", "escape"],
    ["cut off within a list over lines", "[1,\n2", 2, 2, "", "comma-or-bracket"],
    ["a word that is none", "[fall", 1, 2, "f", "value-or-end"],
    ["the wrong bracket", '{"a":1]', 1, 7, "]", "comma-or-brace"],
    ["a closing bracket too many", "{}}", 1, 3, "}", "end"],
    ["a second document", "{}\n{}", 2, 1, "{", "end"],
    ["a comment", '{"a":1 // x\n}', 1, 8, "/", "comma-or-brace"],
    ["a number with a leading zero", "[01]", 1, 3, "1", "comma-or-bracket"],
    ["NaN", "[NaN]", 1, 2, "N", "value-or-end"],
    ["a letter outside the basic plane", "[😀]", 1, 2, "😀", "value-or-end"],
  ])("%s: says where and what was expected", (_name, text, line, column, found, expected) => {
    expect(parseJson(text)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "not-json", args: { line, column, found, expected }, span: { line, column } }],
    });
  });

  test.each([
    [
      "zh-TW",
      "檔案不完整：到第 1 行第 6 字就沒有了，JSON 尚未結束，後面應還有值（文字須加雙引號）；請確認是否完整存檔或傳送。",
    ],
    [
      "en",
      "The file is incomplete: it ends at line 1, column 6, before the JSON is closed, where a value (text needs double quotes) should follow; check that it was saved or sent in full.",
    ],
  ] as const)("a file that ends too early is incomplete (%s)", (locale, message) => {
    expect(parseJson('{"a":', { locale }).diagnostics[0]?.message).toBe(message);
  });

  test("a property that occurs twice is reported once for each repetition, not across objects", () => {
    const { diagnostics } = parseJson('[{"a": 1, "b": {"a": 2},\n "a": 3, "\\u0061": 4}, {"a": 5}]');
    expect(diagnostics.map(({ code, args }) => [code, args.key, args.line])).toEqual([
      ["duplicate-property", "a", 2],
      ["duplicate-property", "a", 2],
    ]);
  });

  test("nothing to read", () => {
    expect(parseJson("\uFEFF \n")).toMatchObject({ ok: false, diagnostics: [{ code: "empty-input" }] });
  });

  test("a hundred thousand brackets are no matter of depth", () => {
    expect(parseJson("[".repeat(100_000))).toMatchObject({ ok: false, diagnostics: [{ code: "not-json" }] });
    expect(parseJson(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).ok).toBe(true);
  });
});

describe("readScoreSheetLine", () => {
  test.each([
    ["a sheet", '{"framework":"innovation-points-2010","marks":{}}', [], "innovation-points-2010"],
    ["a blank line", "  ", [], undefined],
    ["no JSON", "{", [["not-json", 7]], undefined],
    ["a list", "[]", [["not-a-sheet", 7]], undefined],
    ["an unknown framework", '{"framework":"x"}', [["unknown-framework-in-sheet", 7]], undefined],
  ])("%s", (_name, text, found, framework) => {
    const reading = readScoreSheetLine(text, 7);
    expect(reading.diagnostics.map(({ code, span }) => [code, span?.line])).toEqual(found);
    expect(reading.sheet?.framework?.id).toBe(framework);
  });
});
