import type { ProseLine } from "./prose-line";

/**
 * Where the lines of the prose of a document end (版面寬度), in half-width letters; `undefined` when its lines are
 * not wrapped. Only lines that stop within a sentence were wrapped for certain; they end at about the same place, and
 * nothing reaches much further.
 */
export function proseMargin(runs: readonly (readonly ProseLine[])[]): number | undefined {
  const cut: number[] = [];
  let widest = 0;
  for (const lines of runs) {
    lines.forEach((line, i) => {
      widest = Math.max(widest, line.right);
      const next = lines[i + 1];
      if (next === undefined || next.begins || next.gap || line.isHeading || line.tail === "stop") return;
      if (line.isSentence && line.right >= NARROWEST) cut.push(line.right);
    });
  }
  cut.sort((a, b) => a - b);
  const margin = cut[Math.floor(cut.length / 2)];
  if (margin === undefined || margin < widest - SPREAD) return undefined;
  if (cut.length < ENOUGH) return margin >= WIDE ? margin : undefined;
  const near = cut.filter((right) => Math.abs(right - margin) <= SPREAD).length;
  return near >= cut.length * MOST ? margin : undefined;
}

/** Shorter lines without a full stop are lists of names, or slogans. */
const NARROWEST = 30;
/** Two characters and a sign that may not begin a line, or a word in letters. */
const SPREAD = 8;
/** With fewer lines to go by they must be as wide as a page. */
const ENOUGH = 3;
const WIDE = 50;
const MOST = 0.6;
