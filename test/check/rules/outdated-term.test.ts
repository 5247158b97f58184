import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("outdated-term", [
  { name: "an obstacle that is left over", plan: said("殘障礙物清除3次。") },
  { name: "the present terms", plan: said("設置身心障礙停車位，由志工引導新住民。") },
  { name: "the name of a law in quotation marks", plan: said("依「殘障福利法」時期建置之資料辦理。") },
  { name: "the name of a fund", plan: said("申請外籍配偶照顧輔導基金補助。") },
  { name: "the name of a body", plan: said("與中華民國殘障聯盟合作。") },
  {
    name: "what something was called before, in brackets",
    plan: said("設置身心障礙者專用停車位（原殘障停車位）及志工隊(舊稱義工隊)。"),
  },
  { name: "words that only share characters", plan: said("戶外配置座椅，對外配合宣導。", "落實三民主義工作。") },
  {
    name: "a plan of the year of the change",
    plan: { ...said("輔導外籍配偶。"), rocYear: 104, title: "範例計畫", period: undefined, adopted: undefined },
  },
  {
    name: "a word of the configuration that does not occur",
    plan: said("設置櫃檯。"),
    config: { terms: [{ term: "窗口", use: "櫃檯" }] },
  },
  {
    name: "a thing in quotation marks is no name",
    plan: said("設置「殘障服務鈴」。"),
    findings: [["entries[0].actions[0]", "「殘障」為舊用語，自86年起已改用「身心障礙」；請改為現行用語。"]],
  },
  {
    name: "several words for one, several times",
    plan: said("輔導外籍配偶。", "關懷外配子女及外籍配偶。"),
    findings: [
      ["entries[0].actions[0]", "「外籍配偶」「外配」共3處為舊用語，自104年起已改用「新住民」；請改為現行用語。"],
    ],
  },
  {
    name: "volunteers, and a law that was renamed",
    plan: said("招募義工。", "依身心障礙者保護法辦理。"),
    findings: [
      ["entries[0].actions[0]", "「義工」為舊用語，自90年起已改用「志工」；請改為現行用語。"],
      [
        "entries[0].actions[1]",
        "「身心障礙者保護法」為舊用語，自96年起已改用「身心障礙者權益保障法」；請改為現行用語。",
      ],
    ],
  },
  {
    name: "words of the configuration, with and without a reason",
    plan: said("洽公民眾至窗口辦理。", "由承辦員說明。"),
    config: {
      terms: [
        { term: "窗口", use: "櫃檯", reason: "本縣統一用語" },
        { term: "承辦員", use: "承辦人" },
      ],
    },
    findings: [
      ["entries[0].actions[0]", "「窗口」為不再使用的用語（理由：「本縣統一用語」）；請改為「櫃檯」。"],
      ["entries[0].actions[1]", "「承辦員」為不再使用的用語；請改為「承辦人」。"],
    ],
  },
]);
