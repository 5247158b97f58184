import { DOCX_NUMBER_FORMATS } from "./docx-number-formats";
import type { NumberingLevel, NumberingList } from "./docx-numbering";
import { formatListNumber } from "./format-list-number";
import { type NumberFaults, numberPattern } from "./number-pattern";

/** Counts the numbered paragraphs of a document in order. */
export interface DocxCounters {
  /** Counts one more and says its number as Word shows it (`（一）`); a bullet or nothing shown is `undefined`. */
  readonly next: (list: NumberingList, depth: number) => string | undefined;
  readonly faults: NumberFaults;
}

/** Starts before the first paragraph. */
export function docxCounters(): DocxCounters {
  const families = new Map<string, (number | undefined)[]>();
  const started = new Map<NumberingList, Set<number>>();
  const faults: NumberFaults = { unknownFormats: new Set(), cut: { count: 0 } };
  return {
    next: (list, depth) => {
      const counts = families.get(list.family) ?? [];
      families.set(list.family, counts);
      const level = list.levels.get(depth);
      const begun = started.get(list) ?? new Set();
      started.set(list, begun);
      const anew = begun.has(depth) ? undefined : list.starts.get(depth);
      begun.add(depth);
      const before = counts[depth];
      counts[depth] = anew ?? (before === undefined ? (level?.start ?? 1) : before + 1);
      restartBelow(list, counts, depth);
      return level === undefined ? undefined : shown(list, level, counts, faults);
    },
    faults,
  };
}

function restartBelow({ levels }: NumberingList, counts: (number | undefined)[], depth: number): void {
  for (let below = depth + 1; below < counts.length; below++) {
    const restart = levels.get(below)?.restart;
    if (restart === undefined || depth < restart) counts[below] = undefined;
  }
}

/** A level above that no paragraph has used yet shows where it would start; a bullet shows nothing. */
function shown(
  list: NumberingList,
  level: NumberingLevel,
  counts: readonly (number | undefined)[],
  faults: NumberFaults,
): string | undefined {
  if (level.format === "bullet") return undefined;
  const text = numberPattern(level.text, faults).replace(/%(?<place>[1-9])/gu, (_, place: string) => {
    const depth = Number(place) - 1;
    const at = list.levels.get(depth);
    if (at === undefined || at.format === "bullet") return "";
    const style = DOCX_NUMBER_FORMATS.get(at.format);
    if (style === undefined) faults.unknownFormats.add(at.format);
    return formatListNumber(counts[depth] ?? at.start, level.isLegal ? "decimal" : (style ?? "decimal"));
  });
  return text.trim() === "" ? undefined : text.trim();
}
