import { testRule } from "../rule-table";

const of = (name: string, rocYear: number) => ({ agency: { name }, rocYear });
const early = (agency: string, rocYear: number, since: string, old: string) =>
  [
    [
      "agency.name",
      `「${agency}」係${since}由「${old}」改制後的名稱，${rocYear}年度大部分期間尚無此機關；請核對機關名稱與計畫年度。`,
    ],
  ] as const;
const late = (agency: string, rocYear: number, since: string, old: string, now: string) =>
  [
    [
      "agency.name",
      `「${old}」自${since}起已改制為「${now}」，${rocYear}年度已無「${agency}」；請更正機關名稱或計畫年度。`,
    ],
  ] as const;

testRule("agency-outside-year", [
  { name: "an office that never changed", plan: of("彰化縣二林戶政事務所", 99) },
  { name: "a district that the city had before", plan: of("臺南市東區戶政事務所", 99) },
  { name: "a new district in the year after", plan: of("臺南市新營區戶政事務所", 100) },
  { name: "the county in the year of the reform", plan: of("臺南縣新營市戶政事務所", 99) },
  { name: "a town of the same name as the later city", plan: of("桃園縣桃園市戶政事務所", 100) },
  { name: "an office without a district in its name", plan: of("高雄市政府警察局岡山分局", 99) },
  { name: "an area is no district", plan: of("臺中市地區農會", 99) },
  { name: "a body in the year in which it ended", plan: of("行政院環境保護署環境檢驗所", 112) },
  {
    name: "a new district before the reform",
    plan: { agency: { name: "臺南市新營區戶政事務所" }, rocYear: 99 },
    findings: early("臺南市新營區戶政事務所", 99, "99年12月25日", "臺南縣"),
  },
  {
    name: "with 台 for 臺",
    plan: { agency: { name: "台中市豐原區公所" }, rocYear: 98 },
    findings: early("台中市豐原區公所", 98, "99年12月25日", "臺中縣"),
  },
  {
    name: "a city that there was not",
    plan: { agency: { name: "新北市板橋地政事務所" }, rocYear: 98 },
    findings: early("新北市板橋地政事務所", 98, "99年12月25日", "臺北縣"),
  },
  {
    name: "桃園市 as a municipality before its reform",
    plan: { agency: { name: "桃園市中壢區戶政事務所" }, rocYear: 103 },
    findings: early("桃園市中壢區戶政事務所", 103, "103年12月25日", "桃園縣"),
  },
  {
    name: "a county after the reform",
    plan: { agency: { name: "臺南縣新營市戶政事務所" }, rocYear: 100 },
    findings: late("臺南縣新營市戶政事務所", 100, "99年12月25日", "臺南縣", "臺南市"),
  },
  {
    name: "a body of the Executive Yuan after it was renamed",
    plan: { agency: { name: "行政院環境保護署環境檢驗所" }, rocYear: 113 },
    findings: late("行政院環境保護署環境檢驗所", 113, "112年8月22日", "行政院環境保護署", "環境部"),
  },
]);
