import { testRule } from "../rule-table";

const action = (text: string, target?: string) => ({
  entries: [{ criterion: "服務滿意情形", actions: [{ text, ...(target !== undefined && { target }) }] }],
});
const found = (each: string, total: string, times: number, sum: string, field = "text") =>
  [
    [`entries[0].actions[0].${field}`, `「${each}」一年${times}期應計${sum}，文中寫「${total}」；請核對數字。`],
  ] as const;

testRule("recurring-count", [
  { name: "they agree", plan: action("每月調查20人次，全年計240人次。") },
  { name: "quarters agree", plan: action("每季召開1次，全年共4次。") },
  { name: "every second month", plan: action("每2個月召開1次，全年6次。") },
  { name: "other things are counted", plan: action("每月召開1次，全年計240人次。") },
  { name: "at least so many a month", plan: action("每月至少20人次，全年計300人次。") },
  { name: "so many a year or more", plan: action("每月20人次，全年200人次以上。") },
  { name: "about so many", plan: action("每月約20人次，全年計200人次。") },
  { name: "not every month", plan: action("自3月起每月20人次，全年計200人次。") },
  { name: "two counts that make one total", plan: action("每月甲20人次，每月乙10人次，全年計360人次。") },
  { name: "part of a year", plan: { period: "107年1月1日至107年6月30日", ...action("每月20人次，全年計120人次。") } },
  { name: "other units agree", plan: action("每月抽測10通，全年計120通。") },
  { name: "what is no unit", plan: action("每月10通報，全年計100通報。") },
  ...[
    "每月訪視5村，全年共訪視20村。",
    "每週服務3天，全年休館20天。",
    "每月租金2000元，全年經費60000元。",
    "每月訪視5戶，全年共30戶。",
    "每季輔導2校，全年共6校。",
    "每月訪查3里，全年共10里。",
    "每月巡迴2站，全年共8站。",
    "每月訪視3家，全年共20家。",
    "每月服務10位，全年共50位。",
  ].map((text) => ({ name: `the same again, or other things: ${text}`, plan: action(text) })),
  { name: "another action", plan: { goals: ["每月20人次。", "全年計200人次。"] } },
  { name: "days of each month", plan: action("每月5日前完成，全年計12次。") },
  { name: "weeks agree", plan: action("每週2次，全年計104次。") },
  { name: "weeks without those of holidays", plan: action("每週辦理1場，全年計50場。") },
  { name: "a day of the week", plan: action("每週二、四各1場，全年計100場。") },
  {
    name: "weeks",
    plan: action("每週2次，全年計50次。"),
    findings: found("每週2次", "全年計50次", 52, "104次"),
  },
  {
    name: "every second week",
    plan: action("每2週召開1次，全年共52次。"),
    findings: found("每2週召開1次", "全年共52次", 26, "26次"),
  },
  {
    name: "months",
    plan: action("每月調查20人次，全年計200人次。"),
    findings: found("每月調查20人次", "全年計200人次", 12, "240人次"),
  },
  ...["通", "案", "梯", "趟"].map((unit) => ({
    name: `months, counted in ${unit}`,
    plan: action(`每月10${unit}，全年計100${unit}。`),
    findings: found(`每月10${unit}`, `全年計100${unit}`, 12, `120${unit}`),
  })),
  {
    name: "quarters, in action and target",
    plan: action("每季召開檢討會1次。", "全年召開3次。"),
    findings: found("每季召開檢討會1次", "全年召開3次", 4, "4次", "target"),
  },
  {
    name: "every second month, written in words",
    plan: action("每兩個月召開1次，全年12次。"),
    findings: found("每兩個月召開1次", "全年12次", 6, "6次"),
  },
  {
    name: "fewer than at least so many",
    plan: action("每月至少20人次，全年計200人次。"),
    findings: found("每月至少20人次", "全年計200人次", 12, "240人次"),
  },
]);
