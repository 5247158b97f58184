import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/diagnostics";
import { readPlan, rewriteJson, rewriteText } from "../../src/read";

describe("rewriteJson keeps every character that it does not replace", () => {
  const text = '{\r\n\t"a" : ["x", 1.50, {"b":"\\u4e00"}] ,"c":null}';
  test.each<[string, Parameters<typeof rewriteJson>[1], string | undefined]>([
    ["nothing", [], text],
    ["a text", [{ path: ["a", 0], value: '"引號"' }], text.replace('"x"', '"\\"引號\\""')],
    ["a number", [{ path: ["a", 1], value: 2 }], text.replace("1.50", "2")],
    ["a text with escapes", [{ path: ["a", 2, "b"], value: "二" }], text.replace("\\u4e00", "二")],
    [
      "two places",
      [
        { path: ["c"], value: "丙" },
        { path: ["a", 0], value: "甲" },
      ],
      text.replace('"x"', '"甲"').replace("null", '"丙"'),
    ],
    ["a place that is not there", [{ path: ["d"], value: "丁" }], undefined],
    ["a place that holds a list", [{ path: ["a"], value: "丁" }], undefined],
  ])("%s", (_name, changes, after) => {
    expect(rewriteJson(text, changes)).toBe(after);
  });

  test("what is no JSON is left alone", () => {
    expect(rewriteJson('{"a": }', [])).toBeUndefined();
  });
});

const DOCUMENT = `範例市戶政事務所107年度提升服務品質計畫
壹、計畫目標
一、檢討各項申辦流程並簡化書表，提供民眾便捷而親切的服
務品筫，縮短臨櫃等候的時間，並定期檢討各項措施的執行成
效。
二、縮短等候時間。
`;

describe("rewriteText", () => {
  const reading = readPlan(DOCUMENT, { format: "text" });
  const [goal = ""] = reading.plan?.goals ?? [];
  const at = goal.indexOf("筫");
  const edit = (value: string, start: number, end: number): Edit => ({
    path: ["goals", 0],
    value,
    within: { start, end },
  });

  test.each<[string, readonly Edit[], string | undefined]>([
    ["a letter", [edit("質", at, at + 1)], DOCUMENT.replace("筫", "質")],
    [
      "the whole text, of which one letter differs",
      [{ path: ["goals", 0], value: goal.replace("筫", "質") }],
      DOCUMENT.replace("筫", "質"),
    ],
    ["words that a line break cuts in two", [edit("作業", at - 3, at - 1)], DOCUMENT.replace("服\n務", "作業\n")],
    ["what is only put in", [edit("，", at - 1, at - 1)], DOCUMENT.replace("務品筫", "務，品筫")],
    ["a place that is not in the plan", [{ path: ["goals", 9], value: "甲" }], undefined],
    ["a value that is no text", [{ path: ["rocYear"], value: 108 }], undefined],
  ])("%s", (_name, edits, after) => {
    expect(rewriteText(reading, edits)).toBe(after);
  });

  test("Markdown is rewritten in the file, whose marks are not in the text", () => {
    const source =
      "# 範例市戶政事務所107年度提升服務品質計畫\n\n## 壹、計畫目標\n\n1. 提升**服務品筫**。\n2. 縮短等候時間。\n";
    const markdown = readPlan(source, { format: "markdown" });
    const words = markdown.plan?.goals[0] ?? "";
    const start = words.indexOf("筫");
    const edits = [{ path: ["goals", 0], value: "質", within: { start, end: start + 1 } }];
    expect(rewriteText(markdown, edits, source)).toBe(source.replace("筫", "質"));
  });
});

test("words that 同上 or a merged cell repeats are corrected once, where they stand", () => {
  const source = [
    "範例市戶政事務所107年度提升服務品質計畫",
    "壹、計畫內容",
    "構面\t實施要項\t推動作法\t預期效益",
    "基礎服務\t服務友善\t設置雙語標示,並辦理講習。\t環境舒適",
    "服務遞送\t服務便捷\t同上\t〃",
  ].join("\n");
  const reading = readPlan(source, { format: "text" });
  const [first, second] = reading.plan?.entries ?? [];
  expect(second?.actions).toEqual(first?.actions);
  const edits = [0, 1].map(
    (entry): Edit => ({ path: ["entries", entry, "actions", 0, "text"], value: "，", within: { start: 6, end: 7 } }),
  );
  expect(rewriteText(reading, edits)).toBe(source.replace(",", "，"));
  expect(rewriteText(reading, edits.slice(1))).toBe(source.replace(",", "，"));
});
