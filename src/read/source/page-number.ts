/** The number of a page (頁碼) that has a line to itself. */
export type PageNumber =
  /** In words or between signs, as no figure is written: `- 3 -`, `第 3 頁，共 12 頁`, `Page 3 of 12`. */
  | { readonly kind: "certain" }
  /** `3/12`, which may be a date as well. */
  | { readonly kind: "counted"; readonly page: number; readonly of: number }
  /** `3`, which may be any figure. */
  | { readonly kind: "bare"; readonly page: number };

/** Reads a line that holds nothing but a number that may be the one of its page; whether it is, its surroundings say. */
export function pageNumber(line: string): PageNumber | undefined {
  const words = line.length > LONGEST ? "" : line.trim();
  if (CERTAIN.test(words)) return { kind: "certain" };
  const found = FIGURES.exec(words.normalize("NFKC"))?.groups;
  if (found === undefined) return undefined;
  const page = Number(found.page);
  return found.of === undefined ? { kind: "bare", page } : { kind: "counted", page, of: Number(found.of) };
}

/** With the blanks that put it in the middle of the line. */
const LONGEST = 200;

const CERTAIN =
  /^(?:第\s{0,3}[0-9０-９一二三四五六七八九十]{1,4}\s{0,3}頁(?:\s{0,3}[,，、/／]?\s{0,3}[（(]?共\s{0,3}[0-9０-９一二三四五六七八九十]{1,4}\s{0,3}頁[）)]?)?|[-–—－─~～‧·．]+\s{0,3}[0-9０-９]{1,4}\s{0,3}[-–—－─~～‧·．]+|(?:page|p\.)\s?[0-9]{1,4}(?:\s?(?:of|[/／])\s?[0-9]{1,4})?|頁次?\s?[:：]?\s?[0-9０-９]{1,4})$/iu;

const FIGURES = /^(?<page>[0-9]{1,4})(?:\s{0,3}\/\s{0,3}(?<of>[0-9]{1,4}))?$/u;
