import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TOP = [
  "甲市乙區圖書館113年度提升服務品質執行計畫",
  "壹、計畫依據",
  "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。",
  "貳、執行內容",
  "",
];
const HEAD = "  構面        實施要項          推動作法           完成期限        承辦單位";
const PLACES = [0, 7, 19, 34, 50];

/** A line with a text at the place of each column; nothing for an empty one. */
function line(cells: readonly string[], slip = 0): string {
  return cells.reduce((text, cell, i) => (cell === "" ? text : `${text.padEnd((PLACES[i] ?? 0) + slip)}${cell}`), "");
}

const AT_TOP = [
  line(["基礎服務", "服務一致及正確", "訂定借閱作業流程，並每", "113 年 3 月 31 日", "流通組"]),
  line(["", "", "年檢討一次。"]),
  "",
  line(["", "", "辦理館員訓練。", "每月", "行政組"]),
  "",
  line(["", "服務友善", "設置哺集乳室。", "每年", "行政組"]),
  "",
  line(["服務遞送", "服務便捷", "開放網路預約，取書不必", "隨時", "流通組"]),
  line(["", "", "排隊。"]),
];
const IN_THE_MIDDLE = [
  line(["", "", "訂定借閱作業流程，並每", "113 年 3 月 31 日", "流通組"]),
  line(["", "服務一致及正確", "年檢討一次。"]),
  line(["基礎服務", "", "辦理館員訓練。", "每月", "行政組"]),
  "",
  line(["", "服務友善", "設置哺集乳室。", "每年", "行政組"]),
  "",
  line(["", "", "開放網路預約，取書不必"]),
  line(["服務遞送", "服務便捷", "", "隨時", "流通組"]),
  line(["", "", "排隊。"]),
];

const EXPECTED = [
  "consistency-accuracy 訂定借閱作業流程，並每年檢討一次。 流通組 113年3月31日",
  "consistency-accuracy 辦理館員訓練。 行政組 每月",
  "friendliness 設置哺集乳室。 行政組 每年",
  "convenience 開放網路預約，取書不必排隊。 流通組 隨時",
];

test.each([
  { name: "labels at the top of their rows", body: AT_TOP },
  { name: "labels in the middle of their rows", body: IN_THE_MIDDLE },
  { name: "all columns further right", body: AT_TOP.map((each) => (each === "" ? each : `  ${each}`)) },
  { name: "the head again on the next page", body: [...AT_TOP.slice(0, 7), `\f${HEAD}`, "", ...AT_TOP.slice(7)] },
  { name: "a page without head", body: [...AT_TOP.slice(0, 7), `\f${AT_TOP[7]}`, ...AT_TOP.slice(8)] },
  { name: "the next section below", body: [...AT_TOP, "", "參、管制考核", "每半年檢討1次。"] },
])("columns kept apart by blanks: $name", ({ body }) => {
  expect(actionsOf(readWhole([...TOP, HEAD, "", ...body].join("\n")))).toEqual(EXPECTED);
});

test("a table of thousands of lines is read whole", () => {
  const many = Array.from({ length: 300 }, () => [...AT_TOP, ""]).flat();
  expect(actionsOf(readWhole([...TOP, HEAD, "", ...many].join("\n"))).length).toBe(1_200);
});

test("one label with thousands of actions, and fewer deadlines beside them, are read to the end", () => {
  const actions = Array.from({ length: 2500 }, (_, i) =>
    line([i === 0 ? "基礎服務" : "", i === 0 ? "服務友善" : "", "設置哺集乳室。", i === 700 ? "" : "每年", "行政組"]),
  );
  const found = actionsOf(readWhole([...TOP, HEAD, "", ...actions].join("\n")));
  expect(found).toHaveLength(2500);
  expect(found.filter((each) => each.includes("每年"))).toHaveLength(2499);
  expect(found[700]).not.toContain("每年");
});
