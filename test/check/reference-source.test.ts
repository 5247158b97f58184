import { expect, test } from "vitest";
import { referenceSource } from "../../src/check/reference-source";

test.each([
  {
    name: "letters and addresses are named in both languages",
    reference:
      "行政院102年7月19日院臺規字第1020141353號公告，自102年7月23日起改由衛生福利部管轄 https://a.tw/b ；https://c.tw/d",
    en: "Where it was seen: 院臺規字第1020141353號 ; https://a.tw/b ; https://c.tw/d",
  },
  { name: "what names neither leaves the lead", reference: "103年12月25日改制", en: "Where it was seen" },
])("$name", ({ reference, en }) => {
  expect(referenceSource(reference, "Where it was seen")).toEqual({ "zh-TW": reference, en });
});
