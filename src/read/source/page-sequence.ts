/** A line that may be the number of a page, and the line that it stands on. */
export interface PageCandidate {
  readonly line: number;
  readonly page: number;
}

/**
 * The lines that number the pages (頁碼) of a text which shows no page breaks: those that count up by one, a page
 * apart. Two are enough where they begin with the first pages; figures of a table come in that order by chance.
 *
 * @param candidates in the order of their lines
 */
export function pageSequence(candidates: readonly PageCandidate[]): ReadonlySet<number> {
  const runs: Run[] = [];
  // For each page: the longest run that ends with it so far.
  const ends = new Map<number, Run>();
  for (const candidate of candidates) {
    const before = ends.get(candidate.page - 1);
    const isApart = before !== undefined && candidate.line - before.last.line >= SHORTEST_PAGE;
    const run: Run = { last: candidate, before: isApart ? before : undefined, length: isApart ? before.length + 1 : 1 };
    runs.push(run);
    if (run.length >= (ends.get(candidate.page)?.length ?? 0)) ends.set(candidate.page, run);
  }
  const longest = runs.reduce<Run | undefined>(
    (best, run) => (run.length > (best?.length ?? 0) ? run : best),
    undefined,
  );
  const found = linesOf(longest);
  const first = (longest?.last.page ?? 0) - found.length + 1;
  return new Set(found.length >= (first <= FIRST_PAGES ? FEWEST : FEWEST_ANYWHERE) ? found : []);
}

interface Run {
  readonly last: PageCandidate;
  readonly before: Run | undefined;
  readonly length: number;
}

function linesOf(run: Run | undefined): readonly number[] {
  const lines: number[] = [];
  for (let at = run; at !== undefined; at = at.before) lines.push(at.last.line);
  return lines;
}

/** Lines from the number of one page to that of the next. */
const SHORTEST_PAGE = 6;

const FIRST_PAGES = 3;
const FEWEST = 2;
const FEWEST_ANYWHERE = 3;
