import { expect, test } from "vitest";
import { columnMeaning } from "../../../src/read/tables/column-meaning";
import { columnRoles } from "../../../src/read/tables/column-roles";

const rolesOf = (names: readonly string[]) =>
  columnRoles(
    names.map((name, index) => ({ index, name, meaning: columnMeaning(name) })),
    { isStrategyLevel: undefined, acceptsCommon: true },
  )?.map(({ field }) => field);

test.each<[string, string[], (string | undefined)[] | undefined]>([
  ["common names", ["構面", "實施要項", "推動作法", "承辦單位"], ["criterion", "criterion", "action", "unit"]],
  [
    "工作項目 beside criteria has the actions",
    ["構面", "實施要項", "工作項目", "完成期限"],
    ["criterion", "criterion", "action", "deadline"],
  ],
  ["服務措施 as well", ["實施要項", "服務措施", "完成期限"], ["criterion", "action", "deadline"]],
  ["工作項目 beside actions is a criterion", ["工作項目", "推動作法", "完成期限"], ["criterion", "action", "deadline"]],
  ["工作項目 above 執行策略 and 執行方法", ["工作項目", "執行策略", "執行方法"], ["criterion", "strategy", "action"]],
  ["工作項目 alone with a deadline is no plan", ["工作項目", "完成期限"], undefined],
  ["具體措施 above 執行策略 and 方法", ["具體措施", "執行策略", "方法"], ["criterion", "criterion", "action"]],
])("%s", (_, names, roles) => {
  expect(rolesOf(names)).toEqual(roles);
});
