import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingOutcome } from "../plan-reading-code";
import type { Block } from "../source/block";
import { blockWriter } from "../source/block-writer";
import type { SourceDocument } from "../source/source-document";
import { docxBlocks } from "./docx-blocks";
import type { DocxContext } from "./docx-context";
import { docxCounters } from "./docx-counters";
import { docxMargins } from "./docx-margins";
import { docxNotes } from "./docx-notes";
import { docxNumbering } from "./docx-numbering";
import { type Relationship, relationshipsIn, relationshipsPart } from "./docx-package";
import { docxStyles } from "./docx-styles";
import { officeDocument } from "./office-document";
import { type OpenArchive, openArchive } from "./open-archive";
import { nothingPassedOver } from "./passed-over";
import { tableBudget } from "./place-cells";
import { childOf, type XmlElement } from "./xml-element";

/** How an office document is to be read. */
export interface ReadDocxOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Reads a Word document (.docx): its paragraphs with their automatic numbers, its tables as grids, its notes apart
 * from them; tracked changes as if accepted. Headers, footers and the table of contents are furniture. What is no document,
 * is damaged, encrypted or made to do harm is a diagnostic.
 */
export function readDocx(bytes: Uint8Array, { locale }: ReadDocxOptions = {}): ReadingOutcome<SourceDocument> {
  const opened = openArchive(bytes, "docx", locale);
  if (!opened.ok) return opened;
  const file = opened.value;
  const main = mainPartName(file);
  const root = file.mainPart(main);
  if (!root.ok) return root;
  const body = childOf(root.value, "w:body");
  if (body === undefined) {
    return {
      ok: false,
      diagnostics: [diagnose(DOCUMENT_PROBLEMS, "document-part-missing", { part: main }, { locale })],
    };
  }
  const related = relatedTo(main, file);
  const context = contextFor(file, related);
  const margins = docxMargins(root.value, file, related, context);
  const readBlocks = (): readonly Block[] => {
    const blocks = docxBlocks(body, context);
    docxNotes(file, related, context);
    return blocks;
  };
  return officeDocument("docx", context, margins, readBlocks, {
    locale,
    found: [...root.diagnostics, ...file.diagnostics],
  });
}

/** The package names the part that holds the text; nearly always it is the usual one. */
function mainPartName(file: OpenArchive): string {
  return relatedTo("", file).find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
}

function relatedTo(part: string, file: OpenArchive): readonly Relationship[] {
  const root: XmlElement | undefined = file.part(relationshipsPart(part));
  return root === undefined ? [] : relationshipsIn(root, part, file.archive);
}

function contextFor(file: OpenArchive, related: readonly Relationship[]): DocxContext {
  const partOf = (type: string) => file.part(related.find((one) => one.type === type)?.part);
  return {
    writer: blockWriter(),
    styles: docxStyles(partOf("styles")),
    numbering: docxNumbering(partOf("numbering")),
    counters: docxCounters(),
    passedOver: nothingPassedOver(),
    tables: tableBudget(),
    notes: new Set(),
  };
}
