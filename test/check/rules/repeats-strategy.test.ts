import { testRule } from "../rule-table";

const row = (entry: object) => ({ entries: [{ criterion: "服務友善", actions: ["增設20面標示。"], ...entry }] });
const says = (field: string, found: string, repeated: string) =>
  `${field}「${found}」只重述${repeated}，未說明要達到什麼；請改寫為可檢驗的目標或效益。`;
const STRATEGY = "整合跨課受理程序，建立一致迅速的補件機制。";

testRule("repeats-strategy", [
  { name: "no target, no benefit", plan: {} },
  { name: "a benefit of its own", plan: row({ strategy: STRATEGY, benefit: "民眾等候時間縮短5分鐘。" }) },
  {
    name: "a benefit that shares a few words",
    plan: row({ strategy: STRATEGY, benefit: "建立互信的關係，使申請人免於往返。" }),
  },
  { name: "too short to tell", plan: row({ strategy: "提升效率，增進服務。", benefit: "提升效率" }) },
  {
    name: "a target that begins with its action and goes on",
    plan: row({ actions: [{ text: "舉辦線上票選活動。", target: "舉辦線上票選活動，全年吸引300人次，回收率九成。" }] }),
  },
  {
    name: "a target that is another action of the row",
    plan: row({
      actions: [{ text: "增設雙語標示。", target: "滿意度90%以上。" }, { text: "滿意度90%以上者予以表揚。" }],
    }),
  },
  {
    name: "the same as the strategy, without its punctuation",
    plan: row({ strategy: STRATEGY, benefit: "整合跨課受理程序 建立一致迅速的補件機制" }),
    findings: [["entries[0].benefit", says("預期效益", "整合跨課受理程序 建立一致迅速的補件機制", "推動策略")]],
  },
  {
    name: "a part of the strategy",
    plan: row({ strategy: STRATEGY, benefit: "建立一致、迅速的補件機制。" }),
    findings: [["entries[0].benefit", says("預期效益", "建立一致、迅速的補件機制。", "推動策略")]],
  },
  {
    name: "a target that repeats its action",
    plan: row({ actions: [{ text: "舉辦志工培訓成果競賽。", target: "舉辦志工培訓成果競賽" }] }),
    findings: [["entries[0].actions[0].target", says("預期目標", "舉辦志工培訓成果競賽", "作法")]],
  },
  {
    name: "a benefit that repeats one of the actions",
    plan: row({ actions: ["增設20面標示。", "製發各里防災避難地圖。"], benefit: "製發防災避難地圖。" }),
    findings: [["entries[0].benefit", says("預期效益", "製發防災避難地圖。", "作法")]],
  },
  {
    name: "a county is stricter",
    plan: row({ strategy: STRATEGY, benefit: "建立一致的補件機制，減少往返。" }),
    config: { rules: { "repeats-strategy": { options: { leastPercent: 40 } } } },
    findings: [["entries[0].benefit", says("預期效益", "建立一致的補件機制，減少往返。", "推動策略")]],
  },
]);
