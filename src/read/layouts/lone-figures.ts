import { type PageNumber, pageNumber } from "../source/page-number";
import { pageSequence } from "../source/page-sequence";

/** The lines of a text that hold nothing but a figure, and which of them number the pages (頁碼). */
export interface LoneFigures {
  /** Whether a line of a table, by its place among the lines, is the number of a page. */
  readonly isPageNumber: (line: number, table: FigureSurroundings) => boolean;
}

/** What tells a figure of a table from the number of a page. */
export interface FigureSurroundings {
  /** Whether the names of the columns are printed again below the line; asked for figures only. */
  readonly isBeforeNames: () => boolean;
  /** A column of the table may hold such figures: then nothing but both signs together is sure. */
  readonly hasFigures: boolean;
}

/** Looks for them among all lines of a text: numbers of pages go on counting from the first page to the last. */
export function loneFigures(lines: readonly (string | undefined)[]): LoneFigures {
  const numbers = new Map<number, PageNumber>();
  lines.forEach((text, line) => {
    const number = text === undefined ? undefined : pageNumber(text);
    if (number !== undefined) numbers.set(line, number);
  });
  const bare = [...numbers].flatMap(([line, number]) => (number.kind === "bare" ? { line, page: number.page } : []));
  const counting = pageSequence(bare);
  return {
    isPageNumber: (line, { isBeforeNames, hasFigures }) => {
      const number = numbers.get(line);
      if (number?.kind !== "bare") return number?.kind === "certain";
      return hasFigures ? counting.has(line) && isBeforeNames() : counting.has(line) || isBeforeNames();
    },
  };
}
