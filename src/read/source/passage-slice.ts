import { countLeading } from "../../base/count-leading";
import { isBlank } from "../../base/is-blank";
import type { Span } from "../../base/span";
import { type Passage, passageAt } from "./passage";

/**
 * A stretch of a passage, by positions in its text, with only those places of the source that it stands at.
 * Blanks at its ends go.
 */
export function slicePassage(source: string, passage: Passage, start: number, end = passage.text.length): Passage {
  return passageSlicer(source, passage)(start, end);
}

/** The same for many stretches of one passage: what is common to them is worked out once. */
export function passageSlicer(source: string, { text, spans }: Passage): (start: number, end: number) => Passage {
  const places = spans.map(({ start, end }) => lettersWithin(source, start, end));
  const offsets = lettersWithin(text, 0, text.length);
  const count = places.reduce((sum, { length }) => sum + length, 0);
  // Text that was not made from its spans letter by letter keeps all of them.
  if (count !== offsets.length) return (start, end) => ({ text: text.slice(start, end).trim(), spans });
  const firsts: number[] = [];
  for (const { length } of places) firsts.push((firsts.at(-1) ?? 0) + length);
  return (start, end) => {
    const [first, last] = [countLeading(offsets, (each) => each < start), countLeading(offsets, (each) => each < end)];
    const within: Span[] = [];
    for (let i = countLeading(firsts, (each) => each < first + 1); i < places.length; i++) {
      const letters = places[i] ?? [];
      const before = (firsts[i] ?? 0) - letters.length;
      if (before >= last) break;
      const from = letters[Math.max(first - before, 0)];
      const to = letters[Math.min(last - before, letters.length) - 1];
      if (from !== undefined && to !== undefined && from <= to) within.push({ start: from, end: to + 1 });
    }
    return passageAt(source, within);
  };
}

/** Where the letters stand: all that is not blank; passages differ from their source in nothing but blanks. */
function lettersWithin(text: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < end && at < text.length; at++) if (!isBlank(text.charCodeAt(at))) places.push(at);
  return places;
}
