import { shorten } from "../../base/preview";
import { writtenNumber } from "../cited-letters";
import { defineRule } from "../rule";
import { CITATION_SOURCE } from "../sources";

export const unclearCitation = defineRule({
  id: "unclear-citation",
  severity: "info",
  source: CITATION_SOURCE,
  about: {
    "zh-TW": "計畫依據看不出發文機關、日期、字號或名稱，讀者無從查考。",
    en: "A citation in which no issuer, date, letter number or title can be told cannot be looked up.",
  },
  options: {},
  *check({ plan }) {
    for (const [i, citation] of plan.legalBasis.entries()) {
      const { text, ...parts } = citation;
      if (Object.keys(parts).length === 0 && writtenNumber(citation) === undefined)
        yield { path: ["legalBasis", i], args: { found: shorten(text) } };
    }
  },
  words: {
    "zh-TW": ({ found }) =>
      `計畫依據「${found}」看不出發文機關、日期、字號或名稱；請寫明，例如「行政院106年1月9日院授發社字第1061300008號函」。`,
    en: ({ found }) =>
      `The citation "${found}" shows no issuer, date, letter number or title; write it as in "行政院106年1月9日院授發社字第1061300008號函".`,
  },
  examples: { good: {}, bad: { legalBasis: ["依上級指示辦理"] } },
});
