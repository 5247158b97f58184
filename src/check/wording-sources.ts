import type { Locale } from "../diagnostics/locale";

/** What rules about words rest on, in the language of the reader. */
type Source = Readonly<Record<Locale, string>>;

/** A plan that writes one word in two ways shows it itself; which way is prescribed is said with the finding. */
export const CONSISTENCY_SOURCE: Source = {
  "zh-TW": "計畫本身用字之相互核對；公文用字前後一致及法律統一用字表所列之字，其出處列於該筆審查意見",
  en: "The plan's own words, held against each other; where official writing prescribes a form, the source is listed with the finding",
};

/** Each term has a source of its own. */
export const TERM_SOURCE: Source = {
  "zh-TW": "法律更名、制定所改之用語（出處列於該筆審查意見），及設定檔所列用語",
  en: "Terms that laws gave up (the source is listed with the finding), and those of the configuration",
};

/** No provision is needed to see that a word does not exist. */
export const MISPRINT_SOURCE: Source = {
  "zh-TW":
    "國字與他種字形之字碼對照（Unicode 標準）；錯字為推算（所列各詞在列為錯字的前後文中不成詞）；「搜集」「型塑」等另有此寫法，僅提請改用慣用字，「親屬編」依民法編名 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=B0000001 ，其中「蒐集」依公文撰作解析附錄篇第91頁 https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page91.html",
  en: "The code points of the Unicode Standard; that a word is a misprint is derived (it is none between the words where it is reported); 搜集, 型塑 and the like are also written so, and only the usual form is asked for; 親屬編 is the name in the Civil Code https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=B0000001 ; for 蒐集 see a guide to official writing https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page91.html",
};

/** How simplified and traditional characters correspond. */
export const SIMPLIFIED_SOURCE: Source = {
  "zh-TW":
    "Unicode 漢字資料庫（Unihan 15.0）繁簡對照欄 https://www.unicode.org/reports/tr38/ ；以不在大五碼內者為限（推算）",
  en: "The Unicode Han Database (Unihan 15.0), traditional variants https://www.unicode.org/reports/tr38/ ; only characters that Big5 does not have (derived)",
};

/** Which marks there are and how wide they are. */
export const PUNCTUATION_SOURCE: Source = {
  "zh-TW":
    "公文程式條例第8條（公文應加具標點符號） https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018 ；教育部新版標點符號（依報載 https://www.merit-times.com.tw/NewsPage.aspx?unid=97530 ）；中文全形、外文半形為慣例（推算，並非明文規定）",
  en: "Article 8 of 公文程式條例 (documents are to bear marks of punctuation) https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018 ; the marks as revised by the Ministry of Education (as a newspaper reports https://www.merit-times.com.tw/NewsPage.aspx?unid=97530 ); that they are full width in Chinese and half width in foreign text is customary (derived, no provision says so)",
};

/** What a plan says of itself is enough to see it. */
export const TEXT_SOURCE: Source = {
  "zh-TW": "計畫本身文字之相互核對",
  en: "The plan's own text, held against itself",
};

/** When a short name may be used. */
export const NAMING_SOURCE: Source = {
  "zh-TW":
    "公文內敘及機關名稱首次引用時應敘明簡稱（公文撰作解析附錄篇第28頁） https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page28.html",
  en: "In official documents the short name of a body is to be introduced where it is first used (guide to official writing, page 28 of its appendix) https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page28.html",
};
