import type { LetterNumber } from "../calendar";

/**
 * From this ROC year on letter numbers mostly have 10 or 11 digits, of which the first three are the year. Derived:
 * counted on some 33,000 letter numbers in the histories of laws, not laid down in any of them.
 */
export const MODERN_SINCE = 92;

/** Whether a number has as many digits as modern ones mostly have. */
export function hasModernLength({ digits }: LetterNumber): boolean {
  return digits === 10 || digits === 11;
}
