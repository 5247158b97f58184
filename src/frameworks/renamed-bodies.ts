import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";
import { REFORM_REFERENCES } from "./reform-references";

/** A public body that has given way to another: it was renamed (改制) or merged into it (併入). */
export interface RenamedBody {
  readonly name: string;
  /** Other names by which letters are cited, each in full. */
  readonly otherNames: readonly string[];
  /** Names that bodies of cities and counties bear as well: they mean this one only beside a letter of its own. */
  readonly sharedNames: readonly string[];
  /** What its letters have before 字 (發文代字), as seen in plans that cite them. */
  readonly letterCodes: readonly string[];
  /** ISO date of its last day. */
  readonly until: string;
  readonly successor: string;
  /** Whether the successor is the same body under another name, or one that took over several. */
  readonly became: "renamed" | "merged";
  /** How sure the dates are. */
  readonly basis: Framework["provenance"]["sources"][number]["basis"];
  readonly reference: string;
}

/**
 * Bodies (改制機關) that plans go on naming after they had given way to another, in the order of their last days. For
 * those of the Executive Yuan the reference is the announcement that gave their duties to the successor, as the histories
 * of the laws concerned quote it.
 */
export const RENAMED_BODIES: readonly RenamedBody[] = /* @__PURE__ */ deepFreeze([
  {
    name: "臺北縣政府",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2010-12-24",
    successor: "新北市政府",
    became: "renamed",
    basis: "derived",
    reference: REFORM_REFERENCES.新北市,
  },
  {
    name: "臺中縣政府",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2010-12-24",
    successor: "臺中市政府",
    became: "merged",
    basis: "derived",
    reference: REFORM_REFERENCES.臺中市,
  },
  {
    name: "臺南縣政府",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2010-12-24",
    successor: "臺南市政府",
    became: "merged",
    basis: "derived",
    reference: REFORM_REFERENCES.臺南市,
  },
  {
    name: "高雄縣政府",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2010-12-24",
    successor: "高雄市政府",
    became: "merged",
    basis: "derived",
    reference: REFORM_REFERENCES.高雄市,
  },
  {
    name: "行政院客家委員會",
    otherNames: ["行政院客委會"],
    sharedNames: [],
    letterCodes: [],
    until: "2011-12-31",
    successor: "客家委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院100年12月16日院臺規字第1000109431號公告，自101年1月1日起改由客家委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0030028",
  },
  {
    name: "行政院人事行政局",
    otherNames: ["人事行政局"],
    sharedNames: [],
    letterCodes: [],
    until: "2012-02-05",
    successor: "行政院人事行政總處",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院101年2月3日院臺規字第1010122318號公告，自101年2月6日起改由行政院人事行政總處管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030005",
  },
  {
    name: "行政院主計處",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2012-02-05",
    successor: "行政院主計總處",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院101年2月3日院臺規字第1010122318號公告，自101年2月6日起改由行政院主計總處管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030057",
  },
  {
    name: "行政院公平交易委員會",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2012-02-05",
    successor: "公平交易委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院101年2月3日院臺規字第1010122318號公告，自101年2月6日起改由公平交易委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=G0380001",
  },
  {
    name: "行政院文化建設委員會",
    otherNames: ["行政院文建會", "文建會"],
    sharedNames: [],
    letterCodes: [],
    until: "2012-05-19",
    successor: "文化部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院101年5月15日院臺規字第1010131134號公告，自101年5月20日起改由文化部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030241",
  },
  {
    name: "行政院新聞局",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2012-05-19",
    successor: "文化部",
    became: "merged",
    basis: "confirmed",
    reference:
      "行政院101年5月15日院臺規字第1010131134號公告，自101年5月20日起改由文化部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0050028",
  },
  {
    name: "行政院金融監督管理委員會",
    otherNames: ["行政院金管會"],
    sharedNames: [],
    letterCodes: [],
    until: "2012-06-30",
    successor: "金融監督管理委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院101年6月25日院臺規字第1010134960號公告，自101年7月1日起改由金融監督管理委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030237",
  },
  {
    name: "行政院衛生署",
    otherNames: ["衛生署"],
    sharedNames: [],
    letterCodes: [],
    until: "2013-07-22",
    successor: "衛生福利部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院102年7月19日院臺規字第1020141353號公告，自102年7月23日起改由衛生福利部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030237",
  },
  {
    name: "行政院國軍退除役官兵輔導委員會",
    otherNames: ["行政院退輔會"],
    sharedNames: [],
    letterCodes: [],
    until: "2013-10-31",
    successor: "國軍退除役官兵輔導委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院102年10月25日院臺規字第1020151451號公告，自102年11月1日起改由國軍退除役官兵輔導委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=C0000008",
  },
  {
    name: "行政院研究發展考核委員會",
    otherNames: ["行政院研考會"],
    sharedNames: ["研考會", "研究發展考核委員會"],
    letterCodes: ["會研"],
    // The day before the successor's organic act took effect.
    until: "2014-01-21",
    successor: "國家發展委員會",
    became: "merged",
    basis: "confirmed",
    reference:
      "國家發展委員會組織法102年8月21日公布，行政院102年10月30日院授研綜字第1022260985號令定自103年1月22日施行 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0010106 ；行政院103年1月21日院臺規字第1030121680號公告，行政院研究發展考核委員會之權責事項自103年1月22日起改由國家發展委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=S0110021",
  },
  {
    name: "行政院經濟建設委員會",
    otherNames: ["行政院經建會", "經建會"],
    sharedNames: [],
    letterCodes: [],
    until: "2014-01-21",
    successor: "國家發展委員會",
    became: "merged",
    basis: "confirmed",
    reference:
      "行政院103年1月21日院臺規字第1030121680號公告，自103年1月22日起改由國家發展委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030047",
  },
  {
    name: "行政院勞工委員會",
    otherNames: ["行政院勞委會", "勞委會"],
    sharedNames: [],
    letterCodes: [],
    until: "2014-02-16",
    successor: "勞動部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院103年2月14日院臺規字第1030124618號公告，自103年2月17日起改由勞動部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030237",
  },
  {
    name: "行政院國家科學委員會",
    otherNames: ["行政院國科會"],
    sharedNames: [],
    letterCodes: [],
    until: "2014-03-02",
    successor: "科技部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院103年2月27日院臺規字第1030125872號公告，自103年3月3日起改由科技部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030038",
  },
  {
    name: "行政院原住民族委員會",
    otherNames: ["行政院原民會"],
    sharedNames: [],
    letterCodes: [],
    until: "2014-03-25",
    successor: "原住民族委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院103年3月24日院臺規字第1030128812號公告，自103年3月26日起改由原住民族委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0020033",
  },
  {
    name: "桃園縣政府",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2014-12-24",
    successor: "桃園市政府",
    became: "renamed",
    basis: "confirmed",
    reference: REFORM_REFERENCES.桃園市,
  },
  {
    name: "內政部入出國及移民署",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2015-01-01",
    successor: "內政部移民署",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院103年12月26日院臺規字第1030158355號公告，自104年1月2日起改由內政部移民署管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0020051",
  },
  {
    name: "行政院海岸巡防署",
    otherNames: ["行政院海巡署"],
    sharedNames: [],
    letterCodes: [],
    until: "2018-04-27",
    successor: "海洋委員會",
    became: "merged",
    basis: "confirmed",
    reference:
      "行政院107年4月27日院臺規字第1070172574號公告，自107年4月28日起改由海洋委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030129",
  },
  {
    name: "行政院大陸委員會",
    otherNames: ["行政院陸委會"],
    sharedNames: [],
    letterCodes: [],
    until: "2018-07-01",
    successor: "大陸委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院107年6月28日院臺規字第1070179431號公告，自107年7月2日起改由大陸委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0080141",
  },
  {
    name: "科技部",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2022-07-26",
    successor: "國家科學及技術委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院111年7月27日院臺規字第1110182320號公告，自111年7月27日起改由國家科學及技術委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0030038",
  },
  {
    name: "行政院農業委員會",
    otherNames: ["行政院農委會", "農委會"],
    sharedNames: [],
    letterCodes: [],
    until: "2023-07-31",
    successor: "農業部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院112年7月27日院臺規字第1125014346號公告，自112年8月1日起改由農業部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0020154",
  },
  {
    name: "行政院環境保護署",
    otherNames: ["行政院環保署", "環保署"],
    sharedNames: [],
    letterCodes: [],
    until: "2023-08-21",
    successor: "環境部",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院112年8月18日院臺規字第1121028221號公告，自112年8月22日起改由環境部管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=A0020168",
  },
  {
    name: "內政部營建署",
    otherNames: [],
    sharedNames: [],
    letterCodes: [],
    until: "2023-09-19",
    successor: "內政部國土管理署",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院112年9月13日院臺規字第1125017953號公告，自112年9月20日起改由內政部國土管理署管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0060114",
  },
  {
    name: "行政院原子能委員會",
    otherNames: ["行政院原能會"],
    sharedNames: [],
    letterCodes: [],
    until: "2023-09-26",
    successor: "核能安全委員會",
    became: "renamed",
    basis: "confirmed",
    reference:
      "行政院112年9月18日院臺規字第1121033555號公告，自112年9月27日起改由核能安全委員會管轄 https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=D0120014",
  },
]);
