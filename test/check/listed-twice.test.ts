import { expect, test } from "vitest";
import { listedTwice } from "../../src/check/listed-twice";

test.each([
  { name: "no list", text: "增設無障礙設施。", found: [] },
  { name: "one thing twice", text: "增設座椅、無障礙設施、飲水設備、無障礙設施。", found: ["無障礙設施 15-21"] },
  {
    name: "the first thing stands behind its verb",
    text: "增設無障礙設施、飲水設備、無障礙設施。",
    found: ["無障礙設施 12-18"],
  },
  { name: "three times is told once", text: "服務項目、服務項目、服務項目", found: ["服務項目 4-9"] },
  { name: "in brackets", text: "設施（無障礙設施、無障礙設施）", found: ["無障礙設施 8-14"] },
  { name: "short words", text: "中央、地方、中央", found: [] },
  { name: "two sentences", text: "服務項目、服務流程。服務項目、服務時間", found: [] },
  { name: "figures", text: "1234、1234", found: [] },
])("$name", ({ text, found }) => {
  const listed = [...listedTwice(text)];
  expect(listed.map(({ item, start, end }) => `${item} ${start}-${end}`)).toEqual(found);
  for (const { item, start, end } of listed) expect(text.slice(start, end)).toBe(`、${item}`);
});
