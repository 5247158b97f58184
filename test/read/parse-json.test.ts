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
    ["cut off within a word, and a line end after it", '{"a":tru\n', 1, 6, "", "value"],
    ["cut off after the colon, and line ends after it", '{"a":\n\n', 1, 6, "", "value"],
    ["cut off within a text, and a line end after it", '["ab\n', 1, 5, "", "string"],
    ["cut off within a number", "[1, 2.", 1, 6, "", "comma-or-bracket"],
    ["cut off after a minus", "[1, -", 1, 5, "", "value"],
    ["a letter after the end that may begin a word", '{"a":1} t', 1, 9, "t", "end"],
    ["a minus after the end", "[1] -", 1, 5, "-", "end"],
    ["a letter where a property should be", "{ n", 1, 3, "n", "key-or-end"],
    ["a letter where a colon should be", '{"a" t', 1, 6, "t", "colon"],
    ["a letter where a comma should be", "[1 f", 1, 4, "f", "comma-or-bracket"],
    ["a backslash where a value should be", "[1,\\", 1, 4, "\\", "value"],
    ["a word in capitals", "[T", 1, 2, "T", "value-or-end"],
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
      "檔案不完整：內容於第 1 行第 6 字中斷，JSON 尚未結束，後面應還有值（文字須加雙引號）；請確認是否完整存檔或傳送。",
    ],
    [
      "en",
      "The file is incomplete: it ends at line 1, column 6, before the JSON is closed, where a value (text needs double quotes) should follow; check that it was saved or sent in full.",
    ],
  ] as const)("a file that ends too early is incomplete (%s)", (locale, message) => {
    expect(parseJson('{"a":', { locale }).diagnostics[0]?.message).toBe(message);
  });

  test("a property that occurs more than once is reported once, with its path and number, not across objects", () => {
    const { diagnostics } = parseJson(
      '[{"a": 1, "b": {"a": 2},\n "a": 3, "\\u0061": 4}, {"a": 5, "c": [0, {"d": 1, "d": 2}]}]',
    );
    expect(diagnostics.map(({ code, path, args }) => [code, path, args.count, args.line])).toEqual([
      ["duplicate-property", [0, "a"], 3, 2],
      ["duplicate-property", [1, "c", 1, "d"], 2, 2],
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "同一物件內「a」出現 3 次（最後一次在第 2 行），只有最後一個有效；請只保留一個。",
      "同一物件內「d」出現兩次（第 2 行），只有後者有效；請刪去一個。",
    ]);
  });

  test("property names that reach into the program are names like any other", () => {
    expect(parseJson('{"__proto__": 1, "__proto__": 2}').diagnostics.map(({ path }) => path)).toEqual([["__proto__"]]);
  });

  test.each<[string, unknown, string]>([
    ["null", null, "not-text"],
    ["a number", 5, "not-text"],
    ["an object", {}, "not-text"],
    ["bytes of something else", new TextEncoder().encode("%PDF-"), "foreign-format"],
  ])("%s is a finding, nothing is thrown", (_name, source, code) => {
    // JavaScript callers may hand in anything.
    expect(parseJson(source as string)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  test("bytes are decoded", () => {
    expect(parseJson(Buffer.from('{"年度": 99}'))).toEqual({ ok: true, value: { 年度: 99 }, diagnostics: [] });
  });

  test("nothing to read", () => {
    expect(parseJson("\uFEFF \n")).toMatchObject({ ok: false, diagnostics: [{ code: "empty-input" }] });
  });

  test("a hundred thousand brackets are no matter of depth", () => {
    expect(parseJson("[".repeat(100_000))).toMatchObject({ ok: false, diagnostics: [{ code: "not-json" }] });
    expect(parseJson(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).ok).toBe(true);
    const doubled = parseJson(`${'{"a":1,"a":'.repeat(50_000)}1${"}".repeat(50_000)}`);
    expect(doubled.ok).toBe(true);
    expect(doubled.diagnostics.map(({ code, path }) => [code, path.length])).toEqual(
      // A path is named as deep as anybody reads.
      Array.from({ length: 100 }, (_, depth) => ["duplicate-property", Math.min(depth + 1, 32)]),
    );
  });
});

describe("readScoreSheetLine", () => {
  test.each([
    ["a sheet", '{"framework":"innovation-points-2010","marks":{}}', [], "innovation-points-2010"],
    ["a blank line", "  ", [], undefined],
    ["no JSON", "{", [["not-json", 7]], undefined],
    ["a list", "[]", [["not-a-sheet", 7]], undefined],
    ["an unknown framework", '{"framework":"x"}', [["unknown-framework-in-sheet", 7]], undefined],
    [
      "a mark that is given twice",
      '{"framework":"innovation-points-2010","marks":{"民眾滿意度":1,"民眾滿意度":2}}',
      [["repeated-mark", 7]],
      "innovation-points-2010",
    ],
  ])("%s", (_name, text, found, framework) => {
    const reading = readScoreSheetLine(text, 7);
    expect(reading.diagnostics.map(({ code, span }) => [code, span?.line])).toEqual(found);
    expect(reading.sheet?.framework?.id).toBe(framework);
  });
});
