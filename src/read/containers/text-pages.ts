import { largest } from "../../base/extremes";
import { type PageNumber, pageNumber } from "../source/page-number";
import { pageSequence } from "../source/page-sequence";

/** A line of a text file, as far as it tells of pages. */
export interface PagedLine {
  readonly text: string;
  /** How many pages end before it. */
  readonly pagesBefore: number;
  /** A page begins before it or ends after it. */
  readonly isAtPageBreak: boolean;
}

/**
 * Which lines are the numbers of pages (頁碼): those that say so; figures alone where a page begins or ends, as far as
 * they count the pages; and 1/3, 2/3, 3/3 throughout the text. A date such as 12/31 is none.
 */
export function numbersOfPages(lines: readonly PagedLine[]): ReadonlySet<PagedLine> {
  const found = new Set<PagedLine>();
  const figures: Figure[] = [];
  lines.forEach((line, at) => {
    const number = pageNumber(line.text);
    if (number?.kind === "certain") found.add(line);
    else if (number !== undefined && !isImpossible(number)) figures.push({ line, at, number });
  });
  for (const { line } of [...atBreaks(figures, lines.at(-1)), ...throughout(figures)]) found.add(line);
  return found;
}

interface Figure {
  readonly line: PagedLine;
  readonly at: number;
  readonly number: Exclude<PageNumber, { readonly kind: "certain" }>;
}

/** There is no page 107 of 12. */
function isImpossible(number: Figure["number"]): boolean {
  return number.kind === "counted" && number.page > number.of;
}

/** Of the figures at page breaks those that most of them agree with; the last line of the file is like one. */
function atBreaks(figures: readonly Figure[], last: PagedLine | undefined): readonly Figure[] {
  const counts = new Map<string, number>();
  for (const figure of figures)
    if (figure.line.isAtPageBreak) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
  const most = Math.max(0, largest(new Set(counts.values())));
  return figures.filter(
    (figure) => counts.get(keyOf(figure)) === most && (figure.line.isAtPageBreak || figure.line === last),
  );
}

/** The same for all pages that are counted in one way. */
function keyOf({ line, number }: Figure): string {
  return `${number.page - line.pagesBefore} ${number.kind === "counted" ? number.of : ""}`;
}

/** The numbers of all pages, from the first or second to the last of as many. */
function throughout(figures: readonly Figure[]): readonly Figure[] {
  const byCount = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.number.kind !== "counted") continue;
    const those = byCount.get(figure.number.of);
    if (those === undefined) byCount.set(figure.number.of, [figure]);
    else those.push(figure);
  }
  return [...byCount].flatMap(([of, those]) => {
    const inOrder = pageSequence(those.map(({ at, number }) => ({ line: at, page: number.page })));
    const isWhole = (those[0]?.number.page ?? of) <= 2 && those.at(-1)?.number.page === of;
    return isWhole && inOrder.size === those.length ? those : [];
  });
}
