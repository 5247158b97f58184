import { parseChineseNumeral } from "../calendar/chinese-numeral";
import { COUNT_BEFORE, COUNT_BEHIND } from "./words/level-words";

/** How many criteria a text says that there are. */
export interface StatedCount {
  readonly start: number;
  readonly end: number;
  /** The words as they are written. */
  readonly found: string;
  readonly count: number;
  /** What it calls them: the label of a level, or another word such as 工作指標. */
  readonly word: string;
}

/** Every such count of a text, from left to right. */
export function statedCounts(text: string): readonly StatedCount[] {
  // Few passages speak of the levels at all.
  if (!COULD.test(text)) return [];
  const counts: StatedCount[] = [];
  for (const pattern of [COUNT_BEFORE, COUNT_BEHIND]) {
    for (const { 0: found, index, groups } of text.matchAll(pattern)) {
      const count = parseChineseNumeral(groups?.count?.normalize("NFKC") ?? "");
      if (count === undefined || count === 0) continue;
      if (counts.length >= MOST) break;
      const closed = CLOSING.test(text.charAt(index + found.length)) ? 1 : 0;
      const end = index + found.length + (OPENING.test(found) ? closed : 0);
      counts.push({ start: index, end, found: text.slice(index, end), count, word: groups?.word ?? "" });
    }
  }
  return counts.sort((a, b) => a.start - b.start);
}

const COULD = /指標|構面|面向|評核項目|實施要項|具體措施|執行策略/u;
/** More than any passage has. */
const MOST = 50;
const OPENING = /[（(]/u;
const CLOSING = /[)）]/u;
