/** Elements by what they mean for the text of a page; all others stand within a line. */

/** Each begins and ends a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search " +
    "section summary table ul xmp"
  ).split(" "),
);

/** What a reader of the page does not see, or that is no part of its text. */
export const HIDDEN: ReadonlySet<string> = new Set(
  "datalist head noembed noframes noscript rp rt script select style template title xml".split(" "),
);

/** What may carry words that are no text. */
export const PICTURES: ReadonlySet<string> = new Set("area canvas img picture svg v:imagedata video".split(" "));

/** Other documents that are shown in the page; nothing is ever loaded. */
export const EMBEDDED: ReadonlySet<string> = new Set("applet audio embed frame iframe object".split(" "));

/** Text of which every line is a line. */
export const PREFORMATTED: ReadonlySet<string> = new Set("listing plaintext pre textarea xmp".split(" "));

export const LISTS: ReadonlySet<string> = new Set("dir menu ol ul".split(" "));

/** 1 to 6 for a heading. */
export function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/u.test(name) ? Number(name[1]) : undefined;
}
