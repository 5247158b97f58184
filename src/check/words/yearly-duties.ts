/** Duties that come every year (每年應辦事項), as plans and the forms of their superiors put them. */

/** 每年1月底前 · 每年10月15日前, with what is to be done by then: up to the end of the sentence or another date. */
export const YEARLY_DUTY =
  /每年(?:度)?\s?(?<month>\d{1,2})\s?月\s?(?:(?<day>\d{1,2})\s?日|(?<end>底|終))?\s?(?:以?前|止)(?<duty>(?:(?!每年|\d\s?月)[^。；;\n]){1,60})/gu;

/** What makes it a duty to adopt the plan, and what one to report results; the first in the clause counts. */
export const DUTY_WORD = /(?<adopt>審定|核定|訂定|擬訂|研訂|訂頒)|(?<report>成果|執行情形|辦理情形|執行績效)/u;

/** The plan of the year after is adopted in this one: 審定次年度計畫, 次年度執行計畫應予核定; other plans of that year are none. */
export const NEXT_PLAN =
  /(?:審定|核定|訂定|擬訂|研訂|訂頒)(?:本機關|本所|各機關)?[次翌隔]一?年度?(?:之|的)?(?:提升(?:政府)?服務(?:品質|效能)?|為民服務|政府服務|服務品質)?(?:工作)?(?:執行|實施|推動)?計畫/u;

/** Before it in its clause, the plan of the year after is what something else is for, or is adopted later. */
export const NOT_YET_NEXT = /成果|[本當該]年度?|納入|[作做]為|據以|[俾供]|年[終底]/u;

/** Behind it in its clause, it is no plan that is adopted: 訂定次年度計畫之參考. */
export const FOR_REFERENCE = /參[考據採酌]|依據|基礎/u;

/** What is said of the year after belongs to another date. */
export const NEXT_YEAR = /[次翌隔]年/u;
