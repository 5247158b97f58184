import type { Span } from "../../base/span";
import type { Criterion, Framework } from "../../model/framework";
import { citedLetters } from "./cited-letters";
import { PRINTED_POINTS } from "./evidence-words";
import { findNames } from "./find-names";
import type { FoldedDocument } from "./folded-document";
import { frameworkNames, type KnownName } from "./framework-names";

/** What in a document speaks for a framework (認定依據). */
export interface FrameworkEvidence {
  readonly kind: "stated" | "letter" | "title" | "dimension" | "label" | "column" | "points" | "year";
  /** As printed, without blanks. */
  readonly text: string;
  /** Where it stands first; the year has none when it was told. */
  readonly span?: Span;
  /** How well a name fits: 1 for the official wording, less for an alias or a misprint. */
  readonly weight?: number;
}

/** What was found in a document, of whatever framework. */
export interface FoundNames {
  /** Names of criteria that surely are names: long, or standing alone. */
  readonly labels: readonly FoundName[];
  readonly columns: readonly FoundName[];
  readonly schemes: readonly FoundName[];
  readonly letters: readonly (FoundText & { readonly scheme: string | undefined; readonly title: string })[];
}

/** A text with its place. */
export interface FoundText {
  readonly text: string;
  readonly span: Span;
}

/** A known name with its place. */
export interface FoundName extends FoundText {
  readonly known: KnownName;
  /** What is printed in brackets after it. */
  readonly points?: FoundText & { readonly value: number };
}

/** Searches a document once for everything that any of the frameworks is known by. */
export function findEvidence(document: FoldedDocument, frameworks: readonly Framework[]): FoundNames {
  const names = frameworkNames(frameworks);
  const first = new Map<string, FoundName>();
  for (const { name, start, end } of findNames(document.text, names.tree)) {
    const known = names.byName.get(name);
    if (known === undefined) continue;
    const isName = document.isAlone(start, end);
    if (!isName && (name.length < LONG || known.criteria.length + known.schemeOf.length === 0)) continue;
    const points = pointsAfter(document, end);
    const before = first.get(name);
    if (before !== undefined && (before.points !== undefined || points === undefined)) continue;
    const found = { text: document.printed(start, end), span: document.spanOf(start, end), known };
    first.set(name, points === undefined ? found : { ...(before ?? found), points });
  }
  const found = [...first.values()];
  return {
    labels: found.filter(({ known }) => known.criteria.length > 0),
    columns: found.filter(({ known }) => known.levelOf.length > 0),
    schemes: found.filter(({ known }) => known.schemeOf.length > 0),
    letters: citedLetters(document.text).map(({ letter, start, end }) => ({
      text: letter.number,
      title: letter.title,
      scheme: letter.scheme,
      span: document.spanOf(start, end),
    })),
  };
}

/** A shorter name is an ordinary word in a sentence. */
const LONG = 6;

function pointsAfter({ text, spanOf, printed }: FoldedDocument, at: number): FoundName["points"] {
  const pattern = new RegExp(PRINTED_POINTS);
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  return {
    text: printed(at, at + found[0].length),
    span: spanOf(at, at + found[0].length),
    value: Number(found.groups?.points),
  };
}

/** What of it speaks for one framework. */
export function evidenceFor(
  framework: Framework,
  { labels, columns, schemes, letters }: FoundNames,
): readonly FrameworkEvidence[] {
  const named = new Map<Criterion, FrameworkEvidence>();
  const points: FrameworkEvidence[] = [];
  for (const { text, span, known, points: printed } of labels) {
    for (const { criterion, weight, framework: owner } of known.criteria) {
      if (owner !== framework) continue;
      const kind = criterion.parent === undefined ? "dimension" : "label";
      if ((named.get(criterion)?.weight ?? 0) < weight) named.set(criterion, { kind, text, span, weight });
      if (printed !== undefined && printed.value === criterion.points)
        points.push({ kind: "points", text: `${text}${printed.text}`, span: printed.span });
    }
  }
  return [
    ...letters
      .filter(({ scheme }) => scheme === framework.scheme)
      .map(({ text, span }) => ({ kind: "letter" as const, text, span })),
    ...schemes
      .filter(({ known }) => known.schemeOf.includes(framework))
      .map(({ text, span }) => ({ kind: "title" as const, text, span })),
    ...named.values(),
    ...columns
      .filter(({ known }) => known.levelOf.includes(framework))
      .map(({ text, span }) => ({ kind: "column" as const, text, span })),
    ...points,
  ];
}
