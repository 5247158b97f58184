import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { applyEdits } from "../apply-edits";
import { testRule } from "../rule-table";

const labels = (...given: readonly (string | undefined)[]) => ({
  entries: [
    {
      criterion: "服務友善",
      actions: given.map((label) => ({ ...(label !== undefined && { label }), text: "增設服務設施1處。" })),
    },
  ],
});
const found = (path: string, list: string, fault: string) =>
  [[path, `編號依序為「${list}」，${fault}；請核對有無漏列，並依序重編。`]] as const;

testRule("numbering-order", [
  { name: "in order", plan: labels("1.", "2.", "3.") },
  { name: "a list within the list", plan: labels("1.", "(1)", "(2)", "2.", "(1)", "3.") },
  { name: "two lists, each under words of its own", plan: labels(undefined, "1.", "2.", undefined, "1.", "2.") },
  { name: "the row goes on from the page before", plan: labels("3.", "4.") },
  { name: "another mark, but the same count", plan: labels("1.", "2、", "3.") },
  { name: "a stray heading that was read into the row", plan: labels("1.", "2.", "二、") },
  { name: "circled numbers", plan: labels("①", "②", "③") },
  { name: "a text with points in order", plan: { scope: "一、本所同仁。二、本所志工。三、替代役男。" } },
  { name: "two lists in a text", plan: { scope: "甲：1.子。2.丑。3.寅。乙：1.卯。2.辰。3.巳。" } },
  { name: "numbers of articles are no list", plan: { scope: "依下列規定：第1點；3.5公尺；2樓；（二）及（五）辦理。" } },
  { name: "two points are no list", plan: { scope: "一、本所同仁。三、替代役男。" } },
  { name: "goals that begin with their numbers", plan: { goals: ["一、便民。", "二、創新。", "三、透明。"] } },
  {
    name: "one comes twice, and the next is left out",
    plan: labels("1.", "2.", "2.", "4."),
    findings: found("entries[0].actions[2].label", "1.、2.、2.、4.", "「2.」重複，缺「3.」"),
  },
  {
    name: "one is left out",
    plan: labels("1.", "2.", "4."),
    findings: found("entries[0].actions[2].label", "1.、2.、4.", "缺「3.」"),
  },
  {
    name: "it begins anew",
    plan: labels("1.", "2.", "1.", "2.", "3."),
    findings: found("entries[0].actions[2].label", "1.、2.、1.、2.、3.", "「1.、2.」重複"),
  },
  {
    name: "within a text",
    plan: { scope: "一、本所同仁。二、本所志工。二、替代役男。" },
    findings: found("scope", "一、二、二", "「二」重複"),
  },
  {
    name: "monitoring whose points stand one to a text",
    plan: { monitoring: ["（一）平時考核。", "（一）年度考核。", "（二）上級考核。"] },
    findings: found("monitoring[1]", "（一）、（一）、（二）", "「（一）」重複"),
  },
]);

test.each([
  { name: "labels", plan: labels("1.", "2.", "2.", "4.") },
  { name: "texts", plan: { goals: ["一、便民。", "一、創新。", "二、透明。"] } },
  { name: "points of a text", plan: { scope: "一、本所同仁。二、本所志工。二、替代役男。四、其他。" } },
])("the numbers of $name are put in order", ({ plan }) => {
  const input = examplePlan(plan);
  const own = (given: unknown) => checkPlan(given).diagnostics.filter(({ code }) => code === "numbering-order");
  const edits = own(input).flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits.length).toBeGreaterThan(0);
  expect(own(applyEdits(input, edits))).toEqual([]);
});

test("a number that is only left out is not closed up: its point may be missing", () => {
  const [finding] = checkPlan(examplePlan(labels("1.", "2.", "4."))).diagnostics;
  expect(finding?.fix).toBeUndefined();
});
