/** A line that holds nothing but the number of its page: `- 3 -`, `第 3 頁，共 12 頁`, `3/12`, `Page 3 of 12`. */
export const PAGE_NUMBER =
  /^(?:第\s?[0-9０-９一二三四五六七八九十]{1,4}\s?頁(?:\s?[,，、/／]?\s?[（(]?共\s?[0-9０-９一二三四五六七八九十]{1,4}\s?頁[）)]?)?|[-–—－─~～‧·．]+\s?[0-9０-９]{1,4}\s?[-–—－─~～‧·．]+|[0-9０-９]{1,4}\s?[/／]\s?[0-9０-９]{1,4}|(?:page|p\.)\s?[0-9]{1,4}(?:\s?(?:of|[/／])\s?[0-9]{1,4})?|頁次?\s?[:：]?\s?[0-9０-９]{1,4})$/iu;

/** A number alone: of the page, when the page ends or begins there. */
export const BARE_NUMBER = /^[0-9０-９]{1,4}$/u;
