import { expectOptions } from "../base/expect-options";
import type { Span } from "../base/span";
import type { Locale } from "../diagnostics/locale";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import { FRAMEWORKS } from "../frameworks";
import { type DraftPlan, draftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import { READING_ORDER } from "../model/reading-order";
import { account } from "./account";
import type { FileContent } from "./bytes-of";
import { openDocument } from "./containers/open-document";
import { expectDocumentOptions } from "./expect-document-options";
import { placedEvidence } from "./identify-framework";
import { identifyDocument } from "./identify-framework/identify-document";
import { applyLayouts } from "./layouts/layouts";
import { locateInDocument } from "./locate-in-document";
import type { Origin, PartReading, ReadingContext } from "./parts/part";
import { readParts } from "./parts/read-parts";
import { placesIn } from "./places-in";
import type { PlanReading } from "./plan-reading";
import type { ReadingDiagnostic } from "./plan-reading-code";
import { outlineOf } from "./source/outline-of";
import type { DocumentFormat } from "./source/source-document";

/** How a document is to be read. */
export interface ReadPlanOptions {
  /** The name of the file: its ending decides where the content leaves it open, as between Markdown without a table and text. */
  readonly name?: string | undefined;
  /** What kind of file it is, whatever it looks like. */
  readonly format?: DocumentFormat | undefined;
  /** The framework to read by, whatever the document seems to follow. */
  readonly framework?: Framework | undefined;
  /** The frameworks that the document may follow; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Reads a plan (計畫) from a document: .docx, .odt or .html, Markdown, or text as it is copied out of one of them or out
 * of a PDF. Nothing is lost: each character of the document stands in the plan (`origins` says where), is furniture of
 * the page (listed in `furniture`), or is listed in `unread`. What cannot be read, and what was concluded rather than read, is said in
 * diagnostics, each with its place; no input throws.
 *
 * @throws {RangeError | TypeError} for options that are none: it is a programmer's error.
 * @example
 * const page = "<h1>範例市戶政事務所107年度提升服務品質執行計畫</h1><table><tr><td>構面</td><td>實施要項</td>" +
 *   "<td>推動作法</td></tr><tr><td>基礎服務</td><td>服務友善</td><td>1.設置無障礙櫃檯。</td></tr></table>";
 * const reading = readPlan(page);
 * reading.plan.rocYear // => 107
 * reading.plan.entries[0].criterion // => "friendliness"
 * reading.plan.entries[0].actions[0].text // => "設置無障礙櫃檯。"
 * reading.coverage.unread // => 0
 */
export function readPlan(input: FileContent, options: ReadPlanOptions = {}): PlanReading {
  expectOptions(options, { name: true, format: true, framework: true, frameworks: true, locale: true });
  expectDocumentOptions(options);
  const { locale, frameworks = FRAMEWORKS } = options;
  const opened = openDocument(input, options);
  if (!opened.ok) return nothingRead(opened.diagnostics);
  const document = applyLayouts(opened.value, { frameworks, locale });
  const identified = identifyDocument(document, { frameworks, locale });
  const framework = options.framework ?? frameworks.find(({ id }) => id === identified.id);
  const outline = outlineOf(document);
  const context: ReadingContext = { locale, frameworks, framework };
  const parts = readParts(outline, context);
  const { plan, diagnostics } = planOf(parts, context);
  const place = placesIn(document);
  const origins = parts.flatMap((part) => part.origins.map((origin) => placed(origin, place)));
  const { coverage, furniture, unread } = account(
    document.text,
    origins.flatMap(({ spans }) => spans),
    [...document.furniture, ...parts.flatMap((part) => part.furniture)],
  );
  const shown = (span: Span) => ({ text: document.text.slice(span.start, span.end), span: place(span) });
  const said = [...opened.diagnostics, ...document.diagnostics, ...identified.diagnostics, ...diagnostics];
  return {
    format: document.format,
    plan,
    framework: { ...identified, candidates: identified.candidates.map((each) => placedEvidence(each, place)) },
    origins,
    furniture: furniture.map(shown),
    unread: unread.map(shown),
    coverage,
    text: document.text,
    diagnostics: locateInDocument(sortDiagnostics(withoutRepeats(said), READING_ORDER), { origins }, place),
  };
}

function nothingRead(diagnostics: readonly ReadingDiagnostic[]): PlanReading {
  const coverage = { characters: 0, assigned: 0, furniture: 0, unread: 0 };
  const framework = { candidates: [], diagnostics: [] };
  return { framework, origins: [], furniture: [], unread: [], coverage, text: "", diagnostics };
}

/** The parts put together, in canonical form. A field that is not there at all is the business of its part. */
function planOf(parts: readonly PartReading[], { locale, frameworks, framework }: ReadingContext) {
  const values: object = Object.assign({}, ...parts.map((part) => part.values));
  const written = { ...(framework && { framework: framework.id }), entries: [], ...values };
  const { understood, diagnostics } = draftPlan(written, { locale, frameworks, framework });
  const plan: DraftPlan = understood?.draft ?? EMPTY_PLAN;
  const faults = diagnostics.filter(({ path: [field = ""] }) => Object.hasOwn(written, field));
  return { plan, diagnostics: [...parts.flatMap((part) => part.diagnostics), ...faults] };
}

const EMPTY_PLAN: DraftPlan = { legalBasis: [], goals: [], entries: [], monitoring: [], rewards: [] };

function placed(origin: Origin, place: (span: Span) => Span): Origin {
  return { ...origin, spans: origin.spans.map(place) };
}

function withoutRepeats(diagnostics: readonly ReadingDiagnostic[]): ReadingDiagnostic[] {
  const seen = new Map(diagnostics.map((each) => [JSON.stringify([each.code, each.path, each.args, each.span]), each]));
  return [...seen.values()];
}
