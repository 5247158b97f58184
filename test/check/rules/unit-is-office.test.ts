import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const units = (...names: readonly (string | readonly string[])[]) => ({
  entries: names.map((name, i) => ({ ...(EXAMPLE_PLAN.entries[i] ?? EXAMPLE_PLAN.entries[0]), units: name })),
});
const says = (found: string, count = 3) =>
  `${count} 列作法的承辦單位全部是「${found}」，即機關本身；請載明負責的課室或人員。`;

testRule("unit-is-office", [
  { name: "no units", plan: {} },
  { name: "sections", plan: units("第一課", "第二課", "秘書") },
  { name: "one section among them", plan: units("本所", "本所", "第一課", "本所") },
  { name: "each section", plan: units("各單位", "各單位", "各單位") },
  { name: "two rows may be the office's own affair", plan: units("本所", "本所") },
  { name: "another office", plan: units("丙丁戶政事務所", "丙丁戶政事務所", "丙丁戶政事務所") },
  { name: "the office and a section together", plan: units(["本所", "第一課"], "本所", "本所") },
  { name: "as 本所", plan: units("本所", "本所", "本所"), findings: [["entries[0].units", says("本所")]] },
  {
    name: "by its name without the county",
    plan: units("甲乙戶政事務所", "甲乙戶政事務所", "甲乙戶政事務所", "甲乙戶政事務所"),
    findings: [["entries[0].units", says("甲乙戶政事務所", 4)]],
  },
  {
    name: "by its whole name, with a blank",
    plan: units("範例縣甲乙戶政事務所", "範例縣 甲乙戶政事務所", "本所"),
    findings: [["entries[0].units", says("範例縣甲乙戶政事務所")]],
  },
  {
    name: "at each action",
    plan: {
      entries: ["服務友善", "服務便捷", "服務可近性"].map((criterion) => ({
        criterion,
        actions: [
          { text: "辦理2場次。", units: "本所" },
          { text: "抽查3件。", units: ["本所"] },
        ],
      })),
    },
    findings: [["entries[0].actions[0].units", says("本所")]],
  },
]);
