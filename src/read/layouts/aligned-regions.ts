import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { unwrapHeads } from "./aligned-heads";
import type { FlowHeader } from "./flow-header";
import type { FlowLine } from "./flow-line";
import { type FlowRegion, flowRegions } from "./flow-region";
import type { KnownCriteria } from "./known-criteria";

/** A table with the places of its names wherever they are printed. */
export interface AlignedRegion extends FlowRegion {
  /** The words of each name, for every head from the first on. */
  readonly heads: readonly AlignedHead[];
  /** From its first line to its last. */
  readonly extent: Span;
}

/** Where the names of the columns stand once. */
export interface AlignedHead {
  readonly start: number;
  readonly names: readonly (readonly Span[])[];
}

/**
 * The tables among the lines of a text: heads may be wrapped, pages that repeat the head are one table, and a label of
 * the highest level above a head begins another where it is not the one above the head before.
 */
export function alignedRegions(source: string, printed: readonly FlowLine[], known: KnownCriteria) {
  const { lines, columns } = unwrapHeads(source, printed);
  const places = new Map(lines.map(({ start }, i) => [start, i]));
  const parts = flowRegions(source, lines).flatMap((region) => {
    const head = lines[region.header.from];
    const names = head && columns.get(head);
    const header = names === undefined ? region.header : { ...region.header, columns: names };
    return partsOf(source, { ...region, header }, places);
  });
  const captionOf = (line: FlowLine | undefined): string | undefined => {
    const text = line === undefined ? "" : source.slice(line.start, Math.min(line.end, line.start + LONGEST));
    const isHighest = known.find(text).some(({ criterion }) => criterion.parent === undefined);
    return isHighest && line?.atoms.length === 1 ? fold(text) : undefined;
  };
  const regions: Growing[] = [];
  for (const part of parts) {
    const before = regions.at(-1);
    const caption = captionOf(lines[part.header.from - 1]);
    if (before === undefined || before.to !== part.header.from || !isSame(before.header, part.header)) {
      regions.push({ ...part, caption });
      continue;
    }
    const isCaption = caption !== undefined && before.caption !== undefined;
    const above = isCaption ? before.lines.pop() : undefined;
    if (isCaption && caption !== before.caption) {
      before.to--;
      regions.push({ ...part, caption });
      continue;
    }
    if (above !== undefined) before.furniture.push({ start: above.start, end: above.end });
    goOn(before, part, lines[part.header.from]);
  }
  return regions
    .filter((region) => region.lines.length > 0)
    .map((region): AlignedRegion => ({ ...region, extent: extentOf(lines, region) }));
}

/** No label is longer. */
const LONGEST = 60;

interface Growing extends Omit<FlowRegion, "to" | "lines" | "furniture"> {
  to: number;
  readonly lines: FlowLine[];
  readonly furniture: Span[];
  readonly heads: AlignedHead[];
  /** The label above its first head. */
  readonly caption?: string | undefined;
}

/** A table cut where its head is printed again. */
function partsOf(source: string, region: FlowRegion, places: ReadonlyMap<number, number>): readonly Growing[] {
  const { header, furniture, lines, to } = region;
  const names = header.columns.map((column) => column.lines.flat());
  const first: Growing = { header, to, lines: [], furniture: [], heads: [{ start: names[0]?.[0]?.start ?? 0, names }] };
  const parts = [first];
  const all = [...lines, ...furniture].toSorted((a, b) => a.start - b.start);
  for (const each of all) {
    const open = parts.at(-1) ?? first;
    if (isLine(each)) {
      open.lines.push(each);
      continue;
    }
    const again = namesOn(source, each, header);
    const from = places.get(each.start);
    if (again === undefined || from === undefined) {
      open.furniture.push(each);
      continue;
    }
    open.to = from;
    const columns = header.columns.map((column, i) => ({ ...column, lines: [again[i] ?? []] }));
    const next = { from, to: from + 1, columns };
    parts.push({ header: next, to, lines: [], furniture: [], heads: [{ start: each.start, names: again }] });
  }
  return parts;
}

function isLine(each: FlowLine | Span): each is FlowLine {
  return "atoms" in each;
}

function namesOn(source: string, line: Span, { columns }: FlowHeader): readonly (readonly Span[])[] | undefined {
  const names: (readonly Span[])[] = [];
  let words: readonly Span[] = [];
  for (const { 0: word, index } of source.slice(line.start, line.end).matchAll(/\S+/gu)) {
    const start = line.start + index;
    words = [...words, { start, end: start + word.length }];
    const name = words.map((span) => source.slice(span.start, span.end)).join("");
    if (fold(name) !== fold(columns[names.length]?.name ?? "")) continue;
    names.push(words);
    words = [];
  }
  return names.length === columns.length && words.length === 0 ? names : undefined;
}

function isSame(one: FlowHeader, other: FlowHeader): boolean {
  const [a, b] = [one, other].map(({ columns }) => columns.map(({ name }) => fold(name)).join("|"));
  return a === b;
}

/** The next page of a table. */
function goOn(before: Growing, { to, lines, furniture, heads }: Growing, head: FlowLine | undefined): void {
  const [first, ...rest] = lines;
  if (head !== undefined) before.furniture.push({ start: head.start, end: head.end });
  if (first !== undefined) append(before.lines, [{ ...first, page: true }, ...rest]);
  append(before.furniture, furniture);
  append(before.heads, heads);
  before.to = to;
}

function extentOf(lines: readonly FlowLine[], { header, to }: Pick<FlowRegion, "header" | "to">): Span {
  return { start: lines[header.from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 };
}
