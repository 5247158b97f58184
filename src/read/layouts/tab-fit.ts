import { fold } from "../../base/fold";
import { follows, isFirst, type PrintedNumber } from "../source/printed-number";
import { endsSentence, looksLikeDeadline, looksLikeUnit, tokens } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import { sharedLabels } from "./shared-labels";
import type { TableHabits } from "./tab-habits";
import type { HeadColumn } from "./tab-head";
import type { TabPiece } from "./tab-piece";

/** What the rows before say about a column. */
export interface ColumnState {
  /** The last number printed in it. */
  readonly number: PrintedNumber | undefined;
  /** Its last cell stops in the middle of a sentence. */
  readonly isOpen: boolean;
}

/** What a piece is judged by. */
export interface FitContext {
  readonly source: string;
  readonly head: readonly HeadColumn[];
  readonly habits: TableHabits;
  readonly known: KnownCriteria;
  /** What short cells were found to be: most rows repeat those of the row before. */
  readonly judged: Map<string, Traits>;
}

/**
 * How well a piece suits each column; above zero it may stand there. Where it stands among the tabs counts for little:
 * rows of copied tables slip.
 */
export function fitPiece(piece: TabPiece, states: readonly ColumnState[], context: FitContext): readonly number[] {
  const traits = knownTraits(piece, context);
  return context.head.map((column, index) => {
    const state = states[index] ?? { number: undefined, isOpen: false };
    const distance = Math.abs(piece.column - column.tabs);
    const place = distance === 0 ? PLACE : -DISTANCE * distance;
    const mayGoOn = state.isOpen && piece.number === undefined;
    const hasSentences = mayGoOn || context.habits.endings[index]?.most === true;
    return place + kindFit(column, traits, hasSentences) + orderFit(piece, column, state, traits);
  });
}

/** Enough to decide between two texts, too little against what a cell says itself. */
const PLACE = 2;
const DISTANCE = 0.1;

/** What a piece says of itself. */
export interface Traits {
  readonly levels: ReadonlySet<string>;
  readonly isKnownElsewhere: boolean;
  /** The table has a column of units. */
  readonly hasUnits: boolean;
  readonly isDeadline: boolean;
  readonly isUnit: boolean;
  readonly mayBeUnit: boolean;
  readonly isSentence: boolean;
  readonly isFigure: boolean;
}

function knownTraits(piece: TabPiece, context: FitContext): Traits {
  if (piece.span.end - piece.span.start > LONGEST_REPEATED) return traitsOf(piece, context);
  const words = context.source.slice(piece.span.start, piece.span.end);
  const traits = context.judged.get(words) ?? traitsOf(piece, context);
  context.judged.set(words, traits);
  return traits;
}

const LONGEST_REPEATED = 40;

function traitsOf(piece: TabPiece, { source, head, habits, known }: FitContext): Traits {
  const { text } = piece;
  const shared = sharedLabels(source, piece, known).map(({ span }) => source.slice(span.start, span.end));
  const levels = new Set([text, ...shared].flatMap((label) => known.find(label)).map(({ level }) => fold(level)));
  const names = text.length <= LONGEST_SHORT ? tokens(text) : [];
  const isUnit = names.length > 0 && names.every((name) => habits.units.has(fold(name)));
  return {
    levels,
    isKnownElsewhere: head.some(({ name }) => levels.has(fold(name))),
    hasUnits: head.some(({ role }) => role === "unit"),
    isDeadline: looksLikeDeadline(text),
    isUnit,
    mayBeUnit: isUnit || looksLikeUnit(text),
    isSentence: endsSentence(text) || text.length > LONGEST_LABEL,
    isFigure: /^[\d０-９.．%％分\s]{1,8}$/u.test(text),
  };
}

const LONGEST_SHORT = 200;
const LONGEST_LABEL = 40;

function kindFit({ name, role }: HeadColumn, traits: Traits, hasSentences: boolean): number {
  const { hasUnits, levels, isDeadline, isUnit, mayBeUnit, isSentence, isFigure } = traits;
  const isKnown = levels.size > 0;
  switch (role) {
    case "label":
      if (isKnown) return levels.has(fold(name)) ? 8 : traits.isKnownElsewhere ? 2 : 4;
      if (isDeadline || isUnit) return -5;
      if (mayBeUnit && hasUnits) return -1;
      return isSentence ? (hasSentences ? 1 : -4) : 1;
    case "text":
      if (isKnown) return -5;
      if (isDeadline || isUnit) return -4;
      return isSentence ? 2 : 0;
    case "deadline":
      return isDeadline ? 6 : isSentence || isKnown || isUnit ? -5 : -2;
    case "unit":
      if (isUnit) return 6;
      if (isDeadline || isSentence || isKnown) return -5;
      return mayBeUnit ? 3 : -1;
    case "figure":
      return isFigure ? 5 : -4;
  }
}

/** Numbers go on where they stopped, sentences too. */
function orderFit(piece: TabPiece, { role }: HeadColumn, state: ColumnState, traits: Traits): number {
  if (role !== "label" && role !== "text") return 0;
  const { number } = piece;
  const isOther = traits.isDeadline || traits.isUnit || traits.levels.size > 0;
  if (number === undefined) return state.isOpen && !isOther ? 2 : 0;
  if (state.number !== undefined && follows(state.number, number)) return 3;
  return isFirst(number) ? 1 : 0;
}
