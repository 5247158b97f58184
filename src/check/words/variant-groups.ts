import type { Locale } from "../../diagnostics/locale";
import type { SoughtWord } from "../find-words";

/** Ways to write one word (異體用字). */
export interface VariantGroup {
  readonly forms: readonly SoughtWord[];
  /** The form that official writing prescribes, where a source says so. */
  readonly official?: string;
  /** Where that was seen. */
  readonly reference?: Readonly<Record<Locale, string>>;
}

/** The list of characters for laws, in the appendix of the handbook of documents, as it is reprinted. */
const WORD_LIST = {
  "zh-TW": "法律統一用字表（行政院文書處理手冊附錄） https://classic-blog.udn.com/chhsia1113/9450571",
  en: "List of characters for laws, appendix of the handbook of documents of the Executive Yuan https://classic-blog.udn.com/chhsia1113/9450571",
} as const;

/** A guide to official writing, in its part about words of laws. */
const WRITING_GUIDE = {
  "zh-TW":
    "公文撰作解析附錄篇第124頁 https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page124.html",
  en: "Guide to writing official documents (公文撰作解析), appendix, page 124 https://ws.csptc.gov.tw/001/Upload/ebook/%E5%85%AC%E6%96%87%E6%92%B0%E4%BD%9C%E8%A7%A3%E6%9E%90/odbook_Appendix/files/basic-html/page124.html",
} as const;

/** Since 2010 the handbook writes 臺 throughout. */
const HANDBOOK = {
  "zh-TW": "行政院文書處理手冊99年1月22日修正用字 https://classic-blog.udn.com/chhsia1113/9186684",
  en: "Handbook of documents of the Executive Yuan, characters as amended on 22 January 2010 https://classic-blog.udn.com/chhsia1113/9186684",
} as const;

/**
 * Words of which official writing has more than one form. The reading and the meaning are the same, so that a plan may
 * use either, but only one.
 */
export const VARIANT_GROUPS: readonly VariantGroup[] = [
  ...prescribed(WORD_LIST, [
    ["公布", "公佈"],
    ["分布", "分佈"],
    ["頒布", "頒佈"],
    ["部分", "部份"],
    ["身分", "身份"],
    ["占有", "佔有"],
    ["計畫", "計劃"],
    ["規劃", "規畫"],
    ["儘量", "盡量"],
  ]),
  ...prescribed(WRITING_GUIDE, [
    ["提升", "提昇"],
    ["上升", "上昇"],
    ["橋梁", "橋樑"],
  ]),
  ...prescribed(HANDBOOK, [
    ["臺灣", "台灣"],
    ["臺北", "台北"],
    ["臺中市", "台中市"],
    ["臺南", "台南"],
    ["臺東", "台東"],
    ["新臺幣", "新台幣"],
    ["平臺", "平台"],
    ["服務臺", "服務台"],
    ["電臺", "電台"],
    ["舞臺", "舞台"],
    ["後臺", "後台"],
    ["講臺", "講台"],
    ["洗手臺", "洗手台"],
    ["書寫臺", "書寫台"],
    ["值班臺", "值班台"],
    ["在臺", "在台"],
    ["來臺", "來台"],
    ["全臺", "全台"],
  ]),
  ...equal([
    ["櫃檯", "櫃臺", "櫃台"],
    ["發布", "發佈"],
    ["宣布", "宣佈"],
    ["布置", "佈置"],
    ["布告", "佈告"],
    ["占用", "佔用"],
    ["聯繫", "連繫"],
    ["聯絡", "連絡"],
    ["儘速", "盡速"],
    ["儘快", "盡快"],
    ["每週", "每周"],
    ["週年", "周年"],
    ["週邊", "周邊"],
    ["為", "爲"],
    ["裡", "裏"],
    ["群", "羣"],
    ["啟", "啓"],
    ["眾", "衆"],
    ["說", "説"],
    ["產", "産"],
    ["達", "逹"],
  ]),
  {
    forms: [
      { word: "瞭解" },
      // 「為了解決」「免除了解釋」 are other words.
      { word: "了解", notBefore: "決除散釋開凍析說答套約僱聘" },
    ],
  },
  {
    forms: [{ word: "回復", notBefore: "原舊正常" }, { word: "回覆" }],
  },
];

function prescribed(
  reference: VariantGroup["reference"] & object,
  groups: readonly (readonly string[])[],
): readonly VariantGroup[] {
  return groups.flatMap(([official, ...others]) =>
    official === undefined ? [] : [{ forms: formsOf([official, ...others]), official, reference }],
  );
}

function equal(groups: readonly (readonly string[])[]): readonly VariantGroup[] {
  return groups.map((forms) => ({ forms: formsOf(forms) }));
}

function formsOf(words: readonly string[]): readonly SoughtWord[] {
  return words.map((word) => ({ word }));
}
