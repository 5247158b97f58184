import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];
const row = (criterion: string | string[]) => ({ entries: [{ criterion, actions }] });
const both = (at: string) =>
  [[at, "此處將「民眾滿意度」、「民眾意見處理有效性」合併為一項；請依評核架構分列，各載作法。"]] as const;
const framework = "innovation-2010";

testRule("merged-criterion", [
  { name: "each criterion by itself", plan: {} },
  { name: "a label with 及 of its own", plan: { framework, ...row("資訊提供及檢索服務") } },
  { name: "two criteria that are no siblings", plan: row("服務友善及服務便捷") },
  { name: "a criterion and something unknown", plan: row("服務友善及綠色採購") },
  {
    name: "two indicators joined with 及, at the end of a path",
    plan: { framework, ...row(["顧客關係", "民眾滿意度及民眾意見處理有效性"]) },
    findings: both("entries[0].criterion"),
  },
  {
    name: "joined with 、, numbered",
    plan: { framework, ...row("（一）民眾滿意度、民眾意見處理有效性") },
    findings: both("entries[0].criterion"),
  },
  {
    name: "printed points of two",
    plan: { framework, points: { 民眾滿意度及民眾意見處理有效性: 150 } },
    findings: both("points.民眾滿意度及民眾意見處理有效性"),
  },
]);
