import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TITLE = "甲縣乙鎮立幼兒園112年度提升服務品質執行計畫";
const PLACES = [0, 10, 24, 50, 68, 80];

function line(...cells: readonly string[]): string {
  return cells.reduce((text, cell, i) => (cell === "" ? text : text.padEnd(PLACES[i] ?? 0) + cell), "");
}

const BODY = [
  line("基礎服務", "服務一致及正確", "1.編印入園手冊。", "每學期", "教保組", "資訊一致。"),
  line("", "", "2.更新公告欄。", "112年3月31日", "保育組"),
  line("", "服務友善", "修繕無障礙坡道。", "112年8月31日", "行政組", "通行無礙。"),
  line("服務遞送", "服務便捷", "受理線上登記。", "經常辦理", "教保組", "免除往返。"),
];
const EXPECTED = [
  "consistency-accuracy 編印入園手冊。 教保組 每學期",
  "consistency-accuracy 更新公告欄。 保育組 112年3月31日",
  "friendliness 修繕無障礙坡道。 行政組 112年8月31日",
  "convenience 受理線上登記。 教保組 經常辦理",
];

test.each([
  {
    name: "a name above and below the line of the others",
    head: [
      line("", "", "", "", "主辦單"),
      line("構面", "實施要項", "推動作法", "完成期限", "", "預期效益"),
      line("", "", "", "", "位"),
    ],
  },
  {
    name: "two halves that both mean a column",
    head: [line("構面", "實施要項", "推動作法", "完成期限", "承辦", "預期效益"), line("", "", "", "", "單位")],
  },
  {
    name: "the first half above the others",
    head: [line("", "", "", "完成"), line("構面", "實施要項", "推動作法", "期限", "承辦單位", "預期效益")],
  },
  {
    name: "several names at once",
    head: [
      line("", "實施", "推動", "完成", "承辦", "預期"),
      line("構面"),
      line("", "要項", "作法", "期限", "單位", "效益"),
    ],
  },
  {
    name: "every name",
    head: [line("構", "實施", "推動", "完成", "承辦", "預期"), line("面", "要項", "作法", "期限", "單位", "效益")],
  },
])("heads with wrapped names: $name", ({ head }) => {
  const whole = readWhole([TITLE, "", ...head, ...BODY].join("\n"));
  expect(actionsOf(whole)).toEqual(EXPECTED);
  expect(whole.plan?.entries.map(({ benefit }) => benefit)).toEqual(["資訊一致。", "通行無礙。", "免除往返。"]);
  const parted = [TITLE, "", ...head, ...BODY.slice(0, 2), `\f${head[0]}`, ...head.slice(1), ...BODY.slice(2)];
  expect(actionsOf(readWhole(parted.join("\n")))).toEqual(EXPECTED);
});

test("names that stand above those of parts of the column are not joined", () => {
  const head = [line("", "", "", "辦理情形"), line("構面", "實施要項", "推動作法", "完成期限", "承辦單位", "預期效益")];
  expect(actionsOf(readWhole([TITLE, "", ...head, ...BODY].join("\n")))).toEqual(EXPECTED);
});
