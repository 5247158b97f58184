import type { Locale } from "../diagnostics/locale";

/** What rules rest on, in the language of the reader. */
type Source = Readonly<Record<Locale, string>>;

/** The schemes that say how an office is to be assessed, and the tables of criteria that were seen. */
export const FRAMEWORK_SOURCE: Source = {
  "zh-TW":
    "行政院96年7月23日院授研展字第09600152471號函「政府服務創新精進方案」、106年1月9日院授發社字第1061300008號函「政府服務躍升方案」及各評核架構所載來源",
  en: "The schemes of the Executive Yuan, letters 院授研展字第09600152471號 (2007-07-23) and 院授發社字第1061300008號 (2017-01-09), and the sources listed with each framework",
};

/** The table of criteria of one framework. */
export const CRITERIA_SOURCE: Source = {
  "zh-TW": "計畫所依評核架構之評核項目表（出處列於各評核架構之來源）",
  en: "The table of criteria of the framework that the plan follows (where it was seen is listed with the framework)",
};

/** The points of that table. */
export const POINTS_SOURCE: Source = {
  "zh-TW": "計畫所依評核架構之配分表（出處列於各評核架構之來源）",
  en: "The table of points of the framework that the plan follows (where it was seen is listed with the framework)",
};

/** No instrument is needed to see that a plan contradicts itself. */
export const PLAN_SOURCE: Source = {
  "zh-TW": "計畫本身所載年度、期程與日期之相互核對",
  en: "The plan's own year, period and dates, held against each other",
};

/** How the dates of official documents are to be written. */
export const DATE_SOURCE: Source = {
  "zh-TW": "公文程式條例第6條（公文應記明國曆年、月、日） https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018",
  en: "Article 6 of 公文程式條例 (documents bear year, month and day of the national calendar) https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018",
};

/** What identifies an official document. */
export const CITATION_SOURCE: Source = {
  "zh-TW":
    "公文程式條例第6條（機關公文應記明發文字號） https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018 ；完整引敘含機關、日期、字號及文別為慣例（推算，並非明文規定）",
  en: "Article 6 of 公文程式條例 (documents bear their letter number) https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030018 ; that a full citation has issuer, date, number and kind is customary (derived, no provision says so)",
};

/** How letter numbers are made; how many digits they have is derived. */
export const LETTER_SOURCE: Source = {
  "zh-TW":
    "文書處理第35點（發文代字冠以承辦單位之代字，發文字號每年更易） http://noda.tmu.edu.tw/hrdewpfm/data/21135.htm ；號碼前三碼為年度及碼數之慣例為推算（統計全國法規資料庫法規沿革所載文號三萬三千餘筆，並非明文規定）",
  en: "Point 35 of 文書處理 (the code is that of the unit in charge, and letter numbers begin anew every year) http://noda.tmu.edu.tw/hrdewpfm/data/21135.htm ; that the first three digits are the year, how many digits there are, and how far the year may differ, is derived (from some 33,000 letter numbers in the histories of laws, no provision says so)",
};

/** Letters whose number, date and title a public source shows together. */
export const KNOWN_LETTER_SOURCE: Source = {
  "zh-TW": "函頒各方案之公文（文號、日期、名稱之出處列於該筆審查意見）",
  en: "The letters that promulgated the schemes (where number, date and title were seen is listed with the finding)",
};

/** What became of public bodies. */
export const BODY_SOURCE: Source = {
  "zh-TW": "行政院組織改造之管轄變更公告及縣市改制（各機關之出處列於該筆審查意見）",
  en: "The announcements by which the Executive Yuan gave duties of bodies to others, and the reforms of counties (the source for each body is listed with the finding)",
};

/** When counties became special municipalities. */
export const REFORM_SOURCE: Source = {
  "zh-TW": "縣市改制直轄市（99年12月25日及103年12月25日）及行政院組織改造（出處列於該筆審查意見）",
  en: "The reforms of counties of 25 December 2010 and 25 December 2014, and of the bodies of the Executive Yuan (the source is listed with the finding)",
};

/** Which award was given for which years. */
export const AWARD_SOURCE: Source = {
  "zh-TW":
    "85年起行政院服務品質獎 https://www.airitilibrary.com/Article/Detail?DocID=02591154-200708-x-260-3-12-a ；97年1月起政府服務品質獎（第9屆為105年度） https://www.maiyajiaoan.com/wiki/32510.html ；106年度起政府服務獎 https://ws.ndc.gov.tw/001/book/Service-1070702/files/basic-html/page13.html",
  en: "The awards 行政院服務品質獎 from 1996 https://www.airitilibrary.com/Article/Detail?DocID=02591154-200708-x-260-3-12-a ; 政府服務品質獎 for 2008 to 2016 https://www.maiyajiaoan.com/wiki/32510.html ; 政府服務獎 from 2017 on https://ws.ndc.gov.tw/001/book/Service-1070702/files/basic-html/page13.html",
};

/** Words of deadlines that plans use. */
export const DEADLINE_SOURCE: Source = {
  "zh-TW":
    "宜蘭縣員山鄉戶政事務所105年、礁溪鄉公所99年提升服務品質執行計畫及彰化縣二林戶政事務所107年度提升政府服務執行計畫之「完成期限」欄用語",
  en: "The words in the column 完成期限 of the plans of three offices (員山鄉戶政事務所 2016, 礁溪鄉公所 2010, 二林戶政事務所 2018)",
};

/** Which columns the tables of plans have. */
export const FORM_SOURCE: Source = {
  "zh-TW":
    "各評核架構計畫表之欄位（見宜蘭縣員山鄉戶政事務所105年、礁溪鄉公所99年、臺南市新營區戶政事務所99年度、彰化縣二林戶政事務所107年度計畫）；表件未列之欄位不在此限",
  en: "The columns of the tables in which plans of each framework were seen (員山鄉戶政事務所 2016, 礁溪鄉公所 2010, 新營區戶政事務所 2010, 二林戶政事務所 2018); columns that a form does not have are not asked for",
};

/** No instrument is needed to see that a row contradicts itself or another. */
export const ROW_SOURCE: Source = {
  "zh-TW": "計畫表各列、各欄之相互核對",
  en: "The rows and columns of the plan's own table, held against each other",
};

/** A plan that cannot be measured cannot be followed up, which its own provisions on control (管制考核) presuppose. */
export const SUBSTANCE_SOURCE: Source = {
  "zh-TW": "計畫本身所載策略、作法、目標與效益之相互核對（並非明文規定，係審查實務之推論）",
  en: "The strategies, actions, targets and benefits of the plan itself, held against each other (no provision says so, it is derived from how plans are reviewed)",
};

/** A plan names its own office. */
export const TITLE_SOURCE: Source = {
  "zh-TW": "計畫名稱、機關名稱與本文之相互核對",
  en: "The plan's title, office and text, held against each other",
};

/** What stands in English before the sources of one body or one letter. */
export const BODY_REFERENCE = "The reform or announcement by which the body gave way to another";
export const LETTER_REFERENCE = "Where the letter was seen with its number, date and title";
