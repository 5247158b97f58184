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
    name: "the topmost points add up to the framework's total",
    plan: { framework, points: { 便民標準服務: 600, 資訊流通服務: 250, 創新加值服務: 150 } },
  },
  {
    name: "the topmost points add up to another total",
    plan: { framework, points: { 便民標準服務: 600, 資訊流通服務: 300, 創新加值服務: 150 } },
    findings: [["points", "計畫所印配分，最上層各項相加為 1050 分，評核架構的總分為 1000 分；請核對並更正。"]],
  },
  {
    name: "some of the topmost points are worth more than the framework",
    plan: { framework, points: { 便民標準服務: 600, 資訊流通服務: 450 } },
    findings: [["points", "計畫所印配分，已印配分的項目相加為 1050 分，評核架構的總分為 1000 分；請核對並更正。"]],
  },
  {
    name: "no total is known and none is printed: 105 may be meant, 100 is nobody's statement",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 25 } },
  },
  {
    name: "the total that the plan prints is the sum, whether or not it is 100",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 25, 合計: 105 } },
  },
  {
    name: "the total that the plan prints is not the sum",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 25, "合　計": 100 } },
    findings: [['points["合　計"]', "計畫印「合　計」100 分，最上層各項相加為 105 分；請核對並更正。"]],
  },
  {
    name: "a heading without points of its own is worth what is printed under it",
    plan: { points: { 服務一致及正確: 15, 服務友善: 15, 服務遞送: 30, 服務量能: 20, 服務評價: 25, 總分: 100 } },
    findings: [["points.總分", "計畫印「總分」100 分，最上層各項相加為 105 分；請核對並更正。"]],
  },
  {
    name: "what is printed of it may be less than the total, not more",
    plan: { points: { 服務一致及正確: 15, 服務遞送: 30, 總計: 40, 合計: 100 } },
    findings: [["points.總計", "計畫印「總計」40 分，已印配分的項目相加為 45 分；請核對並更正。"]],
  },
  { name: "a total alone: nothing to add", plan: { points: { 合計: 100 } } },
  {
    name: "a subtotal says nothing that its parts do not say",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 小計: 60, 服務量能: 20, 服務評價: 25, 合計: 105 } },
  },
  {
    name: "a name without a place in the framework may be what is lacking",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 20, 綠色採購: 10, 合計: 110 } },
  },
  {
    name: "it may be lacking under a heading as well",
    plan: { framework, points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 70, 綠色採購: 10 } },
  },
  {
    name: "with it there can only be more than without",
    plan: { points: { 基礎服務: 50, 服務遞送: 30, 服務量能: 20, 服務評價: 20, 綠色採購: 10, 合計: 110 } },
    findings: [["points.合計", "計畫印「合計」110 分，已印配分的項目相加為 120 分；請核對並更正。"]],
  },
  {
    name: "a total with points behind it",
    plan: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 25, "總分（100分）": 100 } },
    findings: [['points["總分（100分）"]', "計畫印「總分（100分）」100 分，最上層各項相加為 105 分；請核對並更正。"]],
  },
  { name: "a total of 0 is another finding", plan: { points: { 基礎服務: 30, 合計: 0 } } },
  {
    name: "the parts add up to more",
    plan: { framework, points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 90 } },
    findings: [["points.顧客關係", "「顧客關係」印為 150 分，其下各項合計 160 分；請核對並更正。"]],
  },
]);
