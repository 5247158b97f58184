import type { Framework } from "../../model/framework";
import { type CutLabels, cutLabels, type PageSigns } from "./flow-cut-labels";
import { type KnownLabel, type LabelNames, labelNames, withoutNumbering } from "./flow-label-names";
import type { PieceReader } from "./flow-piece";

/** A label of a criterion that stands in a table, from one atom up to another. */
export interface LabelMatch extends KnownLabel {
  readonly to: number;
}

/** The labels of the framework (評核架構) that a table follows, by the atom that they begin with. */
export interface TableLabels {
  readonly framework: Framework;
  readonly at: ReadonlyMap<number, LabelMatch>;
  /** Those of which the end of a page leaves the rest to the next one. */
  readonly cut: CutLabels;
}

/** Finds which framework a table follows and where its labels stand; `undefined` when it follows none of them. */
export function tableLabels(
  pieces: PieceReader,
  frameworks: readonly Framework[],
  pages: PageSigns,
): TableLabels | undefined {
  let best: Omit<TableLabels, "cut"> | undefined;
  let most = FEWEST - 1;
  for (const framework of frameworks) {
    const at = labelsOf(pieces, labelNames(framework));
    const count = new Set([...at.values()].map(({ criterion }) => criterion)).size;
    if (count <= most) continue;
    most = count;
    best = { framework, at };
  }
  return best && { ...best, cut: cutLabels(pieces, labelNames(best.framework), best.at, pages) };
}

/** One label alone may be a word of an action. */
const FEWEST = 2;

function labelsOf(pieces: PieceReader, names: LabelNames): ReadonlyMap<number, LabelMatch> {
  const at = new Map<number, LabelMatch>();
  for (let from = 0; from < pieces.count; from++) {
    const match = matchAt(pieces, from, names);
    if (match !== undefined) at.set(from, match);
  }
  return at;
}

function matchAt(pieces: PieceReader, from: number, names: LabelNames): LabelMatch | undefined {
  let text = "";
  let bare = "";
  let match: LabelMatch | undefined;
  for (let to = from + 1; to <= pieces.count && bare.length <= names.longest; to++) {
    text += pieces.letters(to - 1);
    bare = withoutNumbering(text);
    if (!names.mayBegin(text, bare)) return match;
    const found = bare.length < SHORTEST ? undefined : names.find(text);
    if (found !== undefined) match = { to, ...found };
  }
  return match;
}

const SHORTEST = 2;
