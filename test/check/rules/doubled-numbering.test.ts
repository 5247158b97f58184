import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { applyEdits } from "../apply-edits";
import { testRule } from "../rule-table";

const action = (label: string, text: string) => ({
  entries: [{ criterion: "服務友善", actions: [{ label, text }] }],
});

testRule("doubled-numbering", [
  { name: "one mark", plan: { goals: ["一、便民。", "（一）創新。", "1.透明。"] } },
  { name: "an enumeration of points", plan: { scope: "（一）、（二）及（三）所列人員。" } },
  { name: "numbers of two levels", plan: { scope: "1.1提供種類。1.2提供管道。" } },
  { name: "a number behind a comma", plan: { scope: "本所同仁，（一）、依規定辦理。" } },
  { name: "floors", plan: { scope: "一、二樓同仁。" } },
  { name: "a label and its text", plan: action("1.", "1樓增設雙語標示。") },
  { name: "a label and a figure", plan: action("3.", "3.5公尺以上通道2處。") },
  {
    name: "in a text",
    plan: { scope: "（一）、本所同仁。" },
    findings: [["scope", "編號「（一）、」的標點重複；請改為「（一）」。"]],
  },
  {
    name: "in a label",
    plan: action("1.、", "增設雙語標示20面。"),
    findings: [["entries[0].actions[0].label", "編號「1.、」的標點重複；請改為「1.」。"]],
  },
  {
    name: "in every point of a list: one finding",
    plan: { goals: ["（一）、便民。", "（二）、創新。", "（三）、透明。"] },
    findings: [["goals[0]", "編號「（一）、」的標點重複，全計畫共3處；請改為「（一）」。"]],
  },
  {
    name: "a number twice",
    plan: { scope: "一、一、本所同仁。" },
    findings: [["scope", "編號「一、一、」重複書寫；請改為「一、」。"]],
  },
  {
    name: "a label that the text repeats",
    plan: action("1.", "1.增設雙語標示20面。"),
    findings: [["entries[0].actions[0].text", "編號「1.1.」重複書寫；請改為「1.」。"]],
  },
  {
    name: "the ordinal in the title of a section",
    plan: { sections: [{ ordinal: "壹", title: "壹、計畫依據" }] },
    findings: [["sections[0].title", "編號「壹壹、」重複書寫；請改為「壹」。"]],
  },
]);

test("all that is doubled is put right at once", () => {
  const input = examplePlan({
    goals: ["（一）、便民。", "（二）、創新。"],
    scope: "一、一、同仁。",
    ...action("1、", "1、增設。"),
  });
  const edits = checkPlan(input).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  expect(applyEdits(input, edits)).toMatchObject({
    goals: ["（一）便民。", "（二）創新。"],
    scope: "一、同仁。",
    entries: [{ actions: [{ label: "1、", text: "增設。" }] }],
  });
});
