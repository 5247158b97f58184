import { type CutLines, cutPages } from "./aligned-cuts";
import { type AlignedPage, alignedPages, type Measure } from "./aligned-lines";
import { MEASURES } from "./aligned-measures";
import type { AlignedRegion } from "./aligned-regions";

/** The pages of a table as one measure places their words, and where it has the columns end. */
export interface PlacedTable {
  readonly pages: readonly AlignedPage[];
  readonly cuts: readonly (readonly CutLines[])[];
}

/**
 * Places the words of a table by the measure that makes its columns straight: programs count a Chinese character as one
 * place, editors as two.
 */
export function straightest(source: string, region: AlignedRegion): PlacedTable {
  const ways = MEASURES.map((measure) => placed(source, region, measure));
  const [first] = ways;
  return ways.reduce((best, way) => (isStraighter(way, best) ? way : best), first ?? { pages: [], cuts: [] });
}

/** How often words stand across two columns. */
export function misfitsOf({ cuts }: PlacedTable): number {
  return cuts.flat().reduce((sum, part) => sum + part.misfits, 0);
}

function placed(source: string, region: AlignedRegion, measure: Measure): PlacedTable {
  const pages = alignedPages(source, region, measure);
  return { pages, cuts: cutPages(pages) };
}

function isStraighter(one: PlacedTable, other: PlacedTable): boolean {
  const difference = beginnings(one) - beginnings(other);
  return difference < 0 || (difference === 0 && misfitsOf(one) < misfitsOf(other));
}

/** At how many places of its lines anything begins after a gap: few where columns are straight. */
function beginnings({ pages }: PlacedTable): number {
  return pages.reduce((sum, { lines }) => {
    const places = lines.flatMap(({ words }) =>
      words.filter(({ left }, i) => left - (words[i - 1]?.right ?? -WIDE) >= WIDE).map(({ left }) => left),
    );
    return sum + new Set(places).size;
  }, 0);
}

const WIDE = 2;
