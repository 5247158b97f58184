import { leapMeasures2025 } from "../../../src/frameworks";
import { testRule } from "../rule-table";

const found = (said: string, places = "", own = "執行計畫") =>
  [["scope", `計畫名稱為「${own}」，內文稱「${said}」${places}，前後不一；請統一名稱，或改稱「本計畫」。`]] as const;

testRule("plan-name", [
  { name: "本計畫", plan: { scope: "本計畫適用於本所同仁。" } },
  { name: "by its own name", plan: { scope: "本執行計畫適用於本所同仁。" } },
  { name: "the plan of a superior", plan: { scope: "依縣府提升服務品質實施計畫辦理。" } },
  { name: "another plan of the office", plan: { scope: "依本所「意見調查實施計畫」辦理。" } },
  { name: "the plan of another year", plan: { scope: "106年度實施計畫之檢討。" } },
  {
    name: "a title that says no kind",
    plan: { title: "107年度提升服務品質計畫", scope: "本實施計畫適用於本所同仁。" },
  },
  { name: "no title", plan: { title: undefined, scope: "本實施計畫適用於本所同仁。" } },
  { name: "another name", plan: { scope: "本實施計畫適用於本所同仁。" }, findings: found("本實施計畫") },
  {
    name: "the other way round",
    plan: { title: "107年度提升服務品質實施計畫", scope: "應完成當年度執行計畫審定。" },
    findings: found("當年度執行計畫", "", "實施計畫"),
  },
  {
    name: "with the subject of the plan",
    plan: { scope: "訂定本所「107年度提升政府服務實施計畫」。" },
    findings: found("本所「107年度提升政府服務實施計畫"),
  },
  {
    name: "in several places: one finding",
    plan: { scope: "本實施計畫適用於本所同仁。", rewards: ["依本實施計畫敘獎。"] },
    findings: found("本實施計畫", "（共2處）"),
  },
  {
    name: "a criterion that the scheme words so",
    plan: { framework: "leap-measures-2025", entries: [{ criterion: "strategy-1-1", actions: ["訂定計畫。"] }] },
    framework: leapMeasures2025,
  },
]);
