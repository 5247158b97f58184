import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { testRule } from "../rule-table";

testRule("adopted-after-start", [
  { name: "adopted in the year before", plan: { adopted: "106年12月31日" } },
  { name: "adopted on the first day", plan: { adopted: "107.1.1" } },
  { name: "only the month is known, and it is the first", plan: { adopted: "107年1月" } },
  {
    name: "adopted before a period that begins later",
    plan: { adopted: "107年2月", period: "107年3月1日至107年12月31日" },
  },
  {
    name: "adopted in March for January",
    plan: { adopted: "107年3月" },
    findings: [
      [
        "adopted",
        "計畫於107年3月訂定，晚於執行期程開始（107年1月1日）；計畫應於期程開始前訂定，確有延後者，請敘明原因。",
      ],
    ],
  },
  {
    name: "no period: the year's own beginning counts",
    plan: { adopted: "107年2月27日訂定", period: undefined },
    findings: [
      [
        "adopted",
        "計畫於107年2月27日訂定，晚於年度開始（107年1月1日）；計畫應於年度開始前訂定，確有延後者，請敘明原因。",
      ],
    ],
  },
]);

test.each([
  { name: "in the month in which the period begins: a note", adopted: "107年1月25日", severity: "info" },
  { name: "later", adopted: "107年2月1日", severity: "warning" },
])("adopted $name", ({ adopted, severity }) => {
  const { diagnostics } = checkPlan(examplePlan({ adopted }));
  expect(diagnostics.map(({ code, severity: own }) => [code, own])).toEqual([["adopted-after-start", severity]]);
});
