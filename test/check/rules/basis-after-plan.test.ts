import { testRule } from "../rule-table";

const letter = (date: string) => `範例縣政府${date}府計研字第1060051234號函`;
const words = (date: string, last: string, isAdopted: boolean) =>
  isAdopted
    ? `計畫依據「${letter(date)}」的日期（${date}）晚於計畫訂定日期（${last}）；請核對依據的日期或計畫的訂定日期。`
    : `計畫依據「${letter(date)}」的日期（${date}）晚於計畫年度終了（${last}）；請核對依據的日期或計畫的年度。`;

testRule("basis-after-plan", [
  { name: "before the adoption", plan: { legalBasis: [letter("106年12月1日")] } },
  { name: "on the same day", plan: { legalBasis: [letter("106年12月20日")] } },
  {
    name: "in the month of an adoption without day",
    plan: { adopted: "106年12月", legalBasis: [letter("106年12月30日")] },
  },
  { name: "in the plan's year, adoption unknown", plan: { adopted: undefined, legalBasis: [letter("107年2月12日")] } },
  { name: "without a date", plan: { legalBasis: ["行政院函頒「政府服務躍升方案」"] } },
  {
    name: "neither year nor adoption known",
    plan: { rocYear: undefined as unknown as number, adopted: undefined, legalBasis: [letter("120年1月1日")] },
  },
  {
    name: "the day after the adoption",
    plan: { legalBasis: [letter("106年12月21日")] },
    findings: [["legalBasis[0]", words("106年12月21日", "106年12月20日", true)]],
  },
  {
    name: "after the plan's year, adoption unknown",
    plan: { adopted: undefined, legalBasis: [letter("108年1月2日")] },
    findings: [["legalBasis[0]", words("108年1月2日", "107年12月31日", false)]],
  },
  {
    name: "after an adoption without day",
    plan: { adopted: "106年12月", legalBasis: [letter("107年1月2日")] },
    findings: [["legalBasis[0]", words("107年1月2日", "106年12月", true)]],
  },
  {
    name: "the second of two",
    plan: { legalBasis: [letter("106年1月2日"), letter("107年3月1日")] },
    findings: [["legalBasis[1]", words("107年3月1日", "106年12月20日", true)]],
  },
]);
