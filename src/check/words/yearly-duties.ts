/** Duties that come every year (每年應辦事項), as plans and the forms of their superiors put them. */

/** 每年1月底前 · 每年10月15日前, with what is to be done by then: up to the end of the sentence or another date. */
export const YEARLY_DUTY =
  /每年(?:度)?\s?(?<month>\d{1,2})\s?月\s?(?:(?<day>\d{1,2})\s?日|(?<end>底|終))?\s?(?:以?前|止)(?<duty>(?:(?!每年|\d\s?月)[^。；;\n]){1,60})/gu;

/** What makes it a duty to adopt the plan, and what one to report results; the first in the clause counts. */
export const DUTY_WORD = /(?<adopt>審定|核定|訂定|擬訂|研訂|訂頒)|(?<report>成果|執行情形|辦理情形|執行績效)/u;

/** What is said of the year after belongs to another date. */
export const NEXT_YEAR = /[次翌隔]年/u;
