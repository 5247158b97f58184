import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });
const ENDED = ["一、更新網站。", "二、檢查連結！", "三、增設標示；", "四、培訓志工……", "五、其他如下："];

testRule("missing-final-punctuation", [
  { name: "every item has its mark", plan: said(...ENDED) },
  {
    name: "none has a mark",
    plan: said("更新機關網站", "檢查網站連結", "增設雙語標示", "培訓導覽志工", "整修無障礙坡道"),
  },
  { name: "few items", plan: said("更新網站。", "增設雙語標示") },
  { name: "too many have none", plan: said(...ENDED, "增設雙語標示", "整修無障礙坡道") },
  { name: "a name or a figure", plan: said(...ENDED, "志工隊", "90%") },
  { name: "behind a closing bracket", plan: said(...ENDED, "增設雙語標示（含電梯）", "推動「行動服務」") },
  { name: "a full stop within quotation marks", plan: said(...ENDED, "標語為「節能減碳，人人有責。」") },
  {
    name: "short words, where others as short end with a mark",
    plan: said(...ENDED, "便民。", "可近。", "便捷", "90%"),
    findings: [["entries[0].actions[7]", "同欄7項句末有標點，此項沒有；請補上句號，並確認文字是否完整。"]],
  },
  {
    name: "one of six",
    plan: said(...ENDED, "增設雙語標示20面"),
    findings: [["entries[0].actions[5]", "同欄5項句末有標點，此項沒有；請補上句號，並確認文字是否完整。"]],
  },
  {
    name: "two of ten, one of them short",
    plan: said("編訂作業手冊", "抽查50件", ...ENDED, "六、定期開會。", "七、檢討表單。", "八、滿意度調查1次。"),
    findings: [["entries[0].actions[0]", "同欄8項句末有標點，此處等2項沒有；請補上句號，並確認文字是否完整。"]],
  },
  {
    name: "an item that ends in the middle of a sentence",
    plan: said(...ENDED, "增設雙語標示，"),
    findings: [["entries[0].actions[5]", "同欄5項句末有標點，此項沒有；請補上句號，並確認文字是否完整。"]],
  },
  {
    name: "more than one, with a lower share",
    plan: said(...ENDED, "增設雙語標示", "整修無障礙坡道"),
    config: { rules: { "missing-final-punctuation": { options: { leastShare: 0.5 } } } },
    findings: [["entries[0].actions[5]", "同欄5項句末有標點，此處等2項沒有；請補上句號，並確認文字是否完整。"]],
  },
  {
    name: "a list of its own",
    plan: { monitoring: [...ENDED, "由主任督導考核"] },
    findings: [["monitoring[5]", "同欄5項句末有標點，此項沒有；請補上句號，並確認文字是否完整。"]],
  },
]);

test("every item without a mark is named", () => {
  const plan = examplePlan(
    said("編訂作業手冊", "抽查50件", ...ENDED, "六、定期開會。", "七、檢討表單。", "八、調查1次。"),
  );
  const [found] = checkPlan(plan).diagnostics.filter(({ code }) => code === "missing-final-punctuation");
  expect(found?.related?.map(({ path, message }) => [path[3], message])).toEqual([[1, "此處寫「抽查50件」。"]]);
});
