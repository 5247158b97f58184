import { shorten } from "../base/preview";

/** A thing that a list names a second time (重複列舉), with the sign before it. */
export interface ListedTwice {
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Things of which one list, joined by 「、」 within a sentence or brackets, names the same one twice; each is told once.
 * Short words may well come again (中央、地方與中央、民間). Takes time in proportion to the text.
 */
export function* listedTwice(text: string): Generator<ListedTwice> {
  if (!text.includes("、")) return;
  for (const { 0: list, index } of text.matchAll(LISTS)) {
    const seen = new Map<string, number>();
    let at = index;
    for (const item of list.split("、")) {
      const times = item.length < SHORTEST || item.length > LONGEST ? 0 : (seen.get(item) ?? 0) + 1;
      if (times > 0) seen.set(item, times);
      if (times === 2 && CHINESE.test(item)) yield { item: shorten(item), start: at - 1, end: at + item.length };
      at += item.length + 1;
    }
  }
}

const LISTS = /[^，。；：！？,;:!?（）()「」『』《》〈〉\s]+/gu;
const SHORTEST = 4;
const LONGEST = 30;
const CHINESE = /^\p{Script=Han}/u;
