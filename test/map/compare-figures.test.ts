import { expect, test } from "vitest";
import { compareFigures } from "../../src/map/comparison/compare-figures";
import { compareTexts } from "../../src/map/comparison/compare-texts";

const YEARS = { before: 105, after: 106 };

type Shown = readonly [before: string | null, after: string | null, change: string | null];

test.each<[string, string, string, readonly Shown[]]>([
  [
    "numerals in Chinese and digits",
    "每月自行測試十通，低於八十五分者個別輔導。",
    "每月自行測試15通，低於90分者個別輔導。",
    [
      ["十通", "15通", "5"],
      ["八十五分", "90分", "5"],
    ],
  ],
  [
    "behind a comma of either width",
    "隨到隨辦，30分鐘內完成。",
    "隨到隨辦,20分鐘內完成。",
    [["30分鐘", "20分鐘", "-10"]],
  ],
  ["with a comma within", "往返2,000人次。", "往返1,800人次。", [["2,000人次", "1,800人次", "-200"]]],
  ["both in Chinese", "公布二十項作業程序。", "公布三十項作業程序。", [["二十項", "三十項", "10"]]],
  ["the same number in two ways", "增設三十面標示。", "增設30面標示，並檢視。", []],
  ["percent in words", "滿意度達百分之九十。", "滿意度達92%以上。", [["百分之九十", "92%", "2"]]],
  ["percent in words, of digits", "滿意度達百分之90。", "滿意度達百分之九十五。", [["百分之90", "百分之九十五", "5"]]],
  ["兩 and 一", "每季輪調一次。", "每季輪調兩次。", [["一次", "兩次", "1"]]],
  ["what digits count on the other side", "於二科試辦。", "於3科試辦。", [["二科", "3科", "1"]]],
  ["ten thousands", "補助三萬元。", "補助5萬元。", [["三萬元", "5萬元", "20000"]]],
  ["a year in Chinese goes on with the plan", "一百零五年辦理講習。", "106年辦理各項講習。", []],
  ["a number that cannot be told: nothing is said of its unit", "寄送數十通。", "寄送15通。", []],
  ["十餘 and 兩三 as well", "寄送十餘通、輪調兩三次。", "寄送15通、輪調4次。", []],
  ["人數 is no vague number", "人數三十人。", "人數35人。", [["三十人", "35人", "5"]]],
  ["only of its unit", "寄送數十通。", "寄送15通、辦理3場。", [[null, "3場", null]]],
  ["percent with a decimal in words cannot be told", "達百分之九十五點五。", "達96%。", []],
  ["一 alone is no number", "設置一張桌。", "設置桌椅。", []],
  ["words that hold numerals", "十分友善，三分之一，單一窗口，百分比。", "友善，窗口，比例。", []],
  ["a word of one-time notice", "製作一次告知單。", "製作告知單3份。", [[null, "3份", null]]],
  [
    "a number that both share, in another place",
    "出生登記由3日縮短為2日。",
    "出生登記由2日縮短為1日。",
    [
      ["3日", "2日", "-1"],
      ["2日", "1日", "-1"],
    ],
  ],
  [
    "the same between other words",
    "審查由30分鐘縮短為20分鐘。",
    "審查時間，再由20分鐘縮短為15分鐘，並予公告。",
    [
      ["30分鐘", "20分鐘", "-10"],
      ["20分鐘", "15分鐘", "-5"],
    ],
  ],
  ["a shared number in another place, and nothing else to go by", "3日改2日。", "自2日起為期1日。", []],
  ["clauses in another order", "講習3場，座談5場。", "座談6場，講習3場。", [["5場", "6場", "1"]]],
  ["a new step before", "3日內審查完畢。", "2日內收件，3日內審查完畢。", [[null, "2日", null]]],
  ["one of two is gone", "由3日縮短為2日。", "縮短為2日。", [["3日", null, null]]],
  ["ten thousands and thousands", "補助1萬5千元。", "補助2萬元。", [["1萬5千元", "2萬元", "5000"]]],
  ["the same in Chinese", "補助一萬五千元。", "補助15,000元整。", []],
  ["short for thousands", "月薪3萬5。", "月薪3萬6。", [["3萬5", "3萬6", "1000"]]],
  ["short before a word that counts nothing", "以3萬5購置座椅。", "以35,000購置座椅。", []],
  ["a measure word: nothing is short", "補助3萬5元。", "補助30,005元整。", []],
  ["a small numeral that is no digit", "補助三萬十元。", "補助30,010元整。", []],
  ["two digits are not short", "以3萬50購置座椅。", "以30,050購置座椅。", []],
  ["a hundred million", "經費1億2千萬元。", "經費1.5億元。", [["1億2千萬元", "1.5億元", "30000000"]]],
  ["more than so many thousands", "寄送1萬餘份。", "寄送12,000份。", []],
  ["hours and minutes", "開放至19時30分。", "開放至20時。", [["19時30分", "20時", "0.5"]]],
  ["a time with a colon", "開放至19:30。", "開放至20時止。", [["19:30", "20時", "0.5"]]],
  ["the same time in two ways", "自8:30起開放。", "自8時30分起，全面開放。", []],
  ["a length of time", "需1小時30分鐘。", "需2小時。", [["1小時30分鐘", "2小時", "0.5"]]],
  ["tenths", "滿意度達8成。", "滿意度達9成5。", [["8成", "9成5", "1.5"]]],
  ["tenths in Chinese", "滿意度達八成五。", "滿意度達9成以上。", [["八成五", "9成", "0.5"]]],
  ["days of the year", "於6月30日前辦理。", "於12月31日前辦理。", [["6月30日", "12月31日", null]]],
  ["a range", "3至5日內答復。", "2至4日內答復。", [["3至5日", "2至4日", null]]],
  ["a range in Chinese", "三至五日內答復。", "二至四日內答復。", [["三至五日", "二至四日", null]]],
  [
    "a range in Chinese that ends in another number",
    "三至五日內答復。",
    "三至七日內答復。",
    [["三至五日", "三至七日", null]],
  ],
  ["a range of one in Chinese", "每季一至二次。", "每季二至三次。", [["一至二次", "二至三次", null]]],
  [
    "days of the week are no range of a count",
    "週一至週五開放，五日內答復。",
    "週一至週六開放，三日內答復。",
    [["五日", "三日", "-2"]],
  ],
  ["years of a range that go on with the plan", "於105至108年辦理。", "於106至109年辦理。", []],
  [
    "a range of years of which only the first goes on",
    "於105至108年辦理。",
    "於106至120年辦理。",
    [["105至108年", "106至120年", null]],
  ],
  ["a year that becomes a range", "於105年辦理。", "於106至108年辦理。", [["105年", "106至108年", null]]],
  ["fractions", "達1/3以上。", "達1/2以上。", [["1/3", "1/2", null]]],
  ["a fraction in full width", "達１／３以上。", "達1/3以上者。", []],
  ["a day of the year with a stroke", "於6/30前。", "於12/31前。", [["6/30", "12/31", null]]],
  ["a fraction that is gone", "達2/3並公告。", "予以公告。", [["2/3", null, null]]],
  ["a date with strokes is no fraction", "自105/12/31起。", "自106/6/30起算。", []],
  ["a date with points is no number", "自105.12.31起。", "自106.6.30起算。", []],
  ["below nothing", "成長率-1%以內。", "成長率2%以內。", [["-1%", "2%", "3"]]],
  ["below nothing in words", "成長率負百分之一以內。", "成長率−2％以內。", [["負百分之一", "−2%", "-1"]]],
  ["a dash is no sign", "達成率90%-95%。", "達成率90%-96%者。", [["95%", "96%", "1"]]],
  ["自負 is no sign", "自負5%。", "自負10%。", [["5%", "10%", "5"]]],
  ["tenths and percent are equal", "滿意度達九成以上。", "滿意度達90%以上。", []],
  [
    "tenths and percent that differ, in the first unit",
    "滿意度達九成以上。",
    "滿意度達95%以上者。",
    [["九成", "95%", "0.5"]],
  ],
  ["tenths with a part of them and percent", "滿意度達9成5。", "滿意度達百分之九十五。", []],
  ["minutes and hours are equal", "90分鐘內完成。", "1.5小時內全部完成。", []],
  ["minutes and hours that differ", "90分鐘內完成。", "2小時內完成。", [["90分鐘", "2小時", "30"]]],
  ["working days with 個 and without", "10工作天內答復。", "10個工作天內答復。", []],
  ["working days with 個 that are fewer", "十個工作天內。", "8工作日內。", [["十個工作天", "8工作日", "-2"]]],
  ["hours with 個 and minutes", "3個小時內完成。", "180分鐘內全部完成。", []],
  ["two words for hours", "兩個鐘頭內完成。", "2小時內全部完成。", []],
  ["an hour with 個 and minutes behind", "1個小時30分鐘內。", "90分鐘內完成。", []],
  ["half a day on top cannot be told", "1天半內答復。", "2天內答復。", []],
  ["in Chinese as well", "一天半內答復。", "兩天內答復。", []],
  ["half an hour within", "兩個半小時內完成。", "3小時內完成。", []],
  ["half a month within", "1個半月內完成。", "2個月內完成。", []],
  ["a half that belongs to the next word", "10天半數到班。", "12天半數到班。", [["10天", "12天", "2"]]],
  ["two words for days", "三日內答復，兩週內結案。", "3天內答復，14日內結案。", []],
  ["two words for an hour of the day", "上午8點30分開放。", "上午8時30分起開放。", []],
  [
    "points of percent are no percent",
    "提升5個百分點。",
    "提升5%。",
    [
      ["5個百分點", null, null],
      [null, "5%", null],
    ],
  ],
  ["a numeral before a percent sign", "滿意度達九十%。", "滿意度達90%以上。", []],
  ["numerals before percent signs", "滿意度達九十％。", "滿意度達九十五％。", [["九十%", "九十五%", "5"]]],
  ["forty in one letter", "卅人參加研習。", "卌人參加研習。", [["卅人", "卌人", "10"]]],
  ["a bare number has no unit", "滿意度達90以上。", "滿意度達95以上者。", [["90", "95", "5"]]],
  ["a bare number in Chinese beside one in digits", "滿意度達九十以上。", "滿意度達95以上。", [["九十", "95", "5"]]],
  ["一以 is no bare number", "一以貫之，達90分。", "貫徹，達90以上，計90分。", [[null, "90", null]]],
  ["a range from 兩", "每季兩至三次。", "每季二至三次。", []],
  ["a range from nothing", "零至五件。", "一至五件。", [["零至五件", "一至五件", null]]],
  ["a range from about so many", "兩三至五次。", "2至5次。", []],
  ["a range with a scale at both ends", "補助三萬至五萬元。", "補助3至6萬元。", [["三萬至五萬元", "3至6萬元", null]]],
  ["the same range, its scale said once", "補助三萬至五萬元。", "補助3至5萬元整。", []],
  ["a range across scales", "補助三千至五萬元。", "補助3,000元至50,000元。", []],
  ["a range of years, 年 at both ends, that goes on", "於105年至108年辦理。", "於106至109年辦理。", []],
  ["each end of a range by itself", "3日至5日內答復。", "3日至7日內答復。", [["5日", "7日", "2"]]],
  ["a range with what it counts at both ends", "整修一樓至三樓。", "整修一樓到五樓。", [["三樓", "五樓", "2"]]],
  ["three parts of something are no score", "三分之一達80分。", "四分之一，達80分。", []],
  ["points that are told apart from what begins alike", "就二分類辦理。", "就三分類辦理。", []],
])("%s", (_, before, after, expected) => {
  const found = compareFigures(before, after, YEARS);
  expect(found.map((one): Shown => [one.before, one.after, one.change])).toEqual(expected);
});

test.each([
  ["1、丁作法檢討改進", "2、丁作法檢討改進"],
  ["(1)丁作法檢討改進", "（二）丁作法檢討改進"],
  ["１．丁作法檢討改進", "丁作法檢討改進"],
  ["③丁作法檢討改進", "甲、丁作法檢討改進"],
  ["12. 丁作法檢討改進", "㈠丁作法檢討改進"],
])("the numbering in front is no change: %s, %s", (before, after) => {
  expect(compareTexts(before, after, YEARS)).toBe("same");
});

test("a decimal at the beginning is no numbering", () => {
  expect(compareTexts("1.5倍成長", "2.5倍成長", YEARS)).toMatchObject({
    figures: [{ before: "1.5倍", after: "2.5倍" }],
  });
});

test("only the sign at the end differs", () => {
  expect(compareTexts("1、丁作法檢討改進。", "2、丁作法檢討改進", YEARS)).toEqual({
    before: "1、丁作法檢討改進。",
    after: "2、丁作法檢討改進",
    likeness: { percent: 100, exact: "100" },
    figures: [],
    isFinalSignOnly: true,
  });
});
