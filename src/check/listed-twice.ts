import { shorten } from "../base/preview";

/** A thing that a list names a second time (重複列舉), with the sign before it. */
export interface ListedTwice {
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Things of which one list, joined by 「、」 within a sentence or brackets, names the same one twice; each is told once.
 * Short words may well come again (中央、地方與中央、民間), but not at once (講習、講習；其他、其他機關). Takes time in proportion to the text.
 */
export function* listedTwice(text: string): Generator<ListedTwice> {
  for (const { 0: list, index } of text.matchAll(LISTS)) {
    const seen = new Map<string, number>();
    let at = index;
    let before = "";
    for (const item of list.split("、")) {
      const word = repeatedAtOnce(before, item);
      if (word !== undefined) yield { item: shorten(word), start: at - 1, end: at + word.length };
      before = item;
      const times = item.length < SHORTEST || item.length > LONGEST ? 0 : (seen.get(item) ?? 0) + 1;
      if (times > 0) seen.set(item, times);
      if (times === 2 && CHINESE.test(item)) yield { item: shorten(item), start: at - 1, end: at + item.length };
      at += item.length + 1;
    }
    yield* shortTwice(list, index);
  }
}

/**
 * A short thing that comes again in one plain list, behind its verb or before a figure (協助新住民、長者、新住民15人). Where
 * words join two lists (地政所與戶政所) it may.
 */
function* shortTwice(list: string, index: number): Generator<ListedTwice> {
  const items = list.length > LONGEST_LIST ? [] : list.split("、");
  if (items.length < 3 || items.some((item) => JOINED.test(item))) return;
  const [head = "", ...middle] = items.slice(0, -1);
  const first = head.replace(VERB, "");
  const last = (items.at(-1) ?? "").replace(FIGURE_BEHIND, "");
  const others = [first, ...middle];
  // The same words whole are found above.
  if (!SHORT.test(last) || !others.slice(0, -1).includes(last)) return;
  if (last.length >= SHORTEST && items.filter((item) => item === last).length > 1) return;
  const start = index + list.length - (items.at(-1) ?? "").length;
  yield { item: last, start: start - 1, end: start + last.length };
}

/**
 * The short word that stands on both sides of a mark: the whole item before it or its object (辦理講習、講習), and the
 * whole item behind it. 「環境教育、教育訓練」 names two things.
 */
function repeatedAtOnce(before: string, item: string): string | undefined {
  const word = LAST.exec(before.slice(-LONGEST_END))?.groups?.word;
  if (word === undefined || word.charAt(0) === word.charAt(1) || !item.startsWith(word)) return undefined;
  const goesOn = item.slice(word.length);
  return goesOn === "" || OTHERS.test(word) || JOINS.test(goesOn) ? word : undefined;
}

const LISTS = /[^，。；：！？,;:!?（）()「」『』《》〈〉\s]+/gu;
const LONGEST_LIST = 200;
const JOINED = /.[與及和或暨至]./u;
const VERB =
  /^(?:協助|提供|設置|增設|購置|新購|更新|檢查|維護|關懷|服務|針對|邀請|結合|辦理|舉辦|參加|安排|推動|實施|加強|對於|對)/u;
const FIGURE_BEHIND = /(?:等.{0,20}|(?:共|計|各)?[\d０-９].{0,20})$/u;
const SHORT = /^(?!.{0,8}[〇零一二三四五六七八九十百千萬兩甲乙丙丁某])\p{Script=Han}{3,10}$/u;
const SHORTEST = 4;
const LONGEST = 30;
/** Shorter than what is looked for in the whole list, and no numeral. */
const LAST =
  /(?:^|辦理|舉辦|參加|安排|推動|實施|加強|[與及和或]|(?=其[他它]$))(?<word>(?![與及和或])(?!.{0,2}[〇零一二三四五六七八九十百千萬兩甲乙丙丁某])\p{Script=Han}{2,3})$/u;
/** The word, and what may stand before it. */
const LONGEST_END = 5;
const OTHERS = /^其[他它]$/u;
const JOINS = /^[及與和或暨等]/u;
const CHINESE = /^\p{Script=Han}/u;
