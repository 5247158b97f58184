import { testRule } from "../rule-table";

const row = (...actions: readonly object[]) => ({
  entries: [
    { criterion: "服務友善", actions: actions.map((action, i) => ({ text: `辦理${i + 2}場次。`, ...action })) },
  ],
});
const due = { deadline: "107年6月30日" };
const unit = { units: "第一課" };

testRule("uneven-row", [
  { name: "the example", plan: {} },
  { name: "one action without anything", plan: row({}) },
  { name: "every action has both", plan: row({ ...due, ...unit }, { ...due, ...unit }) },
  { name: "a form without units", plan: row(due, due, due) },
  { name: "several units for one action", plan: row({ units: ["第一課", "第二課"] }, unit) },
  {
    name: "a deadline printed once for the whole row",
    plan: { entries: [{ criterion: "服務友善", actions: ["甲案。", "乙案。"], deadline: "每月", units: "第一課" }] },
  },
  {
    name: "words before the numbered actions belong to all of them",
    plan: row({}, { label: "1.", ...due }, { label: "2.", ...due }),
  },
  { name: "a deadline that could not be read is a fault of its own", plan: row({ deadline: 5 }, due) },
  {
    name: "three actions, three deadlines, two units",
    plan: row({ ...due, ...unit }, { ...due, ...unit }, due),
    findings: [["entries[0].actions", "「服務友善」列有作法 3 項，承辦單位僅 2 個，數目不符；請核對並補齊。"]],
  },
  {
    name: "two actions, one deadline, one unit",
    plan: row({ ...due, ...unit }, {}),
    findings: [
      ["entries[0].actions", "「服務友善」列有作法 2 項，完成期限僅 1 個、承辦單位僅 1 個，數目不符；請核對並補齊。"],
    ],
  },
  {
    name: "the words before the actions are not counted",
    plan: row({}, { label: "1.", ...due }, { label: "2." }),
    findings: [["entries[0].actions", "「服務友善」列有作法 2 項，完成期限僅 1 個，數目不符；請核對並補齊。"]],
  },
  {
    name: "each row is a finding",
    plan: {
      entries: [...row(due, {}).entries, { criterion: "資訊安全", actions: [{ text: "甲案。", ...unit }, "乙案。"] }],
    },
    findings: [
      ["entries[0].actions", "「服務友善」列有作法 2 項，完成期限僅 1 個，數目不符；請核對並補齊。"],
      ["entries[1].actions", "「資訊安全」列有作法 2 項，承辦單位僅 1 個，數目不符；請核對並補齊。"],
    ],
  },
]);
