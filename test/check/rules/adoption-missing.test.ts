import { testRule } from "../rule-table";

const findings = [["adopted", "計畫未載訂定日期；請於封面或文首載明訂定（核定）的年、月、日。"]] as const;

testRule("adoption-missing", [
  { name: "a day", plan: {} },
  { name: "a month", plan: { adopted: "106年12月" } },
  { name: "ISO 8601", plan: { adopted: "2017-12-20" } },
  { name: "a late one is another finding", plan: { adopted: "107年3月" } },
  { name: "a day that does not exist is another finding", plan: { adopted: "106年2月30日" } },
  { name: "what is no date is another finding", plan: { adopted: "年底" } },
  { name: "none", plan: { adopted: undefined }, findings },
  { name: "none beside a period", plan: { adopted: undefined, period: "107年1月1日至107年12月31日" }, findings },
  { name: "none, year unknown", plan: { adopted: undefined, rocYear: undefined as unknown as number }, findings },
  { name: "none in a plan without a basis", plan: { adopted: undefined, legalBasis: [] }, findings },
]);
