import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { exampleEntries } from "../../../src/check/example-plan";
import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("lookalike-character", [
  { name: "the right words", plan: said("建置平臺，蒐集意見，提升品質，建構機制。") },
  { name: "bopomofo side by side", plan: said("編印注音（ㄧㄨㄩ）讀本，教授「ㄅㄧ」拼音。") },
  { name: "Japanese", plan: said("提供カタログ及サービス說明。") },
  { name: "two words that meet", plan: said("不宜導入，住戶藉由網路，興建購置，分辨理由，訪間隔，期間題目。") },
  { name: "a house that is built or bought", plan: said("協助民眾申辦建購住宅貸款。", "申請需知悉之事項。") },
  {
    name: "what is built up and not bought",
    plan: said("建購機制，建購顧客意見管道。"),
    findings: [["entries[0].actions[0]", "「建購」（共2處）應為「建構」；請更正錯字。"]],
  },
  { name: "each to himself", plan: said("由民眾自己經營。") },
  { name: "the standard rightly written", plan: said("依ISO 9001、ISO9001作業程序。") },
  { name: "a sign of its own", plan: said("按「ㄧ」鍵。") },
  {
    name: "bopomofo for 一",
    plan: said("提供進ㄧ步說明。"),
    findings: [["entries[0].actions[0]", "「ㄧ」不是國字（字碼為U+3127），應為「一」；請更正。"]],
  },
  {
    name: "katakana for a character",
    plan: said("一樓入ロ處。"),
    findings: [["entries[0].actions[0]", "「ロ」不是國字（字碼為U+30ED），應為「口」；請更正。"]],
  },
  {
    name: "radicals and compatibility characters, once for all of them",
    plan: said("服務\u2ea0眾，\u2f08員訓練。", "\u2ea0眾\uf9e8"),
    findings: [
      [
        "entries[0].actions[0]",
        "「\u2ea0」等3字（共4處）為部首或相容字碼（U+2EA0），外觀雖似「民」，檢索時查不到；請改為通用字碼。",
      ],
    ],
  },
  {
    name: "misprints, each once",
    plan: said("建罝網站，搜集意見。", "搜集資料。", "形型塑造之型塑。"),
    findings: [
      ["entries[0].actions[0]", "「建罝」應為「建置」；請更正錯字。"],
      ["entries[0].actions[0]", "「搜集」（共2處）公文慣用「蒐集」；請改用慣用字。"],
      ["entries[0].actions[2]", "「型塑」（共2處）公文慣用「形塑」；請改用慣用字。"],
    ],
  },
  ...[
    ["服務對像20人。", "對像", "對象"],
    ["己完成2件。", "己完成", "已完成"],
    ["提供蒐尋功能。", "蒐尋", "搜尋"],
    ["既時回復。", "既時", "即時"],
    ["在次通知民眾。", "在次", "再次"],
    ["戶口名薄。", "名薄", "名簿"],
    ["服務態渡。", "態渡", "態度"],
  ].map(([text = "", wrong, right]) => ({
    name: text,
    plan: said(text),
    findings: [["entries[0].actions[0]", `「${wrong}」應為「${right}」；請更正錯字。`]] as const,
  })),
  { name: "the same letters in other words", plan: said("自己完成報名，面對像這樣的案件，在次年度辦理，現在次數。") },
  {
    name: "a letter is missing",
    plan: said("依IS9001程序。"),
    findings: [["entries[0].actions[0]", "「IS9001」應為「ISO 9001」；請更正錯字。"]],
  },
]);

test.each([
  ["搜集意見。", "info"],
  ["建罝網站。", "warning"],
])("a form that exists weighs less than a misprint: %s", (text, severity) => {
  const { diagnostics } = checkPlan(examplePlan({ entries: exampleEntries("friendliness", { actions: [text] }) }));
  expect(diagnostics.filter(({ code }) => code === "lookalike-character").map((one) => one.severity)).toEqual([
    severity,
  ]);
});
