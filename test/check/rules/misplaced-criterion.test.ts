import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];
const rows = (...criteria: readonly string[][]) => ({
  framework: "innovation-2016",
  entries: criteria.map((criterion) => ({ criterion, actions })),
});

testRule("misplaced-criterion", [
  { name: "labels alone", plan: {} },
  { name: "the whole way down", plan: rows(["優質便民服務", "服務流程", "服務流程透明度"]) },
  { name: "with gaps", plan: rows(["優質便民服務", "服務流程透明度"]) },
  { name: "under something that is no criterion", plan: rows(["附錄", "服務流程透明度"]) },
  {
    name: "an indicator under another item, for two of its sub-indicators: said once",
    plan: rows(
      ["優質便民服務", "機關形象", "服務流程透明度", "案件處理流程查詢公開程度"],
      ["優質便民服務", "機關形象", "服務流程透明度", "提供案件處理流程主動通知及確認"],
    ),
    findings: [
      [
        "entries[0].criterion",
        "「服務流程透明度」印在「機關形象」之下，評核架構列於「服務流程」之下；請核對表格位置。",
      ],
    ],
  },
  {
    name: "a dimension under an item",
    plan: rows(["服務流程", "資訊流通服務"]),
    findings: [["entries[0].criterion", "「資訊流通服務」印在「服務流程」之下，評核架構列為最上層；請核對表格位置。"]],
  },
]);
