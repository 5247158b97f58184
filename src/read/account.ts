import type { Span } from "../base/span";

/** How the characters of a source were used; each but blanks is counted once. */
export interface Coverage {
  /** All characters of the source but blanks, in UTF-16 units. */
  readonly characters: number;
  /** Those that stand in the plan. */
  readonly assigned: number;
  /** Those that say nothing by themselves: page numbers, repeated headings, names of columns, signs of a markup. */
  readonly furniture: number;
  /** Those that found no place in the plan. */
  readonly unread: number;
}

/** What a source was used for, and the stretches that were not used. */
export interface Account {
  readonly coverage: Coverage;
  /** In order, each within one line of the source and without blanks at its ends. */
  readonly unread: readonly Span[];
}

/**
 * Settles where every character of a source went. A character that is both assigned and furniture counts as assigned,
 * so `assigned + furniture + unread = characters` always holds.
 */
export function account(text: string, assigned: readonly Span[], furniture: readonly Span[]): Account {
  const uses = new Uint8Array(text.length);
  for (const { start, end } of furniture) uses.fill(FURNITURE, Math.max(0, start), end);
  for (const { start, end } of assigned) uses.fill(ASSIGNED, Math.max(0, start), end);
  const counts = [0, 0, 0];
  const unread: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/\S/g)) {
    const use = uses[index] ?? UNREAD;
    counts[use] = (counts[use] ?? 0) + 1;
    if (use !== UNREAD) continue;
    const last = unread.at(-1);
    if (last !== undefined && ONE_LINE_OF_BLANKS.test(text.slice(last.end, index))) last.end = index + sign.length;
    else unread.push({ start: index, end: index + sign.length });
  }
  const [unreadCount = 0, furnitureCount = 0, assignedCount = 0] = counts;
  const characters = unreadCount + furnitureCount + assignedCount;
  return {
    coverage: { characters, assigned: assignedCount, furniture: furnitureCount, unread: unreadCount },
    unread,
  };
}

const UNREAD = 0;
const FURNITURE = 1;
const ASSIGNED = 2;

const ONE_LINE_OF_BLANKS = /^[^\S\r\n]*$/u;
