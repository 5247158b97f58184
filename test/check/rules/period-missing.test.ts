import { testRule } from "../rule-table";

const message = "計畫未載執行期程；請載明起訖日期（如「107年1月1日至107年12月31日」）。";

testRule("period-missing", [
  { name: "a period", plan: {} },
  { name: "a period in words", plan: { period: "107年1月1日至107年12月31日" } },
  { name: "another year's period is another finding", plan: { period: "106年1月1日至106年12月31日" } },
  { name: "months", plan: { period: "107年1月至107年12月" } },
  { name: "what is no period is another finding", plan: { period: "儘速" } },
  { name: "half of one is another finding", plan: { period: { from: "107年1月1日" } as unknown as string } },
  { name: "none", plan: { period: undefined }, findings: [["period", message]] },
  {
    name: "none beside an adoption",
    plan: { period: undefined, adopted: "107年2月1日" },
    findings: [["period", message]],
  },
  {
    name: "the year is not known either",
    plan: { period: undefined, rocYear: undefined as unknown as number },
    findings: [["period", "計畫未載執行期程；請載明起訖日期。"]],
  },
  {
    name: "a section on it that says nothing",
    plan: { period: undefined, sections: [{ ordinal: "肆", title: "執行期程" }] },
    findings: [["period", message]],
  },
]);
