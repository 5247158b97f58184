import { testRule } from "../rule-table";

const text = (words: string) => ({ entries: [{ criterion: "服務友善", actions: [words] }] });
const says = (found: string) =>
  [
    [
      "entries[0].actions[0]",
      `作法寫有「${found}」，敘述的是已完成的事；請改寫為本年度將辦理的事項，已完成者移列實施成果。`,
    ],
  ] as const;

testRule("action-is-result", [
  { name: "plans", plan: {} },
  { name: "people who have done something", plan: text("對已辦理登記之民眾寄發手冊50份。") },
  { name: "a condition", plan: text("如已完成登記者，寄發通知。") },
  { name: "cases that were finished", plan: text("抽查已完成之案件20件。") },
  { name: "what will be finished", plan: text("107年底前完成更新20面。") },
  { name: "what was done before is the basis of more", plan: text("就106年已建置的網站，新增3種語文。") },
  { name: "a level that is aimed at", plan: text("爭取通過無障礙標章等級檢測。") },
  { name: "office, trade and pass in other words", plan: text("公告營業時間及業務通過情形，製作通過名單。") },
  { name: "done this year", plan: text("除原有設施外，本年度已更新座椅。"), findings: says("本年度已更新") },
  { name: "at the beginning", plan: text("已完成櫃檯改善。"), findings: says("已完成") },
  { name: "by the office", plan: text("改善環境，本所已設置哺乳室。"), findings: says("本所已設置") },
  { name: "on a day", plan: text("業於107年3月完成網站改版。"), findings: says("業於107年3月完成") },
  {
    name: "a level that was reached",
    plan: text("本所網站通過第二優先等級，可供使用。"),
    findings: says("通過第二優先等級"),
  },
]);
