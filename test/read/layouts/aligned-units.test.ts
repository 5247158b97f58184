import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TITLE = "甲縣乙鎮立幼兒園112年度提升服務品質執行計畫";
const HEAD = "構面          實施要項              推動作法                          完成期限              承辦單位";

/** The cells of a line at the places of a program that pads each to a number of characters. */
function line(...cells: readonly string[]): string {
  const places = [0, 12, 30, 60, 80];
  return cells.reduce((text, cell, i) => (cell === "" ? text : text.padEnd(places[i] ?? 0) + cell), "");
}

test.each([
  {
    name: "one action for each label",
    body: [
      line("基礎服務", "服務一致及正確", "編印入園手冊。", "每學期", "教保組"),
      line("", "服務友善", "修繕無障礙坡道。", "112年8月31日", "行政組"),
      line("服務遞送", "服務便捷", "受理線上登記。", "112年4月30日", "教保組"),
    ],
    expected: [
      "consistency-accuracy 編印入園手冊。 教保組 每學期",
      "friendliness 修繕無障礙坡道。 行政組 112年8月31日",
      "convenience 受理線上登記。 教保組 112年4月30日",
    ],
  },
  {
    name: "numbered actions, the label beside the first",
    body: [
      line("基礎服務", "服務一致及正確", "1.編印入園手冊。", "每學期", "教保組"),
      line("", "", "2.更新公告欄。", "每週", "保育組"),
      line("", "服務友善", "1.修繕無障礙坡道。", "112年8月31日", "行政組"),
      line("", "", "2.備置雨具。", "經常辦理", "保育組"),
    ],
    expected: [
      "consistency-accuracy 編印入園手冊。 教保組 每學期",
      "consistency-accuracy 更新公告欄。 保育組 每週",
      "friendliness 修繕無障礙坡道。 行政組 112年8月31日",
      "friendliness 備置雨具。 保育組 經常辦理",
    ],
  },
  {
    name: "a unit that goes on below its comma",
    body: [
      line("基礎服務", "服務友善", "修繕無障礙坡道，並增設", "112年8月31日", "行政組、"),
      line("", "", "扶手及照明。", "", "教保組"),
      line("服務遞送", "服務便捷", "受理線上登記。", "112年4月30日", "教保組"),
    ],
    expected: [
      "friendliness 修繕無障礙坡道，並增設扶手及照明。 行政組 教保組 112年8月31日",
      "convenience 受理線上登記。 教保組 112年4月30日",
    ],
  },
  {
    name: "a unit parted within its name",
    body: [
      line("基礎服務", "服務友善", "修繕無障礙坡道，並增設", "112年8月31日", "總務採"),
      line("", "", "扶手及照明。", "", "購組"),
      line("服務遞送", "服務便捷", "受理線上登記。", "112年4月30日", "教保組"),
    ],
    expected: [
      "friendliness 修繕無障礙坡道，並增設扶手及照明。 總務採購組 112年8月31日",
      "convenience 受理線上登記。 教保組 112年4月30日",
    ],
  },
])("units below one another: $name", ({ body, expected }) => {
  expect(actionsOf(readWhole([TITLE, "", HEAD, ...body].join("\n")))).toEqual(expected);
});
