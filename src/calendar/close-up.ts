/** Text without the blanks that typing and line ends leave between Chinese characters, and with figures and corner marks of one width; words in Latin letters stay apart. */
export function closeUp(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH))
    .replace(/[｢｣]/gu, (mark) => (mark === "｢" ? "「" : "」"))
    .replace(/\s+/gu, (blanks: string, at: number, whole: string) =>
      LATIN.test(whole.charAt(at - 1)) && LATIN.test(whole.charAt(at + blanks.length)) ? " " : "",
    );
}

const FULL_WIDTH = "０".charCodeAt(0) - "0".charCodeAt(0);
const LATIN = /[A-Za-z]/u;
