import { testRule } from "../rule-table";

const framework = "innovation-points-2010";

testRule("printed-points-sum", [
  {
    name: "the parts add up",
    plan: { framework, points: { 機關形象: 170, 服務場所便利性: 50, 服務行為友善性與專業性: 90, 服務行銷有效性: 30 } },
  },
  {
    name: "not all parts are printed: nothing to add",
    plan: { framework, points: { 機關形象: 170, 服務場所便利性: 50 } },
  },
  { name: "tenths add up exactly", plan: { points: { 基礎服務: 0.3, 服務一致及正確: 0.1, 服務友善: 0.2 } } },
  {
    name: "a part alone is worth more than its heading",
    plan: { framework, points: { 機關形象: 80, 服務行為友善性與專業性: 90 } },
    findings: [["points.機關形象", "「機關形象」印為 80 分，其下已印配分的項目合計 90 分；請核對並更正。"]],
  },
  {
    name: "the parts add up to more",
    plan: { framework, points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 90 } },
    findings: [["points.顧客關係", "「顧客關係」印為 150 分，其下各項合計 160 分；請核對並更正。"]],
  },
]);
