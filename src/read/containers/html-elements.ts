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
  "datalist head noembed noframes noscript rp rt script style template title xml".split(" "),
);

/** Of those, what may hold words for readers whose program shows something else in their place. */
export const IN_PLACE_OF_OTHERS: ReadonlySet<string> = new Set("noframes noscript".split(" "));

/** What only sets off words within a line. */
const INLINE =
  "a abbr acronym applet b basefont bdi bdo big br cite code data del dfn em font i input ins kbd label map mark " +
  "meter nobr optgroup output param progress q rb rtc ruby s samp slot small source span strike strong sub sup time " +
  "track tt u var wbr button select textarea col colgroup caption tbody td tfoot th thead tr link meta base math o:p";

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

/** Every element that pages consist of. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...[BLOCKS, HIDDEN, PICTURES, EMBEDDED, PREFORMATTED, LISTS].flatMap((names) => [...names]),
  ...INLINE.split(" "),
]);
