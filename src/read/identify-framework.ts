import { expectOptions } from "../base/expect-options";
import type { Locale } from "../diagnostics/locale";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import type { FileContent } from "./bytes-of";
import { openDocument } from "./containers/open-document";
import { expectDocumentOptions } from "./expect-document-options";
import {
  type FrameworkCandidate,
  type FrameworkIdentification,
  identifyDocument,
} from "./identify-framework/identify-document";
import { applyLayouts } from "./layouts/layouts";
import { placesIn } from "./places-in";
import type { DocumentFormat } from "./source/source-document";

/** How the framework of a file is to be identified. */
export interface IdentifyFrameworkOptions {
  /** The name of the file: its ending decides where the content leaves it open, as between Markdown and text. */
  readonly name?: string | undefined;
  /** What kind of file it is, whatever it looks like. */
  readonly format?: DocumentFormat | undefined;
  /** The frameworks that come into question; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Identifies the framework (評核架構) that a document follows: the candidates, the likeliest first, each with its evidence
 * (labels, letters, names of schemes, columns, printed points, the year) and where that stands. Labels decide; where the
 * document cites another scheme than its labels belong to, that is a finding. Without `id` too little speaks for any
 * framework, or as much for several.
 *
 * @throws {RangeError | TypeError} for options that are none: it is a programmer's error.
 * @example
 * const page = "<h1>範例市戶政事務所107年度提升服務品質執行計畫</h1><table><tr><td>構面</td><td>實施要項</td>" +
 *   "<td>推動作法</td></tr><tr><td>基礎服務</td><td>服務友善</td><td>1.設置無障礙櫃檯。</td></tr></table>";
 * const identified = identifyFramework(page);
 * identified.id // => "leap-award-2018"
 * identified.candidates[0].evidence.some(({ kind, text }) => kind === "label" && text === "服務友善") // => true
 */
export function identifyFramework(input: FileContent, options: IdentifyFrameworkOptions = {}): FrameworkIdentification {
  expectOptions(options, { name: true, format: true, frameworks: true, locale: true });
  expectDocumentOptions(options);
  const { locale, frameworks = FRAMEWORKS } = options;
  const opened = openDocument(input, options);
  if (!opened.ok) return { candidates: [], diagnostics: opened.diagnostics };
  const document = applyLayouts(opened.value, { frameworks, locale });
  const place = placesIn(document);
  const { candidates, diagnostics, ...rest } = identifyDocument(document, { frameworks, locale });
  return {
    ...rest,
    candidates: candidates.map((candidate) => placedEvidence(candidate, place)),
    diagnostics: diagnostics.map((found) => (found.span === undefined ? found : { ...found, span: place(found.span) })),
  };
}

/** A candidate whose evidence says where it stands in the words of a person. */
export function placedEvidence(candidate: FrameworkCandidate, place: ReturnType<typeof placesIn>): FrameworkCandidate {
  const evidence = candidate.evidence.map((each) =>
    each.span === undefined ? each : { ...each, span: place(each.span) },
  );
  return { ...candidate, evidence };
}
