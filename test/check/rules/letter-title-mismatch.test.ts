import { describe, expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { applyEdits } from "../apply-edits";
import { testRule } from "../rule-table";

testRule("letter-title-mismatch", [
  { name: "letter and title belong together", plan: {} },
  {
    name: "a letter that is not known is not wrong",
    plan: { legalBasis: ["範例縣政府107年2月1日府計研字第1070000001號函頒「範例實施計畫」"] },
  },
  { name: "a letter cited without a title", plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函"] } },
  {
    name: "a title printed with other quotation marks and more words around it",
    plan: {
      legalBasis: [
        "國家發展委員會107年2月15日發社字第1071300028號函頒第2屆『政府服務獎』評獎實施計畫",
        "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」及附件",
      ],
    },
  },
  {
    name: "a pairing that only one document shows proves nothing",
    plan: { legalBasis: ["彰化縣政府107年2月12日府計研字第1070053000號函頒「107年度為民服務實施計畫」"] },
  },
  {
    name: "a fragment that could be any title",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」函頒的是「政府服務躍升方案」，計畫寫成「方案」；請更正名稱，或核對文號。",
      ],
    ],
  },
  {
    name: "the beginning that both schemes share",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務」"] },
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」函頒的是「政府服務躍升方案」，計畫寫成「政府服務」；請更正名稱，或核對文號。",
      ],
    ],
  },
  {
    name: "the letter of 106 under the older scheme's name, as offices in Changhua did",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」函頒的是「政府服務躍升方案」，計畫寫成「政府服務創新精進方案」；請更正名稱，或核對文號。",
      ],
    ],
  },
]);

describe("the suggestion replaces the wrong name and nothing else", () => {
  test.each([
    {
      name: "the issuer before the title, the letter in brackets behind it",
      text: "行政院「政府服務創新精進方案」（106年1月9日院授發社字第1061300008號函）",
      put: "行政院「政府服務躍升方案」（106年1月9日院授發社字第1061300008號函）",
    },
    {
      name: "an item of the scheme",
      text: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」第2點規定辦理",
      put: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」第2點規定辦理",
    },
    {
      name: "a line break within the name",
      text: "行政院106年1月9日院授發社字第1061300008號函頒「政府\n服務創新 精進方案」",
      put: "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
    },
  ])("$name", ({ text, put }) => {
    const input = examplePlan({ legalBasis: [text] });
    const found = checkPlan(input).diagnostics.filter(({ code }) => code === "letter-title-mismatch");
    expect(found.map(({ fix }) => fix?.safe)).toEqual([false]);
    expect(applyEdits(input, found[0]?.fix?.edits ?? [])).toMatchObject({ legalBasis: [put] });
  });

  test("title and text with their parts", () => {
    const number = "院授發社字第1061300008號";
    const citation = {
      text: "行政院函頒「政府服務創新精進方案」及附件",
      number,
      title: "「政府服務創新精進方案」及附件",
    };
    const input = examplePlan({ legalBasis: [citation] });
    const found = checkPlan(input).diagnostics.find(({ code }) => code === "letter-title-mismatch");
    expect(applyEdits(input, found?.fix?.edits ?? [])).toMatchObject({
      legalBasis: [{ text: "行政院函頒「政府服務躍升方案」及附件", number, title: "「政府服務躍升方案」及附件" }],
    });
  });
});
