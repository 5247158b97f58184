import type { TextLine } from "./text-line";

/** The numbers of lines for a finding; of many only the first, since further ones are no help to a reader. */
export function lineNumbers(lines: readonly Pick<TextLine, "number">[]): readonly string[] {
  const numbers = lines.slice(0, MOST_NAMED).map(({ number }) => String(number));
  return lines.length > MOST_NAMED ? [...numbers, "…"] : numbers;
}

const MOST_NAMED = 30;
