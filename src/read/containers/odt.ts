import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingOutcome } from "../plan-reading-code";
import type { Block } from "../source/block";
import { blockWriter } from "../source/block-writer";
import type { SourceDocument } from "../source/source-document";
import { odtBlocks } from "./odt-blocks";
import { odtChanges } from "./odt-changes";
import type { OdtContext } from "./odt-context";
import { odtCounters } from "./odt-counters";
import { odtLists } from "./odt-lists";
import { odtMargins } from "./odt-margins";
import { odtStyles } from "./odt-styles";
import { officeDocument } from "./office-document";
import { type OpenArchive, openArchive } from "./open-archive";
import { nothingPassedOver } from "./passed-over";
import { tableBudget } from "./place-cells";
import { childOf, childrenOf, hasWithin, type XmlElement } from "./xml-element";

/** How an office document is to be read. */
export interface ReadOdtOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Reads an OpenDocument text (.odt): its paragraphs with their automatic numbers, its tables as grids, its notes apart
 * from them; tracked changes as if accepted. Headers, footers and the table of contents are furniture. What is no document,
 * is damaged, encrypted or made to do harm is a diagnostic.
 */
export function readOdt(bytes: Uint8Array, { locale }: ReadOdtOptions = {}): ReadingOutcome<SourceDocument> {
  const opened = openArchive(bytes, "odt", locale);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (isEncrypted(file)) {
    return { ok: false, diagnostics: [diagnose(DOCUMENT_PROBLEMS, "password-protected", {}, { locale })] };
  }
  const root = file.mainPart(CONTENT);
  if (!root.ok) return root;
  const text = childOf(root.value, "office:body", "office:text");
  if (text === undefined) return withoutText(root.value, locale);
  const pages = file.part("styles.xml");
  const context = contextFor(root.value, pages, text);
  const margins = odtMargins(pages, context);
  const readBlocks = (): readonly Block[] => {
    const blocks = odtBlocks(childrenOf(text), context);
    writeNotes(context);
    return blocks;
  };
  return officeDocument("odt", context, margins, readBlocks, {
    locale,
    found: [...root.diagnostics, ...file.diagnostics],
  });
}

const CONTENT = "content.xml";

/** The manifest says how every part is encrypted that is. */
function isEncrypted(file: OpenArchive): boolean {
  const manifest = file.part("META-INF/manifest.xml");
  return manifest !== undefined && hasWithin(manifest, ({ name }) => name === "manifest:encryption-data");
}

function withoutText(root: XmlElement, locale: Locale | undefined): ReadingOutcome<SourceDocument> {
  const [body] = childrenOf(childOf(root, "office:body"));
  const found = OTHER_BODIES.get(body?.name ?? "");
  const diagnostic =
    found === undefined
      ? diagnose(DOCUMENT_PROBLEMS, "document-part-missing", { part: CONTENT }, { locale })
      : diagnose(DOCUMENT_PROBLEMS, "other-document", { found, expected: "odt" }, { locale });
  return { ok: false, diagnostics: [diagnostic] };
}

const OTHER_BODIES: ReadonlyMap<string, string> = new Map([
  ["office:spreadsheet", "ods"],
  ["office:presentation", "odp"],
]);

function contextFor(content: XmlElement, pages: XmlElement | undefined, text: XmlElement): OdtContext {
  const passedOver = nothingPassedOver();
  return {
    writer: blockWriter(),
    styles: odtStyles(content, pages),
    counters: odtCounters(),
    lists: odtLists(),
    passedOver,
    tables: tableBudget(),
    repetition: { left: MOST_REPEATED },
    notes: [],
    deletions: odtChanges(text, passedOver),
  };
}

/** Letters and elements. */
const MOST_REPEATED = 100_000;

/** They are no blocks of the document: nobody is to take them for the end of its last section. */
function writeNotes(context: OdtContext): void {
  // A note may stand within a note, which adds one while the list is walked through.
  for (const note of context.notes) if (odtBlocks(childrenOf(note), context).length > 0) context.passedOver.notes++;
}
