import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("doubled-punctuation", [
  { name: "single marks", plan: said("宣導、訓練，並檢討；如下：更新。") },
  { name: "an ellipsis and a dash", plan: said("書表、桌椅……等；服務到家——到府。") },
  { name: "dots for an ellipsis", plan: said("書表、桌椅。。。等") },
  { name: "a mark behind a closing sign", plan: said("開立「告知單」，（含附件）。") },
  { name: "a question and its astonishment", plan: said("真的嗎？！") },
  { name: "marks of half width", plan: said("1,,2") },
  {
    name: "a full stop twice",
    plan: said("增設標示。。"),
    findings: [["entries[0].actions[0]", "標點相連「。。」；請擇一保留。"]],
  },
  {
    name: "two different ones",
    plan: said("宣導、，訓練。"),
    findings: [["entries[0].actions[0]", "標點相連「、，」；請擇一保留。"]],
  },
  {
    name: "in several places",
    plan: said("宣導，，訓練。", "檢討，。"),
    findings: [["entries[0].actions[0]", "標點相連「，，」等2處；請擇一保留。"]],
  },
  {
    name: "three in a row",
    plan: said("宣導，、；訓練。"),
    findings: [["entries[0].actions[0]", "標點相連「，、；」；請擇一保留。"]],
  },
]);
