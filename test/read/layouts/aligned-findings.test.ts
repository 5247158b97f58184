import { expect, test } from "vitest";
import { readWhole } from "./read-actions";

const TITLE = "甲縣乙鎮立幼兒園112年度提升服務品質執行計畫";
const PLACES = [0, 10, 24, 50, 68, 80];

function line(...cells: readonly string[]): string {
  return cells.reduce((text, cell, i) => (cell === "" ? text : text.padEnd(PLACES[i] ?? 0) + cell), "");
}

const HEAD = line("構面", "實施要項", "推動作法", "完成期限", "承辦單位", "預期效益");
const FIRST = line("基礎服務", "服務一致及正確", "編印入園手冊。", "每學期", "教保組", "資訊一致。");
const SECOND = line("", "服務友善", "修繕無障礙坡道。", "112年8月31日", "行政組", "通行無礙。");
const LAST = line("服務遞送", "服務便捷", "受理線上登記。", "經常辦理", "教保組", "免除往返。");

function findingsOf(lines: readonly string[]): readonly string[] {
  const { diagnostics } = readWhole([TITLE, "", ...lines].join("\n"));
  return diagnostics.map(({ code, message }) => `${code} ${[...message.matchAll(/「.*?」/gu)].join("")}`);
}

test("a table whose words suit their columns is read without findings", () => {
  expect(findingsOf([HEAD, FIRST, SECOND, LAST])).toEqual([]);
});

test.each([
  {
    name: "a unit among the benefits",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。", "112年8月31日", "", "行政組"), LAST],
    expected: ["cell-uncertain 「行政組」「預期效益」「承辦單位」", "answers-missing 「承辦單位」"],
  },
  {
    name: "a deadline among the units",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。", "", "112年8月31日", "通行無礙。"), LAST],
    expected: ["cell-uncertain 「112年8月31日」「承辦單位」「完成期限」", "answers-missing 「完成期限」"],
  },
  {
    name: "a unit among the deadlines",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。", "行政組", "", "通行無礙。"), LAST],
    expected: ["cell-uncertain 「行政組」「完成期限」「承辦單位」", "answers-missing 「承辦單位」"],
  },
  {
    name: "a benefit among the units",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。", "112年8月31日", "滿意度達90%。"), LAST],
    expected: ["cell-uncertain 「滿意度達90%。」「承辦單位」「預期效益」"],
  },
  {
    name: "a deadline behind the full stop of an action",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。 每年", "", "行政組", "通行無礙。"), LAST],
    expected: ["cell-uncertain 「每年」「推動作法」「完成期限」", "answers-missing 「完成期限」"],
  },
  {
    name: "empty deadlines beside full ones",
    lines: [HEAD, FIRST, line("", "服務友善", "修繕無障礙坡道。", "", "行政組", "通行無礙。"), LAST],
    expected: ["answers-missing 「完成期限」"],
  },
  {
    name: "two units below one another beside one action",
    lines: [
      HEAD,
      FIRST,
      line("", "服務友善", "修繕無障礙坡道，並增設扶手及各處", "112年8月31日", "行政組", "通行無礙。"),
      line("", "", "室內外照明。", "", "教保組"),
      LAST,
    ],
    expected: ["paragraph-uncertain 「承辦單位」「教保組」"],
  },
])("what does not suit a column is told: $name", ({ lines, expected }) => {
  expect(findingsOf(lines)).toEqual(expect.arrayContaining(expected));
});

test("a column without a name is told by the gap in the one before", () => {
  const head = line("構面", "實施要項", "推動作法", "完成期限", "承辦單位");
  const found = findingsOf([head, FIRST, SECOND, LAST]);
  expect(found).toContain("cell-uncertain 「資訊一致。」「承辦單位」「完成期限」");
});
