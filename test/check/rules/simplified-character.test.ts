import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { SIMPLIFIED_IN_BIG5 } from "../../../src/check/words/simplified-characters";
import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("simplified-character", [
  { name: "traditional characters", plan: said("設置服務臺，辦理業務宣導。") },
  {
    name: "characters that both have",
    plan: said("后里區、台灣、雲林、干擾、皇后、制度、谷關、只限、系統、范姓、姜姓。"),
  },
  {
    name: "characters that Taiwan writes in names and in words of their own",
    plan: said(
      "經濟拮据者減免規費。",
      "胜肽、塞吨酮、公厘、客庄、涂先生、梧棲、栖蘭、洒掃、踊躍。",
      "核准、准予、杰出、云云、于右任、周杰、台端、干預、制定、批准、面談、余主任、后里。",
      "了解、借用、系統、范先生、谷地、山谷、郁先生、才能、向來、松山、板橋、注意、症狀、几案、几淨、丑時、豐沛。",
    ),
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
    name: "some that Big5 has as well",
    plan: said("整体服務及机關形象。", "經費5万元，根据規定辦理。"),
    findings: [
      [
        "entries[0].actions[0]",
        "計畫夾有簡化字共4處：「体」應為「體」、「机」應為「機」、「万」應為「萬」、「据」應為「據」；請改為正體字。",
      ],
    ],
  },
  {
    name: "several in several passages are one finding",
    plan: said("设备维护。", "数据统计。", "设备检查。"),
    findings: [
      [
        "entries[0].actions[0]",
        "計畫夾有簡化字共11處：「设」應為「設」、「备」應為「備」、「维」應為「維」、「护」應為「護」、「数」應為「數」等9字；請改為正體字。",
      ],
    ],
  },
  {
    name: "in the title",
    plan: { title: "範例縣甲乙戶政事務所107年度提升服务品質執行計畫" },
    findings: [["title", "計畫夾有簡化字共1處：「务」應為「務」；請改為正體字。"]],
  },
]);

const big5 = new TextDecoder("big5");

/** What Big5 has in its second level, which begins with the byte C9. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  Array.from({ length: 0xf9 - 0xc9 + 1 }, (_, i) => 0xc9 + i).flatMap((lead) =>
    [...range(0x40, 0x7e), ...range(0xa1, 0xfe)].map((trail) => big5.decode(new Uint8Array([lead, trail]))),
  ),
);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

test.each(SIMPLIFIED_IN_BIG5.match(/../gu) ?? [])(
  "%s is of the second level of Big5, what it stands for is not",
  (pair) => {
    const [simplified = "", ...traditional] = pair;
    expect(SECOND_LEVEL).toContain(simplified);
    for (const one of traditional) expect(SECOND_LEVEL).not.toContain(one);
  },
);

test("a character that Taiwan has as well is left for somebody to look at", () => {
  const { diagnostics } = checkPlan(examplePlan(said("提升整体业務。")));
  const edits = diagnostics.flatMap(({ code, fix }) => (code === "simplified-character" ? (fix?.edits ?? []) : []));
  expect(edits.map(({ value }) => value)).toEqual(["業"]);
});
