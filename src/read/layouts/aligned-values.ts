import { largest } from "../../base/extremes";
import { BULLET } from "../source/bullet";
import { type PrintedNumber, printedNumber } from "../source/printed-number";
import type { ColumnField } from "../tables/column-words";
import type { Fragment } from "./aligned-cells";
import { breaksOff, endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";

/** Lines of a column that belong together: a label, a deadline, a paragraph. */
export interface AlignedValue {
  readonly fragments: readonly Fragment[];
  readonly text: string;
  readonly number: PrintedNumber | undefined;
  readonly first: number;
  readonly last: number;
}

/** What is known of a column beside its words. */
export interface ColumnSigns {
  readonly field: ColumnField;
  readonly known: KnownCriteria;
  /** Lines on which an action or a deadline begins. */
  readonly fresh: ReadonlySet<number>;
}

/** Joins the lines of a column that one text was wrapped to: what is known by name, and what goes on from a full line. */
export function valuesOf(
  source: string,
  fragments: readonly Fragment[],
  { field, known, fresh }: ColumnSigns,
): readonly AlignedValue[] {
  const texts = fragments.map(({ start, end }) => source.slice(start, end));
  const widest = Math.max(0, largest(fragments.map(({ left, right }) => right - left)));
  const seams = fragments.map((fragment, i) => seamCost(texts, fragments[i - 1], fragment, i, widest));
  const kind = { field, known, habits: repeatedIn(texts) };
  const parted = field === "unit" ? fragments.map((each, i) => fresh.has(each.line) && areWhole(texts, i)) : [];
  // Before each fragment: what the values so far cost, and where the last of them began.
  const costs: number[] = [0];
  const begun: number[] = [0];
  for (let end = 1; end <= fragments.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    let joined = 0;
    for (let start = end - 1; start >= Math.max(0, end - MOST_LINES); start--) {
      const least = (costs[start] ?? 0) + (seams[start]?.apart ?? 0) + joined + LEAST_KIND;
      joined += (seams[start]?.together ?? 0) + (parted[start] ? TWO_UNITS : 0);
      // What the words themselves are takes longest to tell.
      if (least >= best) continue;
      const cost = least - LEAST_KIND + kindCost(texts.slice(start, end), kind);
      if (cost >= best) continue;
      best = cost;
      begun[end] = start;
    }
    costs[end] = best;
  }
  const values: AlignedValue[] = [];
  for (let end = fragments.length; end > 0; end = begun[end] ?? 0)
    values.push(valueAt(texts, fragments, begun[end] ?? 0, end));
  return values.reverse();
}

/** A text that is longer is cut in two, and a later reader joins it. */
const MOST_LINES = 40;

function valueAt(texts: readonly string[], fragments: readonly Fragment[], from: number, to: number): AlignedValue {
  const own = fragments.slice(from, to);
  const text = texts.slice(from, to).join("");
  const number = printedNumber(text);
  return { fragments: own, text, number, first: own[0]?.line ?? 0, last: own.at(-1)?.line ?? 0 };
}

interface Seam {
  /** What it costs to begin a value here, and to go on with the one before. */
  readonly apart: number;
  readonly together: number;
}

function seamCost(
  texts: readonly string[],
  before: Fragment | undefined,
  fragment: Fragment,
  at: number,
  widest: number,
): Seam {
  if (before === undefined) return { apart: 0, together: 0 };
  const [text = "", next = ""] = [texts[at - 1], texts[at]];
  const isNewPage = before.page !== fragment.page;
  const isFull = before.right - before.left >= widest * FULL;
  const isItem = BULLET.test(next) || printedNumber(next) !== undefined;
  const skipped = isNewPage ? 0 : Math.min(fragment.line - before.line - 1, MOST_SKIPPED);
  const isOpen = isFull && !isNewPage && !fragment.gap;
  return {
    apart: (isOpen ? 1.5 : 0) + (breaksOff(text) ? 4 : 0),
    together:
      (fragment.gap && !isNewPage ? 1.5 : 0) +
      skipped * 0.6 +
      (isItem ? 5 : 0) +
      (endsSentence(text) ? 2 : 0) +
      (isFull ? 0 : 1.5),
  };
}

/** What part of the widest line a line takes that was wrapped. */
const FULL = 0.75;
const MOST_SKIPPED = 4;

interface Kind {
  readonly field: ColumnField;
  readonly known: KnownCriteria;
  /** What stands in the column again and again. */
  readonly habits: ReadonlySet<string>;
}

function repeatedIn(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}

/** One unit below another: where an action begins beside the second, it is that of the action. */
function areWhole(texts: readonly string[], at: number): boolean {
  const [before = "", own = ""] = [texts[at - 1], texts[at]];
  return looksLikeUnit(before) && looksLikeUnit(own) && !breaksOff(before);
}

const TWO_UNITS = 3;

/** No kind of value costs less. */
const LEAST_KIND = -3;

function kindCost(texts: readonly string[], { field, known, habits }: Kind): number {
  const text = texts.join("");
  switch (field) {
    case "criterion":
      return known.find(text).length > 0 ? LEAST_KIND : 1;
    case "deadline":
      return looksLikeDeadline(text.replace(/\s+/gu, "")) ? -2 : 2;
    case "unit":
      // 資訊小 above 組: no unit is called by one character.
      if (text.length === 1) return 2;
      return habits.has(text) || looksLikeUnit(text) ? -1 : 0.5;
    default:
      return 0.5;
  }
}
