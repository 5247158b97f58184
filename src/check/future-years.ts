import { parseRocYear } from "../calendar";

/** A year of the Republic of which a passage speaks as if it were to come. */
export interface FutureYear {
  readonly year: number;
  /** The words, as far as they show it. */
  readonly found: string;
  /** Where they begin. */
  readonly start: number;
}

/** Every such year of a passage in folded width, in the order of the text. */
export function futureYears(text: string): readonly FutureYear[] {
  const found = new Map<number, FutureYear>();
  // Few passages announce anything for a year, and the expressions cost much more than this.
  if (!YEAR.test(text) || !ANNOUNCEMENT.test(text)) return [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      // The expressions name this group, and what stands before it has no figure.
      const written = match.groups?.year ?? "";
      const at = match.index + match[0].indexOf(written);
      const year = parseRocYear(written);
      if (!year.ok || found.has(at) || isDone(text, match.index, match.index + match[0].length)) continue;
      const words = match[0].trim();
      found.set(at, { year: year.value, found: words, start: match.index + match[0].indexOf(words) });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, future]) => future);
}

/** Whether the same sentence goes on to say, or has just said, that it was done: 106年預計達成率為90%，實際達成85%. */
function isDone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + LONGEST_SENTENCE).split(STOP_OR_BREAK, 1)[0] ?? "";
  return DONE_BEFORE.test(before) || DONE_AFTER.test(after);
}

const NEAR = 4;
const LONGEST_SENTENCE = 200;
const STOP_OR_BREAK = /[。；;！!？?\n]/u;
const DONE_BEFORE = /(?:已|業|曾)經?[於在]?\s?$/u;
/** 達成 with a figure is a target, without one a report. */
const DONE_AFTER = /已|業經|實際|並完成|達成(?!\s?[\d一二三四五六七八九十百])/u;

/** What every one of the expressions needs. */
const YEAR = /[\d〇○零一二三四五六七八九十百]\s{0,3}年/u;
const ANNOUNCEMENT = /預[計定期]|計畫|擬|將|[賡繼持]續|規劃|[計可應]達|目標|前/u;

/**
 * In the first a word that speaks of what is still to be done stands right behind the year. 106年起持續辦理 speaks of
 * what began then, 依106年計畫辦理 and 延續106年計畫辦理 of a document, 106年規劃完成 and 106年目標達成率 of what was done. In the second the
 * word stands before the year (將106年成果公布 has another 將), in the third there is a day before which it is to be done.
 */
const PATTERNS: readonly RegExp[] = [
  /(?<![\d.〇○零一二三四五六七八九十百]|[依據按照續接循參考用討較]\s{0,3}|[依據按照續接循參考用討較](?:中華)?民國\s{0,3})(?<year>\d{2,3}|[〇○零一二三四五六七八九十百]{2,6})\s{0,3}年(?:(?:度|間|內|底前|底)?\s{0,3}(?:全年(?:度)?|上半年|下半年)?\s{0,3}(?:預計|預定|預期|計畫辦理|擬|將(?!近)|賡續|繼續|持續|規劃(?!完成|之|的|案)|計達|可達|應達|目標(?!達成))|度?起\s{0,3}(?:預計|預定|預期|擬|將(?!近))|\s{0,3}[\d一二三四五六七八九十]{1,3}\s{0,3}月(?:份|間|底前|底|前)?\s{0,3}(?:[\d一二三四五六七八九十]{1,3}\s{0,3}日(?:前)?\s{0,3})?(?:預計|預定|預期|擬))/gu,
  /(?:(?:預計|預定|預期)[於在自]?|(?:擬|將|規劃|計畫)[於在自])\s{0,3}(?:(?:中華)?民國\s{0,3})?(?<year>\d{2,3}|[〇○零一二三四五六七八九十百]{2,6})\s{0,3}年(?:\s{0,3}[\d一二三四五六七八九十]{1,3}\s{0,3}月)?/gu,
  /(?<![\d.〇○零一二三四五六七八九十百])(?<year>\d{2,3}|[〇○零一二三四五六七八九十百]{2,6})\s{0,3}年(?:度|\s{0,3}[\d一二三四五六七八九十]{1,3}\s{0,3}月(?:\s{0,3}[\d一二三四五六七八九十]{1,3}\s{0,3}日)?)?(?:年?底)?(?:以)?前\s{0,3}(?:全面|全數|陸續)?(?:完成|辦理|建置|設置)(?!之|的|者|日|時)/gu,
];
