import { expect, test } from "vitest";
import { parsePlan } from "../../../src/model";
import { readPlan } from "../../../src/read";

const page = (actions: number, units: string): string =>
  `<h1>甲市乙區衛生所113年度提升服務品質執行計畫</h1><table>
<tr><th>實施要項</th><th>推動作法</th><th>完成期限</th><th>承辦單位</th></tr>
<tr><td>服務友善</td><td>${Array.from({ length: actions }, (_, i) => `<p>辦理第${i + 1}項。</p>`).join("")}</td>
<td>每季</td><td>${units}</td></tr></table>`;

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `第${i + 1}課`);

function unitsOf(html: string) {
  const { plan, coverage } = readPlan(html, { name: "a.html" });
  expect(coverage.assigned + coverage.furniture + coverage.unread).toBe(coverage.characters);
  expect(coverage.unread).toBe(0);
  expect(parsePlan(plan).ok).toBe(true);
  return plan?.entries.flatMap(({ actions }) => actions.map(({ units }) => units)) ?? [];
}

test("the units of a merged cell belong to each action", () => {
  expect(unitsOf(page(3, "保健課、行政課"))).toEqual(Array.from({ length: 3 }, () => ["保健課", "行政課"]));
});

test("thousands of names for thousands of actions stay one text, and the reading comes to an end", () => {
  const text = names(3000).join("、");
  const units = unitsOf(page(3000, text));
  expect(units).toHaveLength(3000);
  expect(new Set(units.map((own) => own?.join("|")))).toEqual(new Set([text]));
});

test("more lines of units than a plan takes stay together as one text", () => {
  const lines = (count: number) =>
    names(count)
      .map((name) => `<p>${name}</p>`)
      .join("");
  expect(unitsOf(page(1, lines(200)))).toEqual([names(200)]);
  expect(unitsOf(page(1, lines(201)))).toEqual([[names(201).join("")]]);
});

test("the unit of a row of which every action has its own is not counted as furniture", () => {
  const text = `# 甲市乙區衛生所113年度提升服務品質執行計畫

| 實施要項 | 推動作法 | 承辦單位 | 完成期限 |
|---|---|---|---|
| 服務友善 | | 行政課 | 113年12月31日 |
| | 設置服務台。 | 保健課 | 每月 |
`;
  const { plan, unread, furniture } = readPlan(text, { name: "a.md" });
  const said = [JSON.stringify(plan), ...unread.map((each) => each.text)].join();
  expect(said).toContain("行政課");
  expect(furniture.map((each) => each.text).join()).not.toContain("行政課");
});
