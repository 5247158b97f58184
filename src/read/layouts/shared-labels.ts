import type { Span } from "../../base/span";
import { type InlineItem, inlineItems } from "./inline-items";
import type { KnownCriteria } from "./known-criteria";

/** A cell of labels, as far as it is needed to tell them apart. */
interface LabelCell {
  readonly paragraphs: readonly { readonly spans: readonly Span[] }[];
}

/**
 * The labels of several criteria (項目名稱) that stand in one cell, such as 1. with its 1.1 and 1.2; empty when there is
 * only one. The first must be known to a framework, the others numbered on from it.
 */
export function sharedLabels(source: string, { paragraphs }: LabelCell, known: KnownCriteria): readonly InlineItem[] {
  const spans = paragraphs.flatMap((paragraph) => paragraph.spans);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > LONGEST_LABELS) return [];
  const items = spans.flatMap((span) => inlineItems(source, span));
  if (items.length < 2 || items.some(({ number }) => number === undefined)) return [];
  const names = items.map(({ span }) => source.slice(span.start, span.end));
  const isKnown = names.map((name) => known.find(name).length > 0);
  return isKnown[0] === true && isKnown.filter(Boolean).length * 2 >= names.length ? items : [];
}

const LONGEST_LABELS = 600;

/** The labels that are no headings of the labels after them: of 1., 1.1 and 1.2 the last two. */
export function lowestLabels(labels: readonly InlineItem[]): readonly InlineItem[] {
  return labels.filter(({ number }, index) => {
    const next = labels[index + 1]?.number;
    return next === undefined || next.value.length <= (number?.value.length ?? 0);
  });
}
