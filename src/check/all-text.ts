import type { Passage } from "./plan-texts";

/** All that some passages say, in lines. Rules that share passages share the answer. */
export function allText(passages: readonly Passage[]): string {
  const cached = known.get(passages);
  if (cached !== undefined) return cached;
  const all = passages.map(({ text }) => text).join("\n");
  known.set(passages, all);
  return all;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<readonly Passage[], string>();
