import { withoutNumbering } from "./without-numbering";

/**
 * The words of an action without what a list prints around them: numbering before (`1.`, `（一）`, `①`) and a final 。 make
 * no difference. Text of which nothing would be left stays as it is.
 */
export function sameWords(text: string): string {
  const bare = withoutNumbering(text).replace(FINAL_STOP, "").trim();
  return bare === "" ? text : bare;
}

const FINAL_STOP = /[。．.]\s{0,3}$/u;
