import type { Entry } from "../model/plan";
import type { Row } from "./own-rows";

/** What the strategy and benefit of a row say, each as a small number that is the same for the same text. */
export type RowWords = readonly [strategy: number | undefined, benefit: number | undefined];

/**
 * The strategy and benefit of every row, as places in an order of all that rows say: a row may have thousands of actions,
 * and to put its words into what is known of each of them would write them out as often.
 */
export function rowWords(entries: readonly Entry[], rows: readonly Row[]): ReadonlyMap<Entry | Row, RowWords> {
  const said = new Map<Entry | Row, Pick<Entry, "strategy" | "benefit">>([
    ...entries.map((entry) => [entry, entry] as const),
    ...rows.map((row) => [row, { ...row.head, ...row.tail }] as const),
  ]);
  const texts = [...said.values()].flatMap(({ strategy, benefit }) => [strategy, benefit]);
  const told = new Set(texts.filter((text) => text !== undefined));
  const places = new Map([...told].sort().map((text, i) => [text, i]));
  const placeOf = (text: string | undefined) => (text === undefined ? undefined : places.get(text));
  return new Map([...said].map(([row, { strategy, benefit }]) => [row, [placeOf(strategy), placeOf(benefit)]]));
}
