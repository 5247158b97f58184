import { expect, test } from "vitest";
import { textWidth } from "../../../src/read/layouts/text-width";
import { actionsOf, readWhole } from "./read-actions";

const TITLE = "甲縣乙鎮立幼兒園112年度提升服務品質執行計畫";
const PLACES = [0, 12, 30, 58, 74, 86];

const measures = [
  { measure: "characters", reach: (text: string): number => text.length },
  { measure: "the width of the page", reach: textWidth },
];
const tables = [
  {
    table: "units last",
    rows: [
      ["構面", "實施要項", "推動作法", "完成期限", "承辦單位"],
      ["基礎服務", "服務一致及正確", "1.編印入園手冊。", "每學期", "教保組"],
      ["", "", "2.更新公告欄。", "112年3月31日", "保育組"],
      ["", "服務友善", "修繕坡道。", "112年8月31日", "行政組"],
      ["服務遞送", "服務便捷", "受理線上登記。", "經常辦理", "教保組"],
    ],
  },
  {
    table: "benefits last",
    rows: [
      ["構面", "實施要項", "推動作法", "完成期限", "承辦單位", "預期效益"],
      ["基礎服務", "服務一致及正確", "1.編印入園手冊。", "每學期", "教保組", "資訊一致。"],
      ["", "", "2.更新公告欄。", "112年3月31日", "保育組", ""],
      ["", "服務友善", "修繕坡道。", "112年8月31日", "行政組", "通行無礙。"],
      ["服務遞送", "服務便捷", "受理線上登記。", "經常辦理", "教保組", "免除往返。"],
    ],
  },
  {
    table: "remarks of nothing last",
    rows: [
      ["構面", "實施要項", "推動作法", "完成期限", "承辦單位", "備註"],
      ["基礎服務", "服務一致及正確", "1.編印入園手冊。", "每學期", "教保組", "－"],
      ["", "", "2.更新公告欄。", "112年3月31日", "保育組", "－"],
      ["", "服務友善", "修繕坡道。", "112年8月31日", "行政組", "－"],
      ["服務遞送", "服務便捷", "受理線上登記。", "經常辦理", "教保組", "－"],
    ],
  },
];
const cases = measures.flatMap((each) => tables.map((table) => ({ ...each, ...table })));

test.each(cases)("columns that are straight by $measure, $table", ({ rows, reach }) => {
  const lines = rows.map((cells) =>
    cells.reduce((text, cell, i) => {
      return cell === "" ? text : text + " ".repeat(Math.max(1, (PLACES[i] ?? 0) - reach(text))) + cell;
    }, ""),
  );
  const reading = readWhole([TITLE, "", ...lines.map((text) => text.trimEnd())].join("\n"));
  expect(actionsOf(reading)).toEqual([
    "consistency-accuracy 編印入園手冊。 教保組 每學期",
    "consistency-accuracy 更新公告欄。 保育組 112年3月31日",
    "friendliness 修繕坡道。 行政組 112年8月31日",
    "convenience 受理線上登記。 教保組 經常辦理",
  ]);
});
