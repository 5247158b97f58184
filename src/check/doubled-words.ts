import type { RepeatedUnit } from "./repeated-units";

/**
 * Words of two characters that a text writes twice at once (雙字重複) and cannot mean: what is no verb is never doubled
 * (每日每日, 研習研習), any other word only as a verb and the name that it begins (推動推動小組) or as a colloquial verb
 * (討論討論). Takes time in proportion to the text.
 */
export function doubledWords(text: string): readonly RepeatedUnit[] {
  const found: RepeatedUnit[] = [];
  for (let start = 0; start + LENGTH <= text.length; start++) {
    if (!isDoubled(text, start)) continue;
    const end = start + LENGTH;
    const unit = text.slice(start, start + LENGTH / 2);
    // Three times is another matter, and the middle of it no word.
    const isMore = isDoubled(text, start + LENGTH / 2) || isDoubled(text, start - LENGTH / 2);
    if (!isMore && isWord(unit) && isMisprint(unit, text, end)) found.push({ start, end, unit });
    start = end - 1;
  }
  return found;
}

function isDoubled(text: string, start: number): boolean {
  return (
    start >= 0 &&
    text.charCodeAt(start) === text.charCodeAt(start + 2) &&
    text.charCodeAt(start + 1) === text.charCodeAt(start + 3)
  );
}

function isWord(unit: string): boolean {
  return WORD.test(unit) && unit.charAt(0) !== unit.charAt(1);
}

function isMisprint(unit: string, text: string, end: number): boolean {
  if (NEVER_TWICE.has(unit)) return true;
  if (RARELY_TWICE.has(unit) && GOES_ON.test(text.slice(end, end + 2))) return true;
  return !COLLOQUIAL.has(unit) && (end === text.length || NOT_GOING_ON.test(text.charAt(end)));
}

const LENGTH = 4;
/** Two Chinese characters, none of them a numeral: 一步一步, 甲乙甲乙. */
const WORD = /^(?!.{0,1}[〇零一二三四五六七八九十百千萬兩甲乙丙丁某半])\p{Script=Han}{2}$/u;
/** Behind a word that is not the beginning of a name. */
const NOT_GOING_ON = /[，。、；：！？,.;:!?（）()「」『』\s及與和或暨]/u;

const NEVER_TWICE: ReadonlySet<string> = new Set([
  ...["每日", "每天", "每週", "每周", "每月", "每季", "每年", "定期", "隨時", "持續", "積極", "適時", "全面"],
  ...[
    "講習",
    "研習",
    "其他",
    "其它",
    "以及",
    "並且",
    "依據",
    "針對",
    "為了",
    "對於",
    "關於",
    "透過",
    "藉由",
    "按照",
    "根據",
  ],
  ...[
    "辦理",
    "提升",
    "提昇",
    "提高",
    "增設",
    "設置",
    "建置",
    "加強",
    "強化",
    "落實",
    "增進",
    "減少",
    "縮短",
    "簡化",
    "避免",
  ],
]);

/** Twice only where a name begins with the second (改善改善方案), or as it is spoken (檢討檢討後). */
const RARELY_TWICE: ReadonlySet<string> = new Set(["檢討", "改善", "執行", "民眾"]);
const GOES_ON =
  /^(?!方案|措施|計畫|作為|情形|建議|成[效果]|要點|小組|會|報告|結果|事項|項目|率|進度|策略|機制|單位|機關|人員|階段|期|說明|表|版|卡|團|名[義冊單]|費|處|服務|滿意|長|秘書|署|法|官|人|者|案|業務|命令|程序|標準|內容|空間|意見|需求|權益|陳情|代表|反[映應]|[後看再才吧呢一力])\p{Script=Han}/u;

/** Verbs and adverbs that are spoken twice. */
const COLLOQUIAL: ReadonlySet<string> = new Set([
  ...["討論", "研究", "考慮", "休息", "商量", "檢討", "認識", "了解", "瞭解", "溝通", "練習", "意思", "走動", "活動"],
  ...["運動", "放鬆", "整理", "打掃", "學習", "參考", "介紹", "交流", "體驗", "嘗試", "關心", "思考", "回想", "反省"],
  ...["來回", "反覆", "上下", "進出", "左右", "前後", "熱鬧", "高興", "打扮", "收拾", "表示", "調查", "觀察", "比較"],
]);
