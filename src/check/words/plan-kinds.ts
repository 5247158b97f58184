/** What plans of this kind call themselves (計畫名稱). */

/** What stands before 計畫 in a title. */
export const PLAN_KIND = /(?<kind>實施|執行|推動|工作|行動)計[畫劃]$/u;

/** A plan that speaks of itself by another name than 本計畫: 本實施計畫, 當年度提升服務品質執行計畫. */
export const OWN_PLAN =
  /(?:本(?:年度?)?|當年度?|機關年度|本[所局處分隊會館校]{1,2}「?(?:\d{2,3}\s?年度?)?)(?:提[升昇](?:政府)?服務(?:品質|效能)?)?(?<kind>實施|執行|推動|工作|行動)計[畫劃]/gu;

/** What every such name has in it: few passages do, and the expression costs more than this. */
export const COULD_NAME_PLAN = /[施行動作]計[畫劃]/u;
