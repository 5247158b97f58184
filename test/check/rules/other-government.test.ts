import { testRule } from "../rule-table";

const city = { agency: "範例市甲乙區戶政事務所", title: "107年度提升服務品質執行計畫" };
const says = (found: string, place: string, more = "") =>
  `機關屬「${place}」，文中稱「${found}」${more}；請核對是否沿用改制前或他縣市的文字。`;

testRule("other-government", [
  { name: "no such words", plan: {} },
  { name: "a county's own", plan: { scope: "配合縣府及本縣縣民需求，達90%。" } },
  { name: "a city's own", plan: { ...city, scope: "配合市府，服務本市市民。" } },
  {
    name: "a city speaks of people from other counties",
    plan: { ...city, scope: "外縣民眾、各縣市政府及他縣民眾均可申辦。" },
  },
  { name: "a city speaks of its past", plan: { ...city, scope: "沿用縣府時期檔案。" } },
  { name: "a city speaks of a named county", plan: { ...city, scope: "與彰化縣政府、彰化縣府合作。" } },
  {
    name: "a township city in a county has citizens of its own",
    plan: { agency: "範例縣甲乙市公所", title: undefined, scope: "服務本市市民。" },
  },
  { name: "a county speaks of county and city governments", plan: { scope: "各縣市府及臺中市府均可申辦。" } },
  { name: "an office of the state", plan: { agency: "內政部移民署", title: undefined, scope: "配合縣府及市府。" } },
  {
    name: "an office of a city speaks of the county",
    plan: { ...city, scope: "宣導縣府重大活動。" },
    findings: [["scope", says("縣府", "範例市")]],
  },
  {
    name: "many times is one finding",
    plan: { ...city, goals: ["服務本縣民眾，滿意度90%。"], scope: "配合縣府。", rewards: ["由縣府敘獎。"] },
    findings: [["goals[0]", says("本縣", "範例市", "等（共 3 處）")]],
  },
  {
    name: "an office of a county speaks of the city",
    plan: { rewards: ["依市府規定敘獎。"] },
    findings: [["rewards[0]", says("市府", "範例縣")]],
  },
  {
    name: "in an action",
    plan: { ...city, entries: [{ criterion: "服務友善", actions: ["配合縣政推動，辦理2場次。"] }] },
    findings: [["entries[0].actions[0]", says("縣政", "範例市")]],
  },
]);
