import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";

/** A letter (函) whose number, date, issuer and title are known together. */
export interface KnownLetter {
  /** In full, with 代字 and Arabic digits. */
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  readonly issuer: string;
  /** What the letter promulgated. */
  readonly title: string;
  /** The scheme that the letter promulgated, as in a framework's `scheme`. */
  readonly scheme?: Framework["scheme"];
  /** ISO date from which a later letter has taken the place of this one. */
  readonly supersededFrom?: string;
  /** How sure that date is. */
  readonly supersededBasis?: Framework["provenance"]["sources"][number]["basis"];
  /** How sure the pairing of number and title is. */
  readonly basis: Framework["provenance"]["sources"][number]["basis"];
  readonly reference: string;
}

/**
 * Letters (發文字號) that plans cite and whose title is known, oldest first: the number says which title belongs to
 * it more reliably than the title printed beside it. A letter that is not listed is unknown, not wrong.
 */
export const KNOWN_LETTERS: readonly KnownLetter[] = /* @__PURE__ */ deepFreeze([
  {
    number: "院授研展字第09600152471號",
    date: "2007-07-23",
    issuer: "行政院",
    title: "政府服務創新精進方案",
    scheme: "innovation",
    // The day on which the next scheme was promulgated.
    supersededFrom: "2017-01-09",
    supersededBasis: "derived",
    basis: "confirmed",
    reference:
      "http://www.animal.taichung.gov.tw/ct.asp?xItem=103374&ctNode=6473&mp=119020 ；https://vdocuments.pub/cefe103oeeeoeec-web-view-cefe103oeeeoeec.html",
  },
  {
    number: "會研字第0972160181號",
    date: "2008-03-03",
    issuer: "行政院研究發展考核委員會",
    title: "「政府服務品質獎」電話禮貌測試量表",
    basis: "confirmed",
    reference: "https://law.penghu.gov.tw/GLRSNEWS/LawContent.aspx?id=GL000246",
  },
  {
    number: "院授發社字第1061300008號",
    date: "2017-01-09",
    issuer: "行政院",
    title: "政府服務躍升方案",
    scheme: "leap",
    basis: "confirmed",
    reference: "https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
  },
  {
    number: "府計研字第1070053000號",
    date: "2018-02-12",
    issuer: "彰化縣政府",
    title: "彰化縣政府107年度提升政府服務實施計畫",
    basis: "document",
    reference:
      "彰化縣二林戶政事務所107年度提升政府服務執行計畫；文號與日期另見 https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
  },
  {
    number: "發社字第1071300028號",
    date: "2018-02-15",
    issuer: "國家發展委員會",
    title: "第2屆「政府服務獎」評獎實施計畫",
    basis: "confirmed",
    reference: "https://stophc.chshb.gov.tw/service_planin.php?c=qNePmpiiag%3D%3D",
  },
]);
