import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("unbalanced-brackets", [
  { name: "pairs within pairs", plan: said("開立「一次告知單（含『應備文件』）」，公布於《公報》。") },
  {
    name: "an enumeration with one bracket",
    plan: said("1)更新網站。", "辦理：a)宣導；b)訓練。", "甲）引導。", "一)檢討。"),
  },
  { name: "half and full width in one pair", plan: said("更新網站(頁）內容。") },
  { name: "a numbering in brackets", plan: said("(一)宣導。（二）訓練。") },
  { name: "square brackets of foreign text and code", plan: said("資料格式為[id。") },
  { name: "quotation marks and title marks", plan: said("村〈里〉民大會、“Easy”站、【公告】、〔註〕。") },
  {
    name: "units in brackets, which the list cuts",
    plan: { entries: [{ criterion: "服務友善", actions: ["甲。"], units: ["第一課（含櫃檯", "資料室）"] }] },
  },
  {
    name: "units in brackets that end alike, in two actions",
    plan: {
      entries: [
        {
          criterion: "服務友善",
          actions: [
            { text: "甲。", units: ["行政課（總務", "人事）"] },
            { text: "乙。", units: ["戶籍課（總務", "人事）"] },
          ],
        },
      ],
    },
  },
  {
    name: "in the units that two actions share",
    plan: {
      entries: [
        {
          criterion: "服務友善",
          actions: [
            { text: "甲。", units: ["第一課（櫃檯"] },
            { text: "乙。", units: ["第一課（櫃檯"] },
          ],
        },
      ],
    },
    findings: [["entries[0].actions[0].units", "括號只有前半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "in a citation",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案"] },
    findings: [["legalBasis[0]", "引號只有前半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "in a deadline",
    plan: { entries: [{ criterion: "服務友善", actions: ["甲。"], deadline: "107年5月31日（星期四" }] },
    findings: [["entries[0].deadline", "括號只有前半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "in the units of an action",
    plan: { entries: [{ criterion: "服務友善", actions: [{ text: "甲。", units: ["第一課（櫃檯"] }] }] },
    findings: [["entries[0].actions[0].units", "括號只有前半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "opened and never closed",
    plan: said("改善設施（含停車空間、標示。"),
    findings: [["entries[0].actions[0]", "括號只有前半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "closed and never opened",
    plan: said("開立一次告知單」。"),
    findings: [["entries[0].actions[0]", "引號只有後半；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "crossing pairs",
    plan: said("開立「告知單（一次」含附件）。"),
    findings: [["entries[0].actions[0]", "括號只有前半（另有1處括號或引號不成對）；請補上另一半，或刪除多餘的一半。"]],
  },
  {
    name: "in several passages, one finding at the first",
    plan: said("依《公報辦理。", "改善（含標示。"),
    findings: [
      ["entries[0].actions[0]", "書名號只有前半（另有1處括號或引號不成對）；請補上另一半，或刪除多餘的一半。"],
    ],
  },
]);
