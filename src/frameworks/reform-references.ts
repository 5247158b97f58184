import { deepFreeze } from "../base/deep-freeze";

/**
 * Where it was seen that a county became a special municipality (縣市改制直轄市), by the name of the new one: the rules
 * by which the Executive Yuan set up its government. What those rules do not say is marked as derived (推算).
 */
export const REFORM_REFERENCES = /* @__PURE__ */ deepFreeze({
  新北市: referenceOf2010("新北市", "A0010098", "臺北縣"),
  臺中市: referenceOf2010("臺中市", "A0010094", "臺中縣、臺中市"),
  臺南市: referenceOf2010("臺南市", "A0010096", "臺南縣、臺南市"),
  高雄市: referenceOf2010("高雄市", "A0010092", "高雄縣、高雄市"),
  桃園市:
    "桃園市政府組織規程（行政院103年9月25日院臺綜字第1030051279號令）自103年12月25日施行 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0010108 ；同日桃園縣之機關改稱桃園市 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=F0150067",
});

function referenceOf2010(city: string, pcode: string, before: string): string {
  return `${city}政府組織規程（行政院99年10月8日院臺秘字第0990104070號令）自99年12月25日施行 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=${pcode} ；同日縣（市）改制或合併改制為直轄市，見農會法第7條之1 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=M0090001 ；其前身為${before}係推算`;
}
