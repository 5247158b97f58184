import { rocWords } from "../../diagnostics/roc-words";
import { isLater } from "../later-date";
import { referenceSource } from "../reference-source";
import { renamedIssuer } from "../renamed-issuer";
import { defineRule } from "../rule";
import { BODY_REFERENCE, BODY_SOURCE } from "../sources";

export const letterAfterAbolition = defineRule({
  id: "letter-after-abolition",
  severity: "error",
  source: BODY_SOURCE,
  about: {
    "zh-TW": "引用的函晚於發文機關裁併或改制之日，該機關當時已不存在，機關名稱或日期必有一誤。",
    en: "The letter that is cited is later than the last day of its issuer, so either the name or the date is wrong.",
  },
  options: {},
  *check({ plan }) {
    for (const [i, citation] of plan.legalBasis.entries()) {
      const body = renamedIssuer(citation);
      const { date } = citation;
      if (body === undefined || date === undefined || !isLater(date, body.until)) continue;
      const { name, until, successor, reference } = body;
      const source = referenceSource(reference, BODY_REFERENCE);
      yield { path: ["legalBasis", i], args: { body: name, until, successor, found: date }, source };
    }
  },
  words: {
    "zh-TW": ({ body, until, successor, found }) =>
      `計畫引用「${body}」${rocWords(found)}的函，該機關僅存續至${rocWords(until)}，其後為「${successor}」；請更正發文機關或日期。`,
    en: ({ body, until, successor, found }) =>
      `The plan cites a letter of "${body}" dated ${found}, but that body existed only until ${until}, then came "${successor}"; correct the issuer or the date.`,
  },
  examples: {
    good: { legalBasis: ["行政院環境保護署106年3月5日環署綜字第1060016789號函"] },
    bad: { legalBasis: ["行政院衛生署107年3月5日衛署企字第1070016789號函"] },
  },
});
