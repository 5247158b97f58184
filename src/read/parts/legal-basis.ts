import { append } from "../../base/append";
import { type Citation, parseCitation } from "../../calendar";
import { citationsIn } from "../../model/citations-in";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Passage } from "../source/passage";
import { passageSlicer } from "../source/passage-slice";
import { CITING, INTRODUCTION } from "../source/section-words";
import { type Clause, clausesOf } from "./clauses";
import type { Origin, PartReader } from "./part";
import { partReading } from "./part-reading";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/** Reads what the plan rests on (計畫依據): each instrument, whether it has an item of its own or shares a sentence. */
export const readLegalBasis: PartReader = (outline, { locale }) => {
  const clauses = sectionsOfKind(outline, "legalBasis").flatMap((section) => {
    const all = clausesOf(outline.document, section.blocks);
    const own = isOfKind(section, "goals") ? all.filter(({ text }) => CITING.test(text)) : all;
    return own.filter((clause, i) => !(INTRODUCTION.test(clause.text) && own[i + 1]?.isItem));
  });
  const citations: Citation[] = [];
  const origins: Origin[] = [];
  const diagnostics: ReadingDiagnostic[] = [];
  for (const passage of clauses.flatMap((clause) => splitClause(outline.document.text, clause))) {
    const path = ["legalBasis", citations.length];
    const parsed = parseCitation(passage.text, { locale });
    append(
      diagnostics,
      parsed.diagnostics.map((diagnostic) => ({ ...diagnostic, path })),
    );
    if (!parsed.ok) continue;
    origins.push({ path, spans: passage.spans, basis: "stated" });
    citations.push(parsed.value);
  }
  if (citations.length === 0) return partReading({ diagnostics });
  const furniture = clauses.flatMap(({ mark }) => mark?.spans ?? []);
  return partReading({ values: { legalBasis: citations }, origins, furniture, diagnostics });
};

/** Each citation of a clause with its place; what joins two (暨, 及) goes with the one before. */
function splitClause(source: string, clause: Clause): readonly Passage[] {
  const texts = citationsIn(clause.text);
  const slice = passageSlicer(source, clause);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    const found = Math.max(clause.text.indexOf(text, at), at);
    starts.push(starts.length === 0 ? 0 : found);
    at = found + text.length;
  }
  return texts.map((text, i) => {
    const { spans } = slice(starts[i] ?? 0, starts[i + 1] ?? clause.text.length);
    return { text, spans };
  });
}
