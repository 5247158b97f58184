import { testRule } from "../rule-table";

const says = (found: string, office = "範例縣甲乙戶政事務所") =>
  `計畫名稱所載機關為「${found}」，計畫的機關為「${office}」；請核對並統一。`;

testRule("title-other-office", [
  { name: "the whole name", plan: {} },
  { name: "no title", plan: { title: undefined } },
  { name: "without the county", plan: { title: "甲乙戶政事務所107年度提升服務品質執行計畫" } },
  { name: "with the county where the office has none", plan: { agency: "甲乙戶政事務所" } },
  { name: "no office in it", plan: { title: "107年度提升政府服務品質執行計畫" } },
  { name: "台 for 臺", plan: { agency: "臺東縣甲乙戶政事務所", title: "台東縣甲乙戶政事務所107年度執行計畫" } },
  { name: "blanks and full width", plan: { title: "範例縣 甲乙 戶政事務所１０７年度執行計畫" } },
  { name: "the office behind the one above it", plan: { title: "範例縣政府所屬範例縣甲乙戶政事務所107年度計畫" } },
  {
    name: "another office of the county",
    plan: { title: "範例縣丙丁戶政事務所107年度提升服務品質執行計畫" },
    findings: [["title", says("範例縣丙丁戶政事務所")]],
  },
  {
    name: "another county",
    plan: { title: "他例縣甲乙戶政事務所107年度提升服務品質執行計畫" },
    findings: [["title", says("他例縣甲乙戶政事務所")]],
  },
  {
    name: "another kind of office",
    plan: { title: "範例縣甲乙地政事務所107年度提升服務品質執行計畫" },
    findings: [["title", says("範例縣甲乙地政事務所")]],
  },
  {
    name: "a township that became a district",
    plan: { agency: "範例縣丙丁鎮公所", title: "範例市丙丁區公所107年度執行計畫" },
    findings: [["title", says("範例市丙丁區公所", "範例縣丙丁鎮公所")]],
  },
]);
