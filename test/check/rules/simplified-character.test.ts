import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("simplified-character", [
  { name: "traditional characters", plan: said("設置服務臺，辦理業務宣導。") },
  {
    name: "characters that both have",
    plan: said("后里區、台灣、雲林、干擾、皇后、制度、谷關、只限、系統、范姓、姜姓。"),
  },
  { name: "the usual forms of Taiwan", plan: said("群眾、裡面、為民、啟用、峰頂、強化、戶籍、說明、溫馨、產業。") },
  { name: "bopomofo and letters", plan: said("ㄅㄆㄇ ABC abc １２３") },
  { name: "signs that are none", plan: said("○○○、※、→、□") },
  { name: "a character outside of the basic plane", plan: said("𠮷野家。") },
  {
    name: "one, with the one that is meant",
    plan: said("設置服务櫃檯。"),
    findings: [["entries[0].actions[0]", "計畫夾有簡化字共1處：「务」應為「務」；請改為正體字。"]],
  },
  {
    name: "one that stands for two",
    plan: said("开发系統。"),
    findings: [
      ["entries[0].actions[0]", "計畫夾有簡化字共2處：「开」應為「開」、「发」應為「發」或「髮」；請改為正體字。"],
    ],
  },
  {
    name: "several in several passages are one finding",
    plan: said("设备维护。", "数据统计。", "设备检查。"),
    findings: [
      [
        "entries[0].actions[0]",
        "計畫夾有簡化字共10處：「设」應為「設」、「备」應為「備」、「维」應為「維」、「护」應為「護」、「数」應為「數」等8字；請改為正體字。",
      ],
    ],
  },
  {
    name: "in the title",
    plan: { title: "範例縣甲乙戶政事務所107年度提升服务品質執行計畫" },
    findings: [["title", "計畫夾有簡化字共1處：「务」應為「務」；請改為正體字。"]],
  },
]);
