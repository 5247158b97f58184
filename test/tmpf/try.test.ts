import { test } from "vitest";
import { FRAMEWORKS } from "../../src/frameworks";
import { formatPlan, parsePlan } from "../../src";
import { readPlan } from "../../src/read";
test("x", () => {
  const p = parsePlan({ framework: "leap-award-2018", agency: {name:"甲市乙戶政事務所", class:"第一線服務機關"}, rocYear: 107, adopted: "107年3月1日", legalBasis:["行政院106年1月9日院授發社字第1061300008號函"], goals:["甲","乙。"], scope:"本所", period:"107年度",
   entries: [{criterion:"服務友善", strategy:"策略", benefit:"效益", actions:[{label:"1.", text:"設置*櫃檯*|。", deadline:"107年12月31日", units:["甲課","乙課"]},{text:"第二"},{text:"設置的一二三四五六七八九十"},{text:"又"}]},{criterion:"服務便捷",actions:[], deadline:"經常辦理"}], monitoring:["追蹤"], rewards:["敘獎"], points:{friendliness:50} }, { frameworks: FRAMEWORKS });
  console.log(p.diagnostics);
  const plan = p.ok ? p.value : undefined;
  const text = formatPlan(plan!, "markdown");
  console.log(text);
  const r = readPlan(text, { format: "markdown" });
  console.log(JSON.stringify(r.plan, null, 1), r.framework, r.unread, r.diagnostics);
});
test("y", () => {
  const text = `# 甲市乙戶政事務所107年度提升服務品質執行計畫

## 伍、計畫內容

| 構面 | 實施要項 | 推動作法 |
| --- | --- | --- | 
| 基礎服務 | 服務友善（50分） | 1.設置 |
| 服務遞送 | 服務便捷 |  | 
`;
  const r = readPlan(text, { format: "markdown" });
  console.log(JSON.stringify(r.framework, null, 1));
});
