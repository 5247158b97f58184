import { blockWriter } from "../source/block-writer";
import { docxBlocks } from "./docx-blocks";
import type { DocxContext } from "./docx-context";
import { docxCounters } from "./docx-counters";
import type { Relationship } from "./docx-package";
import type { Margins } from "./office-document";
import type { OpenArchive } from "./open-archive";
import { nothingPassedOver } from "./passed-over";
import { attributeOf, childrenOf, type XmlElement } from "./xml-element";

/** Reads the headers and footers that the sections of a document name. */
export function docxMargins(
  root: XmlElement,
  file: OpenArchive,
  related: readonly Relationship[],
  context: DocxContext,
): Margins {
  const linesOf = (kind: "header" | "footer"): readonly string[] => {
    const ids = new Set(sectionsIn(root).flatMap((section) => referencesIn(section, kind)));
    const parts = new Set(related.flatMap(({ id, type, part }) => (type === kind && ids.has(id) ? [part] : [])));
    return [...new Set([...parts].flatMap((part) => linesIn(file.part(part), context)))];
  };
  return { headers: linesOf("header"), footers: linesOf("footer") };
}

/** A section ends with a paragraph that says how it is laid out; the last ends with the body. */
function sectionsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:sectPr") return [element];
  return PLACES.has(element.name) ? childrenOf(element).flatMap(sectionsIn) : [];
}

const PLACES: ReadonlySet<string> = new Set(["w:document", "w:body", "w:p", "w:pPr", "w:sdt", "w:sdtContent"]);

function referencesIn(section: XmlElement, kind: string): readonly string[] {
  return childrenOf(section, `w:${kind}Reference`).flatMap((reference) => attributeOf(reference, "r:id") ?? []);
}

/** Neither its text nor its numbers or pictures belong to the document. */
function linesIn(root: XmlElement | undefined, context: DocxContext): readonly string[] {
  if (root === undefined) return [];
  const writer = blockWriter();
  docxBlocks(root, { ...context, writer, counters: docxCounters(), notes: new Set(), passedOver: nothingPassedOver() });
  return writer.written().text.split("\n");
}
