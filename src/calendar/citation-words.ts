/** Words of citations (計畫依據), matched on text without blanks. */

/** What the name of an agency ends in. 司 and 廳 are left out: they stand in prefixes (院台廳司一). */
export const AGENCY_ENDING = /總統府|總統|委員會|辦公室|中心|大學|學校|銀行|公司|[部院會署局處府館所廠場隊站]/gu;
/** A chain of Chinese characters; 社會部、衛生署 are two bodies that issued together. */
export const NAME_OF_AGENCY = /^[\p{Script=Han}、]+$/u;
/** Names of fewer than three letters. */
export const SHORT_AGENCY = /^(?:總統府?|[本該][部院會署局處府館所])$/u;
/** Words that end a name: what follows is said of the agency. */
export const NOT_IN_NAME = /辦理|推動|提升|提昇|加強|實施|所屬|函|訂|頒|發布|公布|核定|修正|各級|各機關|參獎/u;

/** 一、 · (二) · 3. · •: the numbering of a list. */
export const LIST_MARK =
  /^[\s•●\-–]*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.、](?![0-9]))?\s*/u;

/** 本計畫依據…, 暨…: what may stand before the issuer. */
export const BEFORE_ISSUER = /^(?:.*(?:依據|依照|遵照|按照|依|奉)|暨|以?及|並|與)+/u;

/** 函頒, 令修正發布: between the number (or the date) and the title. */
export const BEFORE_TITLE =
  /^(?:書函|公告|函|令|頒布|頒訂|頒行|頒|訂頒|訂定|發布|發(?=[「『《])|核定|核頒|公布|修正|修訂|增訂|檢送|所定|之|[,，:：])+/u;
/** What an agency does at the beginning of a clause that has neither date nor number. */
export const ISSUING_VERB =
  /^(?:函頒|函發|函送|函訂|函轉|頒布|頒訂|頒行|訂頒|訂定|發布|核定|核頒|公布|公告|修正|修訂|函(?=[「『《]))/u;

/** 辦理 after the title. */
export const AFTER_TITLE = /(?:規定辦理|辦理|在案|[。．.，,；;、])+$/u;

/** An instrument that does not stand in quotation marks says what it is. */
export const TITLE =
  /.(?:計畫|方案|要點|辦法|規定|規則|原則|標準|細則|準則|事項|規範|須知|程序|手冊|量表|綱要|規程|法|條例|通則|(?:法|條例|通則|細則|辦法|規則|要點)第.{1,12}[條項款點])$/u;
/** Each mark that opens a title with the one that closes it. */
export const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["〈", "〉"],
]);
/** 暨…, 等相關規定, （如附件）: what follows a quoted title and is no part of it. */
export const AFTER_QUOTED_TITLE = /^(?:暨|以及|及|並|與|和|等|[、；;，,。：:（(「『《〈])/u;
/** What is a letter number, or was meant to be one, is no title. */
export const NUMBER_IN_TITLE = /[0-9]{6,}號|字第[0-9]/u;
/** A statute is not issued by the agency that its name begins with. */
export const STATUTE = /(?:法|條例|通則)(?:第.{1,12}[條項款])?$/u;

/** 字第…號 */
export const LETTER = /字第(?<serial>[0-9〇○零一二三四五六七八九]{1,20}[A-Z]?)號(?!號)/u;
/** What was meant for a letter number, but lacks 字, 第 or 號, has other signs among its digits, or 號 twice. */
export const LETTER_LIKE =
  /(?:字第?|第)[0-9〇○零一二三四五六七八九]{6,20}[A-Z]?號{1,2}|字第(?=[0-9])[0-9A-Za-z〇○零.·\-－–—_/]{4,24}號{1,2}|字第[0-9〇○零一二三四五六七八九]{6,20}[A-Z]?/u;
/** Two numbers or more with one 號: 字第1061300008、1061300009號. */
export const SHARED_END = /字第[0-9]{6,20}(?:(?:以?及|[、，,與和暨至~～])第?[0-9]{1,20}){1,20}號/u;
/** A letter number at the beginning: 會研字第…. */
export const LETTER_FIRST = /^[\p{Script=Han}○0-9()（）]{1,16}字第[0-9〇○零一二三四五六七八九]/u;

/** A date with year and month: 96年7月23日, 一百零五年三月, 98.9.16. */
export const CITED_DATE =
  /(?:(?:中華)?民國)?(?:[0-9〇○零元一二三四五六七八九十百廿卅]{1,6}年[0-9〇○零元一二三四五六七八九十]{1,3}月份?(?:[0-9〇○零一二三四五六七八九十廿卅]{1,4}日)?|[0-9]{2,4}(?<mark>[./-])[0-9]{1,2}\k<mark>[0-9]{1,2})/gu;

/** What matters when a text is cut into citations. */
export const CUTS =
  /(?<open>[「｢『《〈（(])|(?<close>[」｣』》〉）)])|(?<joiner>(?:暨|以及|及|並|與|[、；;，,])+)|(?<stop>。)|(?<line>\n)|號/gu;
