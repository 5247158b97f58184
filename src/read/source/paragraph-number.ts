import type { Paragraph } from "./block";
import { type ItemNumber, leadingNumber } from "./item-number";

/** The number that the program which wrote the file puts before a paragraph (自動編號). */
export function automaticNumber({ number }: Pick<Paragraph, "number">): ItemNumber | undefined {
  // What stands behind a number tells it from an amount.
  return number === undefined ? undefined : leadingNumber(`${number}　`);
}

/** The number of a paragraph, automatic or printed. */
export function paragraphNumber(paragraph: Pick<Paragraph, "number" | "text">): ItemNumber | undefined {
  return paragraph.number === undefined ? leadingNumber(paragraph.text) : automaticNumber(paragraph);
}
