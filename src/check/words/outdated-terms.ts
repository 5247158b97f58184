import type { Locale } from "../../diagnostics/locale";
import type { SoughtWord } from "../find-words";

/** A term that is not to be written any more (舊用語), and the one that took its place. */
export interface OutdatedTerm {
  readonly words: readonly SoughtWord[];
  readonly use: string;
  /** The year of the Republic in which the change was made: plans of later years are to follow it. */
  readonly since: number;
  /** What made the change, and where that can be read. */
  readonly reference: Readonly<Record<Locale, string>>;
}

/** Terms that laws gave up, with the change and its year. */
export const OUTDATED_TERMS: readonly OutdatedTerm[] = [
  {
    words: [{ word: "殘障", notBefore: "礙" }],
    use: "身心障礙",
    since: 86,
    reference: {
      "zh-TW":
        "「殘障福利法」86年4月23日修正公布名稱為「身心障礙者保護法」（96年7月11日再改為「身心障礙者權益保障法」） https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0050046",
      en: "The 殘障福利法 became the 身心障礙者保護法 on 23 April 1997 (and the 身心障礙者權益保障法 on 11 July 2007) https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0050046",
    },
  },
  {
    words: [{ word: "身心障礙者保護法" }],
    use: "身心障礙者權益保障法",
    since: 96,
    reference: {
      "zh-TW":
        "「身心障礙者保護法」96年修正名稱為「身心障礙者權益保障法」 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0050046",
      en: "The 身心障礙者保護法 became the 身心障礙者權益保障法 in 2007 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0050046",
    },
  },
  {
    words: [
      { word: "外籍配偶" },
      { word: "外籍新娘" },
      // 「戶外配置」 and 「對外配合」 are other words.
      { word: "外配", notAfter: "室戶對以另海內除額校境國門", notBefore: "合置套備戴給發送線額售搭管電件屬" },
    ],
    use: "新住民",
    since: 104,
    reference: {
      "zh-TW":
        "「外籍配偶照顧輔導基金」104年改名「新住民發展基金」 https://wp.taronews.tw/2024/12/14/1025862 ；「新住民基本法」113年8月12日公布 https://law.moj.gov.tw/news/NewsDetail.aspx?media=print&msgid=185672",
      en: "The fund of that name became the 新住民發展基金 in 2015 https://wp.taronews.tw/2024/12/14/1025862 ; the 新住民基本法 was promulgated on 12 August 2024 https://law.moj.gov.tw/news/NewsDetail.aspx?media=print&msgid=185672",
    },
  },
  {
    words: [{ word: "義工", notAfter: "主意定名廣狹正", notBefore: "業程廠作藝資" }],
    use: "志工",
    since: 90,
    reference: {
      "zh-TW":
        "「志願服務法」（90年公布）第3條：志願服務者以下簡稱志工 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0050131",
      en: "Article 3 of the 志願服務法 (promulgated in 2001): volunteers are called 志工 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0050131",
    },
  },
];
