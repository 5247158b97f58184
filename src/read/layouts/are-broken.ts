import { columnMeaning } from "../tables/column-meaning";
import { deadlinesIn } from "./broken-paragraphs";
import type { BrokenContext, BrokenRow } from "./broken-rows";
import { endsSentence, looksLikeDeadline, mayNameUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { HeadColumn } from "./tab-head";
import { tabsIn } from "./tab-line";
import type { TabPiece } from "./tab-piece";

/** Whether a line ends before the last tab of its row, and all rows of several lines hold what their columns are for. */
export function areBroken(rows: readonly BrokenRow[], { head, known }: BrokenContext): boolean {
  const broken = rows.filter(({ lines }) => lines.length > 1);
  return (
    broken.some(({ lines: [first] }) => first !== undefined && tabsIn(first) < head.length - 1) &&
    broken.every(({ cells }) => cells.every((pieces, index) => suits(pieces, head[index], known)))
  );
}

/** What a row would hold by chance, its lines being rows of their own, does not suit all of its columns. */
function suits(pieces: readonly TabPiece[], column: HeadColumn | undefined, known: KnownCriteria): boolean {
  const texts = pieces.map(({ text }) => text);
  switch (column?.role) {
    case "deadline":
      return deadlinesIn(pieces) !== undefined;
    case "unit":
      return texts.every(mayNameUnit);
    case "text":
      return texts.length === 0 || !texts.every(looksLikeDeadline);
    default:
      return (
        !texts.some(isPlainDeadline) &&
        (isStrategy(column) || !sentencesIn(pieces)) &&
        (texts.length < 2 || !texts.some((text) => known.find(text).length > 0))
      );
  }
}

/** A strategy is a sentence, unlike the name of a criterion. */
function isStrategy(column: HeadColumn | undefined): boolean {
  return column !== undefined && columnMeaning(column.name)?.field === "strategy";
}

/** A line of a longer text may begin like a vague deadline: 適時檢討改進流程與作（業）. */
function isPlainDeadline(text: string): boolean {
  return looksLikeDeadline(text) && (text.length <= LONGEST_VAGUE || /\d/u.test(text));
}

const LONGEST_VAGUE = 6;

/** A label is no sentence, unless it is a numbered one, to its very end. */
function sentencesIn(pieces: readonly TabPiece[]): boolean {
  const [first] = pieces;
  return pieces.some(({ text }, i) => endsSentence(text) && (first?.number === undefined || i < pieces.length - 1));
}
