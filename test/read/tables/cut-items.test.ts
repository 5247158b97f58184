import { describe, expect, test } from "vitest";
import { cutItems } from "../../../src/read/tables/cut-items";

function parts(text: string): readonly string[] {
  const cuts = cutItems(text, new Map());
  return cuts.map(({ start }, i) => text.slice(start, cuts[i + 1]?.start).trim());
}

describe("a paragraph with several numbered items is cut", () => {
  test.each([
    ["after a full stop", "1. 甲。2. 乙。", ["1. 甲。", "2. 乙。"]],
    ["without any sign between", "1.設置飲水機2.更新標示", ["1.設置飲水機", "2.更新標示"]],
    ["with the list comma", "1、甲 2、乙", ["1、甲", "2、乙"]],
    ["in full width", "１．甲２．乙", ["１．甲", "２．乙"]],
    ["in brackets", "(1)甲；(2)乙", ["(1)甲；", "(2)乙"]],
    ["in circles", "①甲②乙", ["①甲", "②乙"]],
    ["in Chinese", "一、甲。二、乙", ["一、甲。", "二、乙"]],
    ["in Chinese with brackets", "（一）甲。（二）乙", ["（一）甲。", "（二）乙"]],
    ["with the bopomofo letter for one", "ㄧ、甲。二、乙", ["ㄧ、甲。", "二、乙"]],
    ["before an amount", "1. 甲。2. 5人以上到府服務。", ["1. 甲。", "2. 5人以上到府服務。"]],
    ["before a year", "1.甲。2.107年更新設備。", ["1.甲。", "2.107年更新設備。"]],
    ["before a month, after a sentence", "1.甲。2.3月檢討。", ["1.甲。", "2.3月檢討。"]],
    ["before a month, with the list comma", "1、甲。2、3月檢討。", ["1、甲。", "2、3月檢討。"]],
    ["before a year, without any sign between", "1.甲2.107年更新", ["1.甲", "2.107年更新"]],
    ["with the list comma and no sign between", "1、設置飲水機2、更新標示", ["1、設置飲水機", "2、更新標示"]],
    ["before words that begin with a numeral", "1、甲 2、一次告知", ["1、甲", "2、一次告知"]],
    ["before words in which such a list follows", "1、甲 2、乙、三樓", ["1、甲", "2、乙、三樓"]],
    ["in Chinese before a numeral", "一、甲。二、三樓設置。", ["一、甲。", "二、三樓設置。"]],
    [
      "where one is missing",
      "（一）甲。（二）乙。（四）丁。（五）戊。",
      ["（一）甲。", "（二）乙。", "（四）丁。", "（五）戊。"],
    ],
    ["where one is missing, in digits", "(1)甲；(2)乙；(4)丁；", ["(1)甲；", "(2)乙；", "(4)丁；"]],
    ["at lines", "1. 甲\n2. 乙", ["1. 甲", "2. 乙"]],
    ["at the first number after a colon", "如下：1.甲2.乙", ["如下：", "1.甲", "2.乙"]],
  ])("%s", (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe("and is left whole", () => {
  test.each([
    ["at a decimal", "1. 等候1.2小時內。"],
    ["at a date", "1. 自99.2.3起辦理。"],
    ["at a time of day", "1. 中午12:30至1:30不打烊。"],
    ["at a number out of order", "1. 甲。3. 乙。"],
    ["at a number in brackets out of order, after one", "（一）甲。（三）丙。"],
    ["at an item that is named", "1. 依第2.項辦理。"],
    ["at a list of numbers", "1. 於1、2、3樓設置。"],
    ["at months", "1.於每年2、3月辦理宣導活動。"],
    ["at months, twice", "1.於2、3月辦理宣導活動，並於3、4月檢討。"],
    ["at months in full width", "１．於每年２、３月辦理。"],
    ["at months with a point between", "1.於每年2.3月辦理。"],
    ["at months with blanks around them", "1.於每年 2、3 月辦理。"],
    ["at months after a colon", "1.辦理時間：2、3月。"],
    ["at months under the list comma", "1、於每年2、3月辦理。"],
    ["at months in Chinese", "一、於每年 二、三月辦理。"],
    ["at months in Chinese after a colon", "一、辦理時間：二、三月。"],
    ["at months at the head of a line that goes on", "1.於每年\n2、3月辦理宣導活動。"],
    ["at floors at the head of a line that goes on", "1.於本所\n2、三樓設置。"],
    ["at clauses", "1.依第一點及2、三點辦理。"],
    ["at clauses under the list comma", "1、依第一點及2、三點辦理。"],
    ["at floors after a blank", "1.於 2、三樓設置。"],
    ["at an annex", "1.依附件2、附件3辦理。"],
    ["at days of the week", "一、每週一、二、三辦理。"],
    ["at numbers below its own", "1. 宣導：(1)網站(2)海報"],
    ["without any number", "設置飲水機。"],
    ["at a date at its head", "99.12.31前完成。"],
    ["at a number of things at its head", "3 樓設置飲水機。"],
  ])("%s", (_, text) => {
    expect(parts(text)).toEqual([text]);
  });
});
