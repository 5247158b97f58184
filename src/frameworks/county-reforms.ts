import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/** A county that became a special municipality, alone or with the city of the same name. */
export interface CountyReform {
  readonly county: string;
  readonly city: string;
  /** ISO date of the first day of the new municipality. */
  readonly since: string;
  /** The districts that the city had before; empty where there was no such city. */
  readonly oldDistricts: readonly string[];
  /** How sure it is. */
  readonly basis: Framework["provenance"]["sources"][number]["basis"];
  readonly reference: string;
}

const REFORM_OF_2010 =
  "內政部98年9月1日公告 https://taiwan.cn/taiwan/tw_PoliticsNews/200910/t20091015_1069228.htm ；改制前後各區 https://wenshanboy.blogspot.com/2019/12/gm_37.html";

/** Counties that were made special municipalities (縣市改制直轄市): offices in them were renamed on the same day. */
export const COUNTY_REFORMS: readonly CountyReform[] = /* @__PURE__ */ deepFreeze([
  {
    county: "臺北縣",
    city: "新北市",
    since: "2010-12-25",
    oldDistricts: [],
    basis: "confirmed",
    reference: REFORM_OF_2010,
  },
  {
    county: "臺中縣",
    city: "臺中市",
    since: "2010-12-25",
    oldDistricts: ["中區", "東區", "南區", "西區", "北區", "西屯區", "南屯區", "北屯區"],
    basis: "confirmed",
    reference: REFORM_OF_2010,
  },
  {
    county: "臺南縣",
    city: "臺南市",
    since: "2010-12-25",
    oldDistricts: ["東區", "南區", "北區", "中西區", "安平區", "安南區"],
    basis: "confirmed",
    reference: REFORM_OF_2010,
  },
  {
    county: "高雄縣",
    city: "高雄市",
    since: "2010-12-25",
    oldDistricts: [
      "鹽埕區",
      "鼓山區",
      "左營區",
      "楠梓區",
      "三民區",
      "新興區",
      "前金區",
      "苓雅區",
      "前鎮區",
      "旗津區",
      "小港區",
    ],
    basis: "confirmed",
    reference: `${REFORM_OF_2010} ；改制前高雄市11區 https://lochih.wixsite.com/kaotravel/kaotravel-main-spot`,
  },
  {
    county: "桃園縣",
    city: "桃園市",
    since: "2014-12-25",
    oldDistricts: [],
    basis: "confirmed",
    reference:
      "https://zh.wikipedia-on-ipfs.org/wiki/桃園市行政區劃 ；https://wenshanboy.blogspot.com/2019/12/gm_37.html",
  },
]);
