import type { Locale } from "../diagnostics/locale";

/** What rules on the build of a plan rest on, in the language of the reader. */
type Source = Readonly<Record<Locale, string>>;

/** Numbers count up one by one: no instrument is needed to see that a list does not. */
export const NUMBERING_SOURCE: Source = {
  "zh-TW":
    "計畫本身編號之前後核對；編號層次比照中央法規標準法第8條（款冠以一、二、三，目冠以（一）、（二）、（三），再細分冠以1、2、3） https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030133",
  en: "The plan's own numbers, held against each other; their levels follow article 8 of 中央法規標準法 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030133",
};

/** What a plan of this kind has, as the plans that were seen have it. */
export const PARTS_SOURCE: Source = {
  "zh-TW":
    "各機關提升服務品質執行計畫之通行體例（計畫依據、執行期程、訂定日期、章節標題），係由所見計畫歸納，並無明文規定",
  en: "The form that plans of this kind usually have (legal basis, period, date of adoption, titles of sections), derived from the plans that were seen, as no provision lays it down",
};
