import type { ColumnField } from "../tables/column-words";
import type { FlowStep } from "./flow-path";
import type { FlowPiece } from "./flow-piece";
import { type FlowWords, splitsAt } from "./flow-splits";

/** What may be taken from an atom on: a whole line, or its beginning where the rest may stand in another cell. */
export interface FlowChoice {
  readonly piece: FlowPiece;
  readonly to: number;
  readonly cost: number;
  /** A blank stands between its words as between two cells. */
  readonly isBroken: boolean;
  /** The columns that it may be put into, first to last. */
  readonly places: readonly ChoicePlace[];
}

/** Some words in a column. */
export interface ChoicePlace {
  readonly isCriterion: boolean;
  /** What it costs to find such words in this column, whatever stands there already. */
  readonly misplaced: number;
  /** The step where they begin a paragraph, and where one goes on with them. */
  readonly begin: FlowStep;
  readonly goOn: FlowStep;
}

/** What may be taken next, whatever was taken before; a table is gone through many times and its lines read once. */
export function choiceReader(words: FlowWords): (from: number) => readonly FlowChoice[] {
  const known = new Map<number, readonly FlowChoice[]>();
  return (from) => {
    const read = known.get(from);
    if (read !== undefined) return read;
    const choices = choicesAt(words, from);
    // A long table does not need its beginning again.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(from, choices);
    return choices;
  };
}

const MOST_KNOWN = 4000;

function choicesAt(words: FlowWords, from: number): readonly FlowChoice[] {
  const { pieces } = words;
  const unlabelled = labelAsTextCost(words, from);
  const choices: FlowChoice[] = [];
  let missed = 0;
  let isBroken = false;
  const choose = (to: number, cost: number): void => {
    const piece = pieces.piece(from, to);
    choices.push({ piece, to, cost, isBroken, places: placesOf(words, from, to, piece) });
  };
  for (const { at, evidence } of splitsAt(words, from)) {
    choose(at, unlabelled + missed + SPLIT[evidence]);
    missed += NOT_SPLIT[evidence];
    isBroken ||= evidence === "some" || evidence === "likely";
  }
  choose(pieces.lineEnd(from), unlabelled + missed);
  return choices;
}

const SPLIT = { strong: 0, likely: 0.1, some: 0.3, none: 2 } as const;
const NOT_SPLIT = { strong: 5, likely: 2.5, some: 1, none: 0 } as const;

/** What it costs to take what stands here for something else than a label. */
function labelAsTextCost({ labels }: FlowWords, from: number): number {
  const { at, cut } = labels ?? {};
  const whole = at?.get(from);
  if (whole !== undefined) return whole.isMarked ? LABEL_AS_TEXT : LABEL_AS_TEXT / 2;
  return cut?.at.has(from) || cut?.rests.has(from) ? LABEL_AS_TEXT / 2 : 0;
}

const LABEL_AS_TEXT = 8;

function placesOf(words: FlowWords, from: number, to: number, piece: FlowPiece): readonly ChoicePlace[] {
  return words.columns.map(({ field }, column) => {
    const begin = { from, to, column, row: "same", isParagraph: true, label: undefined, isRepeated: false } as const;
    const isCriterion = field === "criterion";
    const goOn = { ...begin, isParagraph: false };
    return { isCriterion, misplaced: misplacedCost(words, piece, field), begin, goOn };
  });
}

function misplacedCost({ columns }: FlowWords, piece: FlowPiece, field: ColumnField): number {
  const has = (wanted: ColumnField): boolean => columns.some((column) => column.field === wanted);
  const isDate = piece.deadline !== "none" && field !== "deadline" && has("deadline");
  const isUnit = piece.isUnit && field !== "unit" && field !== "criterion" && has("unit");
  return (isDate ? DEADLINE_ELSEWHERE[piece.deadline] : 0) + (isUnit ? UNIT_ELSEWHERE : 0);
}

/** A deadline in a column that is not for deadlines, where there is one that is. */
const DEADLINE_ELSEWHERE = { date: 8, words: 2, begun: 4, rest: 2, none: 0 } as const;
/** Other words end like a unit, too. */
const UNIT_ELSEWHERE = 2;
