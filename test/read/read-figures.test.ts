import { expect, test } from "vitest";
import { readPlan } from "../../src/read";

const TITLE = "範例市戶政事務所107年度提升服務品質執行計畫";
const COLUMNS = "構面\n實施要項\n推動作法\n完成期限\n承辦單位";
const actions = (text: string) =>
  readPlan(text).plan?.entries.flatMap((entry) =>
    entry.actions.map(({ label, text: words, deadline }) => [label, words, deadline?.text]),
  );

test.each([
  ["12/31", "12/31", "12/31"],
  ["6/30\n12/31", "6/30", "12/31"],
  ["107/6\n107/12", "107/6", "107/12"],
])("deadlines on lines of their own are no numbers of pages: %j", (deadlines, first, second) => {
  const text = `${TITLE}\n${COLUMNS}\n基礎服務\n服務友善\n1.辦理宣導活動。\n2.設置櫃檯。\n${deadlines}\n行政課\n`;
  expect(actions(text)).toEqual([
    ["1.", "辦理宣導活動。", first],
    ["2.", "設置櫃檯。", second],
  ]);
});

test("months that begin a line of a cell copied out of a page begin no action", () => {
  const text = `${TITLE}\n${COLUMNS}\n基礎服務\n服務友善\n1.於每年\n2、3月辦理宣導活動。\n2.設置櫃檯。\n107年12月31日\n行政課\n`;
  expect(actions(text)?.map(([label, words]) => [label, words])).toEqual([
    ["1.", "於每年2、3月辦理宣導活動。"],
    ["2.", "設置櫃檯。"],
  ]);
});

test("points on lines of their own are points", () => {
  const columns = "評核指標\n配分\n推動作法\n完成期限\n承辦單位";
  const text = `${TITLE}\n${columns}\n服務場所便利性\n50\n1.設置無障礙櫃檯。\n107年12月31日\n行政課\n服務行為友善性\n30\n1.辦理禮貌訓練。\n經常辦理\n人事室\n`;
  expect(readPlan(text).plan?.points).toEqual({ 服務場所便利性: 50, 服務行為友善性: 30 });
});
