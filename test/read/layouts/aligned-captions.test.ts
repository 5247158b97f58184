import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TITLE = "甲縣乙鎮立幼兒園112年度提升服務品質執行計畫";
const PLACES = [0, 16, 30, 48, 72, 86];
function row(...cells: readonly string[]): string {
  return cells.reduce((text, cell, i) => (cell === "" ? text : text.padEnd(PLACES[i] ?? 0) + cell), "");
}
const NAMES = row("評核項目", "評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位");
const ONLINE = row(
  "線上服務及電子參與",
  "線上服務量能擴展性",
  "1.提供及推廣線上服務項目",
  "推廣網路登記。",
  "經常辦理",
  "教保組",
);

test.each([
  {
    name: "labels in the middle of their rows",
    body: [
      row("", "", "", "1.辦理視訊家訪。", "每季", "教保組"),
      row("創新(意)服務情形", "有價值的創意服務"),
      row("", "", "", "2.成立玩具銀行。", "每月", "行政組"),
    ],
  },
  {
    name: "labels at the top of their rows",
    body: [
      row("創新(意)服務情形", "有價值的創意服務", "", "1.辦理視訊家訪。", "每季", "教保組"),
      row("", "", "", "2.成立玩具銀行。", "每月", "行政組"),
    ],
  },
])("a table below the label of another dimension, $name", ({ body }) => {
  const lines = [TITLE, "", "資訊流通服務", NAMES, ONLINE, "創新加值服務", NAMES, ...body];
  expect(actionsOf(readWhole(lines.join("\n")))).toEqual([
    "online-provision 推廣網路登記。 教保組 經常辦理",
    "creative-services 辦理視訊家訪。 教保組 每季",
    "creative-services 成立玩具銀行。 行政組 每月",
  ]);
});

test("a page that repeats the label above the head goes on with the table", () => {
  const body = [
    row("服務流程", "服務流程便捷性", "1.單一窗口服務全功能程度", "1.設置綜合櫃檯。", "經常辦理", "教保組"),
    "\f優質便民服務",
    NAMES,
    row("", "", "", "2.訓練代理人員。", "每季", "行政組"),
  ];
  const found = actionsOf(readWhole([TITLE, "", "優質便民服務", NAMES, ...body].join("\n")));
  expect(found.map((each) => each.split("／").at(-1))).toEqual([
    "單一窗口服務全功能程度 設置綜合櫃檯。 教保組 經常辦理",
    "單一窗口服務全功能程度 訓練代理人員。 行政組 每季",
  ]);
});
