import { isBlank } from "../base/is-blank";
import type { Span } from "../base/span";

/** How the characters of a source were used; each but blanks is counted once. */
export interface Coverage {
  /** All characters of the source but blanks, in UTF-16 units. */
  readonly characters: number;
  /** Those that stand in the plan. */
  readonly assigned: number;
  /** Those that say nothing by themselves; `PlanReading.furniture` names them. */
  readonly furniture: number;
  /** Those that found no place in the plan. */
  readonly unread: number;
}

/** What a source was used for, and the stretches that are not in the plan. */
export interface Account {
  readonly coverage: Coverage;
  /** In order, each within one line of the source and without blanks at its ends. */
  readonly furniture: readonly Span[];
  /** The same of what was not used at all. */
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
  const stretches: readonly Stretches[] = [[], [], []];
  // The use of the character before on the same line; blanks belong to no use and part none.
  let last: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code === LINE_FEED || code === CARRIAGE_RETURN) last = undefined;
      continue;
    }
    const use = uses[at] ?? UNREAD;
    counts[use] = (counts[use] ?? 0) + 1;
    if (use !== ASSIGNED) extend(stretches[use] ?? [], at, use === last);
    last = use;
  }
  const [unreadCount = 0, furnitureCount = 0, assignedCount = 0] = counts;
  const characters = unreadCount + furnitureCount + assignedCount;
  const [unread = [], listed = []] = stretches;
  return {
    coverage: { characters, assigned: assignedCount, furniture: furnitureCount, unread: unreadCount },
    furniture: listed,
    unread,
  };
}

type Stretches = { start: number; end: number }[];

function extend(stretches: Stretches, at: number, goesOn: boolean): void {
  const open = stretches.at(-1);
  if (goesOn && open !== undefined) open.end = at + 1;
  else stretches.push({ start: at, end: at + 1 });
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const UNREAD = 0;
const FURNITURE = 1;
const ASSIGNED = 2;
