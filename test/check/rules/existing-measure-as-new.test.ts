import type { PlanInput } from "../../../src/model/plan";
import { testRule } from "../rule-table";

type Actions = PlanInput["entries"][number]["actions"];
const plan = (fresh: Actions, others: Readonly<Record<string, Actions>> = {}) => ({
  framework: "innovation-points-2010",
  entries: [
    { criterion: "有價值的創意服務", actions: fresh },
    ...Object.entries(others).map(([criterion, actions]) => ({ criterion, actions })),
  ],
});
const stands = (measure: string, label: string) =>
  `創新項目所列「${measure}」，亦列於「${label}」；請確認是否為新措施，既有措施宜只列一處。`;
const itself = (measure: string, found: string) =>
  `「有價值的創意服務」所列「${measure}」自述「${found}」；請確認是否為新措施，既有措施宜改列其他項目，或敘明今年新增之處。`;
const COPIES = "提供候件民眾館內影印服務。";

testRule("existing-measure-as-new", [
  { name: "a framework without innovation", plan: {} },
  {
    name: "a new measure",
    plan: plan(["新設行動櫃檯，到校收件4場次。"], { 服務措施延續性: ["賡續提供館內影印服務。"] }),
  },
  {
    name: "what is continued may say so",
    plan: plan(["新設行動櫃檯。"], { 服務措施延續性: ["賡續推動到府服務，自98年起辦理。"] }),
  },
  { name: "the same work in general words", plan: plan([COPIES], { 服務措施延續性: ["賡續提供服務。"] }) },
  { name: "from the plan's own year on", plan: { ...plan(["自99年起新設行動櫃檯。"]), rocYear: 99 } },
  { name: "an office that existed before", plan: plan(["為98年開辦之社區新設行動櫃檯。"]) },
  {
    name: "two ordinary criteria are another finding",
    plan: {
      framework: "innovation-points-2010",
      entries: [
        { criterion: "服務流程透明度", actions: [COPIES] },
        { criterion: "服務流程便捷性", actions: [COPIES] },
      ],
    },
  },
  {
    name: "it also stands as a continued one, in fewer words",
    plan: plan([COPIES], { 服務措施延續性: ["賡續提供館內影印服務。"] }),
    findings: [["entries[0].actions[0]", stands(COPIES, "服務措施延續性")]],
  },
  {
    name: "the same words under an ordinary criterion",
    plan: plan(["備置電話答詢紀錄，供各課查對案情。"], {
      服務流程透明度: ["備置電話答詢紀錄，供各課查對案情。"],
    }),
    findings: [["entries[0].actions[0]", stands("備置電話答詢紀錄，供各課查對案情。", "服務流程透明度")]],
  },
  {
    name: "the ordinary criterion stands first",
    plan: {
      framework: "innovation-2016",
      entries: [
        { criterion: "施政宣導有效程度", actions: ["於各村里巡迴提供法律諮詢服務。"] },
        { criterion: "地點延伸創意服務", actions: ["於各村里巡迴提供法律諮詢服務。"] },
      ],
    },
    findings: [["entries[1].actions[0]", stands("於各村里巡迴提供法律諮詢服務。", "施政宣導有效程度")]],
  },
  {
    name: "it says so itself",
    plan: plan(["賡續推動廊道藝文展。"]),
    findings: [["entries[0].actions[0]", itself("賡續推動廊道藝文展。", "賡續推動")]],
  },
  {
    name: "its target says so",
    plan: plan([{ text: "加強廊道布置。", target: "持續推動藝文展，每季1次。" }]),
    findings: [["entries[0].actions[0].target", itself("加強廊道布置。", "持續推動")]],
  },
  {
    name: "it has been done for years",
    plan: plan(["自 98 年起辦理到府服務。", "行之有年之代書表填寫服務。"]),
    findings: [
      ["entries[0].actions[0]", itself("自 98 年起辦理到府服務。", "自 98 年起")],
      ["entries[0].actions[1]", itself("行之有年之代書表填寫服務。", "行之有年")],
    ],
  },
]);
