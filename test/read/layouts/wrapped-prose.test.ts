import { describe, expect, test } from "vitest";
import { wrappedProse } from "../../../src/read/layouts/wrapped-prose";
import { textDocument } from "./text-document";

function paragraphs(text: string): readonly string[] {
  const { blocks } = wrappedProse(textDocument(text), { frameworks: [] });
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"));
}

/** Lines of 24 characters. */
const WRAPPED = [
  "本所為提升服務品質，特訂定本計畫，期以有限的人力提",
  "供最大的便利，並使同仁於工作中持續檢討，改善每一個",
  "民眾可能感到不便的環節。",
];
const JOINED = WRAPPED.join("");

describe("lines that the margin of a page has cut are joined", () => {
  test.each([
    ["one after the other", WRAPPED.join("\n"), [JOINED]],
    ["with an empty line after each", WRAPPED.join("\n\n"), [JOINED]],
    ["with Windows line ends", WRAPPED.join("\r\n"), [JOINED]],
    [
      "beside a title, a heading and a date",
      ["甲鄉公所108年度計畫", "108年2月1日", "貳、計畫目標：", ...WRAPPED, "參、實施對象：", "本所全體同仁。"].join(
        "\n",
      ),
      ["甲鄉公所108年度計畫", "108年2月1日", "貳、計畫目標：", JOINED, "參、實施對象：", "本所全體同仁。"],
    ],
    ["a new paragraph after a short line", [...WRAPPED, ...WRAPPED].join("\n"), [JOINED, JOINED]],
    [
      "items of a list begin anew",
      [`(一)${WRAPPED[0]?.slice(3)}`, ...WRAPPED.slice(1), `(二)${WRAPPED[0]?.slice(3)}`, ...WRAPPED.slice(1)].join(
        "\n",
      ),
      [`(一)${JOINED.slice(3)}`, `(二)${JOINED.slice(3)}`],
    ],
    [
      "an empty paragraph between two",
      [...WRAPPED.slice(0, 2), " ", ...WRAPPED].join("\n"),
      [WRAPPED.slice(0, 2).join(""), JOINED],
    ],
    [
      "a line for signatures stays alone",
      [...WRAPPED.slice(0, 2), "填表人：              單位主管："].join("\n"),
      [WRAPPED.slice(0, 2).join(""), "填表人：單位主管："],
    ],
  ])("%s", (_name, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

test.each([
  ["every paragraph on one line", "壹、計畫依據\n依上級函辦理。\n貳、計畫目標\n提升服務品質，增進效率。\n"],
  ["short lines without full stops", "優質便民\n創新加值\n資訊流通\n"],
  [
    "goals of about the same length",
    "一心一意為民服務，用心傾聽\n全年無休線上申辦，省時省力\n跨區合作資源共享，便民利民\n",
  ],
  ["nothing", ""],
])("a text that is not wrapped stays as it is: %s", (_name, text) => {
  const document = textDocument(text);
  expect(wrappedProse(document, { frameworks: [] })).toBe(document);
});

test("a joined paragraph names the places of its lines", () => {
  const text = WRAPPED.join("\n");
  const [block] = wrappedProse(textDocument(text), { frameworks: [] }).blocks;
  const spans = block?.kind === "paragraph" ? block.spans : [];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(WRAPPED);
});
