/**
 * What can be measured (可量測的目標) in a passage in folded width without blanks: percentages, amounts with a unit of
 * measure, how often in how long, limits of time.
 *
 * Items and kinds (人口統計7項) describe more often than they aim: they count only behind a word that says so. 5人以上 is
 * said of groups that may apply.
 * Dates, articles of law and ordinals are no amounts, and neither is one of anything (一次告知單, 1樓).
 */
export const MEASURES: readonly RegExp[] = [
  // 90%, 百分之九十五, 九成
  /\d%|百分之[\d一二三四五六七八九十]|[一二三四五六七八九\d]成(?:[以五]|$|[，。；、])/u,
  // 20人次, 50件, 4場次, 12小時; 15分鐘
  /(?<![\d.第年月款條項之-])\d[\d,.]{0,9}(?:餘|多)?(?:人次|件次|場次|班次|台次|站次|篇次|則次|人(?!以上)|件|場|次|份|位|名|篇|則|面|台|臺|張|座|處|組|家|班|梯次|公里|公斤|公頃|公噸|度(?!計畫)|元|萬|千元|分鐘|秒|小時|工作天|工作日|個工作日|日|天|週|周|個月|分(?=以上|以內)|倍|個百分點)/u,
  // 至少增加8項, 新增3種, 減少為2頁
  /(?:至少|達成?|增[加設為至]|新增|擴增|提[升高]至?|減少?為?|減[至為]|縮[短減][為至]?|降[低至為]{1,2}|刪[除減]|整併|精簡|成長|完成|辦理)[\p{Script=Han}]{0,12}?\d{1,6}(?:項|種|類|頁|點|級|名次)/u,
  // 每季一次, 每年至少二場, 每月200件, 每月召開法令研討會一次
  /每(?:年度?|半年|季|月|週|周|日|天|\d個?月|[一二三兩]個?月)[\p{Script=Han}]{0,12}?(?:[一二三四五六七八九十兩]|\d[\d,]{0,9})(?:次|場|件|篇|則|人|回|班)/u,
  // 至少二場, 三日內, 十五分鐘以內, 當日辦畢
  /至少[一二三四五六七八九十兩]{1,3}(?:次|場|件|篇|則|人|位|名|份|項)/u,
  /(?:[一二三四五六七八九十兩]{1,3}|\d{1,3})(?:個?工作[日天]|日|天|小時|分鐘|個月|週)(?:以?內|內)/u,
  /(?:縮短|改)[為至]當[日天]/u,
];

/** What looks like a measure and is none: dates, the clock round, the name of a form, articles. */
export const NO_MEASURES =
  /(?:(?:民國)?\d{2,3}年度?)?\d{1,2}月\d{1,2}日(?!內)|(?:民國)?\d{2,4}年度?(?:\d{1,2}月份?)?|\d{1,2}月\d{1,2}日|24小時(?!內)|7天24小時|365[天日]|第\d{1,4}(?:條|項|款|目|點|屆|次|期|類|名|級|層)(?:之\d{1,2})?|\d{1,2}樓|一次告知|1次告知|\d{1,3}歲|[週周][一二三四五六日]|\d{1,2}月|\d{1,2}[:：]\d{2}|\d{1,2}[時點](?:\d{1,2}分)?/gu;
