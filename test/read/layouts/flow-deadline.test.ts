import { expect, test } from "vitest";
import { deadlineLikeness } from "../../../src/read/layouts/flow-deadline";
import { textWidth } from "../../../src/read/layouts/text-width";

test.each([
  ["107年 12月 31日", "date"],
  ["108年6月底前", "date"],
  ["10月15日前完成", "date"],
  ["108年1月至12月", "date"],
  ["１０８年度", "date"],
  ["12/31", "date"],
  ["6/30前", "date"],
  ["107/12", "date"],
  ["經常辦理", "words"],
  ["每季辦理1次", "words"],
  ["不定期辦理", "words"],
  ["視業務需要辦理", "words"],
  ["112年 10月 31", "begun"],
  ["108年 6", "begun"],
  ["月 30日", "rest"],
  ["31日前", "rest"],
  ["日", "rest"],
  ["隨時檢視標示牌", "none"],
  ["每年辦理2場說明會。", "none"],
  ["108年12月31日前完成系統改版並上線", "none"],
  ["行政課", "none"],
  ["", "none"],
])("%s in a cell is a deadline, or a part of a date: %s", (text, likeness) => {
  expect(deadlineLikeness(text)).toBe(likeness);
});

test.each([
  ["甲乙", 4],
  ["LED燈", 5],
  ["（1）", 5],
  ["ｱｲ", 2],
  ["𠮷", 2],
  ["", 0],
])("%s is %i half-width letters wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});
