import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { FRAMEWORKS } from "../../frameworks";
import type { Framework } from "../../model/framework";
import { type FrameworkLine, frameworkLine } from "../parts/framework-line";
import { planYear } from "../parts/plan-year";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { outlineOf } from "../source/outline-of";
import type { SourceDocument } from "../source/source-document";
import { chooseFramework, type FrameworkChoice } from "./choose-framework";
import { foldedDocument } from "./folded-document";
import { evidenceFor, type FoundNames, type FrameworkEvidence, findEvidence } from "./framework-evidence";
import { frameworkFit } from "./framework-fit";
import { isInForce } from "./is-in-force";

/** How the framework of an opened document is to be identified. */
export interface IdentifyDocumentOptions {
  /** The frameworks that come into question; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  readonly locale?: Locale | undefined;
}

/** A framework that a document may follow, with what speaks for it. */
export interface FrameworkCandidate {
  readonly id: string;
  readonly evidence: readonly FrameworkEvidence[];
}

/** Which framework a document follows (評核架構之認定). */
export interface FrameworkIdentification {
  /** Absent when too little speaks for any, or as much for several. */
  readonly id?: string;
  /** Every framework that something speaks for, the likeliest first. */
  readonly candidates: readonly FrameworkCandidate[];
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/**
 * Identifies the framework (評核架構) that a document follows by the labels of its criteria. Letters, names of schemes,
 * columns, printed points and the year order what the labels leave open, but never decide against them: where
 * the document cites another scheme than its labels belong to, that is a finding. Only a line of the document itself that
 * names the framework (評核架構：innovation-2010), or none (無), goes before the labels.
 */
export function identifyDocument(
  document: SourceDocument,
  { frameworks = FRAMEWORKS, locale }: IdentifyDocumentOptions = {},
): FrameworkIdentification {
  const found = findEvidence(foldedDocument(document), frameworks);
  const year = planYear(outlineOf(document));
  const fits = frameworks
    .map((framework) => frameworkFit(framework, found, year !== undefined && isInForce(framework, year.year)))
    .sort((a, b) => b.total - a.total);
  const stated = frameworkLine(outlineOf(document));
  const { framework, undecided } = chosenBy(stated, frameworks) ?? chooseFramework(document, fits, found);
  const candidates = fits.flatMap((fit): FrameworkCandidate[] => {
    const evidence = [...statedFor(fit.framework, stated), ...evidenceFor(fit.framework, found)];
    // Columns are named alike in many forms.
    if (evidence.every(({ kind }) => kind === "column")) return [];
    const inForce = year !== undefined && isInForce(fit.framework, year.year);
    return [{ id: fit.framework.id, evidence: inForce ? [...evidence, yearEvidence(year)] : evidence }];
  });
  const ids = candidates.map(({ id }) => id);
  const options = { path: ["framework"], locale };
  if (stated !== undefined && stated.id === undefined) return { candidates, diagnostics: [] };
  if (framework !== undefined) {
    return { id: framework.id, candidates, diagnostics: disagreements(framework, found, frameworks, locale) };
  }
  const diagnostic =
    undecided.length > 0
      ? diagnose(READING_PROBLEMS, "framework-undecided", { candidates: undecided.map(({ id }) => id) }, options)
      : diagnose(
          READING_PROBLEMS,
          "framework-unknown",
          { known: frameworks.map(({ id }) => id), candidates: ids },
          options,
        );
  return { candidates, diagnostics: [diagnostic] };
}

/** A document that names its framework leaves nothing to decide, unless nobody knows that name. */
function chosenBy(stated: FrameworkLine | undefined, frameworks: readonly Framework[]): FrameworkChoice | undefined {
  if (stated === undefined) return undefined;
  const framework = frameworks.find(({ id }) => id === stated.id);
  return framework && { framework, undecided: [] };
}

function statedFor({ id }: Framework, stated: FrameworkLine | undefined): readonly FrameworkEvidence[] {
  if (stated === undefined || stated.id !== id) return [];
  return [{ kind: "stated", text: id, ...(stated.spans[0] && { span: stated.spans[0] }) }];
}

function yearEvidence({ text, spans }: NonNullable<ReturnType<typeof planYear>>): FrameworkEvidence {
  return { kind: "year", text, ...(spans[0] && { span: spans[0] }) };
}

/** Letters and names of schemes other than the one that the labels belong to. */
function disagreements(
  framework: Framework,
  { letters, schemes, labels }: FoundNames,
  frameworks: readonly Framework[],
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const known = new Set(frameworks.map(({ scheme }) => scheme));
  const cited = [
    ...letters.filter(({ scheme }) => scheme !== undefined && scheme !== framework.scheme && known.has(scheme)),
    ...schemes
      .filter(({ known: { schemeOf } }) => !schemeOf.some(({ scheme }) => scheme === framework.scheme))
      .map((found) => ({ ...found, title: found.text })),
  ];
  const label = labels.find(({ known: { criteria } }) => criteria.some((named) => named.framework === framework));
  return cited.map(({ text, title, span }) => {
    const args = { found: text, title, framework: framework.id, label: label?.text ?? "", expected: framework.title };
    return { ...diagnose(READING_PROBLEMS, "evidence-disagrees", args, { path: ["framework"], locale }), span };
  });
}
