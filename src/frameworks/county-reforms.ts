import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";
import { REFORM_REFERENCES } from "./reform-references";

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

/** An annex to the law of appeals lists the districts of the old city apart from those of the old county. */
const OLD_DISTRICTS =
  "改制前各區為推算：訴願扣除在途期間辦法第2條將其另列一組 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030119";

/** Counties that were made special municipalities (縣市改制直轄市): offices in them were renamed on the same day. */
export const COUNTY_REFORMS: readonly CountyReform[] = /* @__PURE__ */ deepFreeze([
  {
    county: "臺北縣",
    city: "新北市",
    since: "2010-12-25",
    oldDistricts: [],
    basis: "derived",
    reference: REFORM_REFERENCES.新北市,
  },
  {
    county: "臺中縣",
    city: "臺中市",
    since: "2010-12-25",
    oldDistricts: ["中區", "東區", "南區", "西區", "北區", "西屯區", "南屯區", "北屯區"],
    basis: "derived",
    reference: `${REFORM_REFERENCES.臺中市} ；${OLD_DISTRICTS}`,
  },
  {
    county: "臺南縣",
    city: "臺南市",
    since: "2010-12-25",
    oldDistricts: ["東區", "南區", "北區", "中西區", "安平區", "安南區"],
    basis: "derived",
    reference: `${REFORM_REFERENCES.臺南市} ；${OLD_DISTRICTS}`,
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
    basis: "derived",
    reference: `${REFORM_REFERENCES.高雄市} ；${OLD_DISTRICTS}`,
  },
  {
    county: "桃園縣",
    city: "桃園市",
    since: "2014-12-25",
    oldDistricts: [],
    basis: "confirmed",
    reference: REFORM_REFERENCES.桃園市,
  },
]);
