import { fold } from "../../base/fold";
import { type KnownLabel, type LabelNames, withoutNumbering } from "./flow-label-names";
import type { PieceReader } from "./flow-piece";

/** A label that the end of a page cuts in two: its row begins with the last lines of the page. */
export interface CutLabel extends KnownLabel {
  /** The first atom after its beginning. */
  readonly to: number;
  /** The atoms of its rest, at the head of the next page. */
  readonly rest: { readonly from: number; readonly to: number };
}

/** Cut labels by the atom that they begin with, and by that with which their rest does. */
export interface CutLabels {
  readonly at: ReadonlyMap<number, readonly CutLabel[]>;
  readonly rests: ReadonlyMap<number, readonly CutLabel[]>;
}

/** How pages show themselves in a table. */
export interface PageSigns {
  /** How many columns it has. */
  readonly columns: number;
  /** Whether a line that begins with a blank may be the first of a page. */
  readonly indentTells: boolean;
}

/** Finds beginnings of labels at the foot of pages to which the head of the next page has the rest. */
export function cutLabels(
  pieces: PieceReader,
  names: LabelNames,
  whole: ReadonlyMap<number, { readonly to: number }>,
  pages: PageSigns,
): CutLabels {
  const at = new Map<number, CutLabel[]>();
  const rests = new Map<number, CutLabel[]>();
  for (let page = 1; page < pieces.count; page++) {
    const line = pieces.piece(page, page + 1).printed;
    if (!line?.page && !(line?.indent && pages.indentTells)) continue;
    // Behind a whole label only its points may be missing.
    const beginnings = beginningsBefore(pieces, names, page, pages.columns).filter(
      ({ from, to }) => (whole.get(from)?.to ?? to) <= to,
    );
    // Where the labels of two levels are cut, the rest of the second stands behind that of the first.
    const starts = new Set([page]);
    for (const from of starts) {
      for (const beginning of beginnings) {
        const label = completed(pieces, names, beginning, from);
        if (label === undefined) continue;
        add(at, beginning.from, label);
        add(rests, from, label);
        starts.add(label.rest.to);
      }
    }
  }
  return { at, rests };
}

function add(labels: Map<number, CutLabel[]>, at: number, label: CutLabel): void {
  labels.set(at, [...(labels.get(at) ?? []), label]);
}

/** Letters with which a name begins, perhaps with numbering before them. */
interface Beginning {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Beginnings of names so near to the end of the page that no other cell of their row has more lines above it. */
function beginningsBefore(pieces: PieceReader, names: LabelNames, page: number, columns: number): readonly Beginning[] {
  const found: Beginning[] = [];
  let below = 0;
  for (let from = page - 1; from >= 0 && below <= MOST_LINES * columns; from--) {
    const line = pieces.piece(from, from + 1).printed;
    if (line !== undefined) below++;
    let text = "";
    let lines = 1;
    for (let to = from + 1; to <= page; to++) {
      const { text: letters, printed } = pieces.piece(to - 1, to);
      if (to > from + 1 && printed !== undefined) lines++;
      text += fold(letters);
      const bare = withoutNumbering(text);
      if (bare !== "" && !names.goesOn(bare)) break;
      const isNamed = bare.length >= SHORTEST || (bare !== "" && bare.length < text.length);
      if (isNamed && below <= lines * columns) found.push({ from, to, text });
    }
    if (line?.page) break;
  }
  return found;
}

/** No label has more lines on the page where it begins. */
const MOST_LINES = 4;
/** One letter without numbering begins too many words. */
const SHORTEST = 2;

/** The label that a beginning makes with the atoms from another place on, as many as belong to it. */
function completed(
  pieces: PieceReader,
  names: LabelNames,
  { to, text }: Beginning,
  from: number,
): CutLabel | undefined {
  let label: CutLabel | undefined;
  let both = text;
  for (let end = from + 1; end <= pieces.count && both.length <= names.longest; end++) {
    both += fold(pieces.piece(end - 1, end).text);
    const known = names.find(both);
    if (known !== undefined) label = { to, ...known, rest: { from, to: end } };
    else if (!names.goesOn(withoutNumbering(both))) break;
  }
  return label;
}
