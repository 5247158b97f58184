import { fold } from "../../base/fold";

/** `begun` and `rest` are a date that its column was too narrow for. */
export type DeadlineLikeness = "date" | "words" | "begun" | "rest" | "none";

/** Whether a text is a deadline and nothing else; a sentence with 隨時 in it is not. */
export function deadlineLikeness(text: string): DeadlineLikeness {
  if (text.length > LONGEST_PRINTED || !DEADLINE_HEAD.test(text)) return "none";
  const bare = fold(text);
  return LIKENESSES.find(([, pattern]) => pattern.test(bare))?.[0] ?? "none";
}

/** With blanks between the figures. */
const LONGEST_PRINTED = 36;
const DEADLINE_HEAD = /^[\d０-９民自至於每按逐經持賡繼隨適即不定常長全平視依必配一二兩三半上下第年月日]/u;
const DATE_ONLY =
  /^(?:自|至|於|每年)?(?:(?:民國)?\d{2,3}[年./](?:度|全年|底|\d{1,2}(?:月底|月(?:\d{1,2}日)?|[./](?:\d{1,2}日?)?))?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|\d{1,2}日)?|\d{1,3}\/\d{1,2})(?:起?[至~-](?:\d{2,3}年)?\d{1,2}月(?:底|\d{1,2}日)?止?)?(?:以前|之前|前|止|內)?(?:完成|辦理)?$/u;
const WORDS_ONLY =
  /^(?:全年|常年|長期|平時|經常|持續|賡續|繼續|隨時|適時|即時|不定期|定期|定期[或及]不定期|必要時|[視依配](?:合)?(?:業務|實際)?(?:需要|情形|狀況|情況)|年度內|年底前|第[一二三四1-4]季|[上下]半年|(?:每|按|逐)(?:半年|[一二兩三四六\d]?個?[年季月週周日天]|學期)(?:度|底|初)?|(?:[一二兩三四\d]|半)個?[年季月週周]度?)(?:(?:至少|各)?[一二兩三四\d]次|性?(?:辦理|實施|執行|進行|更新|檢討|檢視|召開|為之|推動|前))*$/u;
/** 112年 10月 31 and then 日. */
const BEGUN = /^(?:民國)?\d{2,3}年\d{1,2}(?:月\d{1,2})?$/u;
const REST = /^(?:月?\d{0,2}日|月底)(?:以前|之前|前|止)?(?:完成|辦理)?$/u;

const LIKENESSES: readonly (readonly [DeadlineLikeness, RegExp])[] = [
  ["date", DATE_ONLY],
  ["words", WORDS_ONLY],
  ["begun", BEGUN],
  ["rest", REST],
];
