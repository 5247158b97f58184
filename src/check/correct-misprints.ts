import { fold } from "../base/fold";
import type { Criterion, Framework } from "../model/framework";
import { type FoldedText, type FoundText, findFolded, foldWithPlaces } from "./find-folded";

/** A passage with the names of criteria put right, and what was wrong. */
export interface CorrectedText {
  readonly corrected: string;
  /** `found` as it is written, blanks left out. */
  readonly misprints: readonly { readonly found: string; readonly criterion: Criterion }[];
  /** Nothing but the wrong letters was replaced: no line break within a name, no brackets of another width. */
  readonly isExact: boolean;
}

/**
 * Puts the known misprints of criteria in a passage right, in whatever width and with whatever blanks they are
 * written. Where a right name contains a wrong one (創新(意)服務情形 and 新(意)服務情形), what is right is left alone.
 */
export function correctMisprints(text: string, framework: Framework): CorrectedText {
  const candidates = misprintsOf(framework).filter((misprint) => hasLetters(text, misprint));
  if (candidates.length === 0) return { corrected: text, misprints: [], isExact: true };
  const passage = foldWithPlaces(text);
  const places = candidates.flatMap((misprint) =>
    findWrong(passage, misprint).map((place) => ({ ...place, ...misprint })),
  );
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let corrected = "";
  let done = 0;
  let isExact = true;
  const misprints = new Map<string, CorrectedText["misprints"][number]>();
  for (const { start, end, written, criterion } of places) {
    if (start < done) continue;
    const found = text.slice(start, end);
    corrected += text.slice(done, start) + criterion.label;
    done = end;
    isExact &&= found === written;
    if (!misprints.has(written)) misprints.set(written, { found: found.replaceAll(/\s+/gu, ""), criterion });
  }
  return { corrected: corrected + text.slice(done), misprints: [...misprints.values()], isExact };
}

/** Whether a passage has all the characters of some misprint: few have, and looking closer costs more. */
export function mayHaveMisprint(text: string, framework: Framework): boolean {
  return misprintsOf(framework).some((misprint) => hasLetters(text, misprint));
}

function hasLetters(text: string, { letters }: Misprint): boolean {
  return letters.every((letter) => text.includes(letter));
}

/** The places where a wrong name stands outside the right ones. */
function findWrong(passage: FoldedText, { wrong, right }: Misprint): readonly FoundText[] {
  const wrongs = findFolded(passage, wrong);
  if (wrongs.length === 0) return wrongs;
  const rights = right.flatMap((name) => findFolded(passage, name)).sort((a, b) => a.start - b.start);
  let next = 0;
  return wrongs.filter(({ start, end }) => {
    while ((rights[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (rights[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

interface Misprint {
  readonly written: string;
  readonly criterion: Criterion;
  /** The wrong name, folded. */
  readonly wrong: string;
  /** The criterion's right names, folded, any of which may contain the wrong one. */
  readonly right: readonly string[];
  /** Its Chinese characters: a passage without one of them need not be searched. */
  readonly letters: readonly string[];
}

/** Few criteria have misprints and every passage is searched for them: they are listed once per framework. */
function misprintsOf(framework: Framework): readonly Misprint[] {
  const cached = known.get(framework);
  if (cached !== undefined) return cached;
  const list = framework.criteria.flatMap((criterion) =>
    (criterion.misprints ?? []).map((written) => ({
      written,
      criterion,
      wrong: fold(written),
      right: [criterion.label, ...(criterion.aliases ?? [])].map(fold),
      letters: [...new Set(fold(written).match(/\p{Script=Han}/gu))],
    })),
  );
  known.set(framework, list);
  return list;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<Framework, readonly Misprint[]>();
