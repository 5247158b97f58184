import { expect, test } from "vitest";
import { readPlan } from "../../../src/read";
import { actionsOf, readWhole } from "./read-actions";

const TOP = [
  "甲市乙區圖書館113年度提升服務品質執行計畫",
  "壹、計畫依據",
  "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。",
  "貳、執行內容",
];
const HEAD = "構面 實施要項 推動作法 承辦單位 完成期限";
const ROWS = [
  "基礎服務 服務一致及正確 訂定借閱作業流程。 流通組 每季",
  "基礎服務 服務一致及正確 辦理館員訓練。 行政組 每月",
  "基礎服務 服務友善 設置哺集乳室。 行政組 每年",
  "服務遞送 服務便捷 開放網路預約。 流通組 隨時",
];

const EXPECTED = [
  "consistency-accuracy 訂定借閱作業流程。 流通組 每季",
  "consistency-accuracy 辦理館員訓練。 行政組 每月",
  "friendliness 設置哺集乳室。 行政組 每年",
  "convenience 開放網路預約。 流通組 隨時",
];

test.each([
  { name: "one blank between the cells", lines: [...TOP, HEAD, ...ROWS] },
  { name: "the next section right below", lines: [...TOP, HEAD, ...ROWS, "參、管制考核", "每半年檢討1次。"] },
  { name: "a remark below a blank line", lines: [...TOP, HEAD, ...ROWS, "", "本表每季檢討。"] },
  { name: "the head again on the next page", lines: [...TOP, HEAD, ...ROWS.slice(0, 2), HEAD, ...ROWS.slice(2)] },
  {
    name: "wide gaps, and blanks within cells",
    lines: [...TOP, HEAD, ...ROWS].map((line, i) =>
      i < TOP.length ? line : line.replaceAll(" ", "   ").replace("網路預約", "網路 APP 預約"),
    ),
    expected: EXPECTED.map((line) => line.replace("網路預約", "網路APP預約")),
  },
  { name: "full-width blanks", lines: [...TOP, ...[HEAD, ...ROWS].map((line) => line.replaceAll(" ", "\u3000"))] },
])("a line for each row: $name", ({ lines, expected = EXPECTED }) => {
  expect(actionsOf(readWhole(lines.join("\n"))).map((line) => line.replace(" APP ", "APP"))).toEqual(expected);
});

const doubtsOf = (rows: readonly string[], head = HEAD): readonly string[] => {
  const { diagnostics } = readPlan([...TOP, head, ...rows].join("\n"), { name: "a.txt" });
  return diagnostics.filter(({ code }) => code === "cell-uncertain").map(({ message }) => message);
};

test.each([
  {
    name: "a blank within an action, and a deadline left out",
    head: "構面 實施要項 推動作法 完成期限 承辦單位",
    row: "服務遞送 服務可近性 辦理 乙項。 秘書室",
    found: "乙項。",
  },
  {
    name: "a wide gap within an action, and a unit left out",
    head: "構面   實施要項   推動作法   完成期限   承辦單位",
    row: "服務遞送   服務可近性   辦理乙項，   並檢討   每季",
    found: "並檢討",
  },
])("a line with as many words whose deadline is none is told: $name", ({ head, row, found }) => {
  const rows = ROWS.map((line) => {
    const [area, criterion, action, unit, deadline] = line.split(" ");
    return [area, criterion, action, deadline, unit].join(head.includes("   ") ? "   " : " ");
  });
  expect(doubtsOf([...rows, row], head)).toEqual([
    `無法確定「${found}」屬於「完成期限」欄或「推動作法」欄，已歸入前者；請與原文件核對。`,
  ]);
});

test("deadlines, signs in their place and a head on the next page are not told", () => {
  const more = ["服務遞送 服務可近性 到府服務。 秘書室 －", HEAD, "服務遞送 服務可近性 線上申辦。 秘書室 同上"];
  expect(doubtsOf([...ROWS, ...more])).toEqual([]);
});

test("lines that name columns again and again, and no table, cost no more than linear time", () => {
  const read = readPlan(`${HEAD}\n`.repeat(20_000), { name: "a.txt" });
  expect(read.plan?.entries ?? []).toEqual([]);
});

test("a caption right below a table belongs to the next one", () => {
  const lines = [
    TOP[0] ?? "",
    "一、基礎服務",
    "實施要項 推動作法 完成期限 承辦單位",
    "服務友善 增設標示。 每季 行政組",
    "服務一致及正確 編訂手冊。 每月 流通組",
    "二、服務遞送",
    "實施要項 推動作法 完成期限 承辦單位",
    "服務便捷 單一窗口。 每月 流通組",
    "服務可近性 到府服務。 每月 行政組",
  ];
  expect(actionsOf(readWhole(lines.join("\n")))).toEqual([
    "friendliness 增設標示。 行政組 每季",
    "consistency-accuracy 編訂手冊。 流通組 每月",
    "convenience 單一窗口。 流通組 每月",
    "accessibility 到府服務。 行政組 每月",
  ]);
});
