import { follows, type PrintedNumber } from "../source/printed-number";
import { looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { HeadColumn } from "./tab-head";
import { type TabPiece, tabPiece } from "./tab-piece";

/** What parting goes by. */
export interface PartingContext {
  readonly source: string;
  readonly head: readonly HeadColumn[];
  readonly known: KnownCriteria;
}

/**
 * Parts two cells between which the tab was lost: where the name of a criterion ends and a blank follows or, when the
 * name is not known, after the first sentence of a text that is numbered like the label above it. `undefined` for
 * anything else.
 */
export function partPiece(
  piece: TabPiece,
  above: PrintedNumber | undefined,
  context: PartingContext,
): readonly [TabPiece, TabPiece] | undefined {
  const { source, known } = context;
  if (piece.paragraphs.length !== 1 || piece.markup.length > 0 || known.find(piece.text).length > 0) return undefined;
  const raw = source.slice(piece.span.start, piece.span.end);
  const length = known.lengthAtStart(raw) || sentenceLength(raw, piece.number, above);
  const rest = raw.slice(length);
  if (length === 0 || !/^\s/u.test(rest) || known.lengthAtStart(rest.trimStart()) > 0) return undefined;
  const cut = piece.span.start + length;
  const [first, second] = columnsOf(context.head);
  const before = tabPiece(source, { start: piece.span.start, end: cut }, first);
  const after = tabPiece(source, { start: cut, end: piece.span.end }, second);
  if (before === undefined || after === undefined) return undefined;
  if (looksLikeDeadline(after.text) || looksLikeUnit(after.text)) return undefined;
  const isDeeper = before.number !== undefined && after.number !== undefined && after.number.style === "nested";
  return isDeeper ? undefined : [before, after];
}

function sentenceLength(raw: string, number: PrintedNumber | undefined, above: PrintedNumber | undefined): number {
  if (number === undefined || above === undefined || !follows(above, number)) return 0;
  const sentence = /^[^。]{4,200}。(?=\s)/u.exec(raw);
  return sentence?.[0].length ?? 0;
}

/** The last column of labels and the one after it. */
function columnsOf(head: readonly HeadColumn[]): readonly [number, number] {
  const last = head.findLastIndex(({ role }) => role === "label");
  return [head[last]?.tabs ?? 0, head[last + 1]?.tabs ?? 1];
}
