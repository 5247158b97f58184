import type { Block } from "../source/block";
import { blockWriter } from "../source/block-writer";
import type { OdtContext } from "./odt-context";
import { odtInline } from "./odt-inline";
import { odtList } from "./odt-list";
import { type OdtItem, odtParagraph } from "./odt-paragraph";
import { odtTable } from "./odt-table";
import { attributeOf, childrenOf, hasText, type XmlElement } from "./xml-element";

/** Reads what stands in the text, a section, a cell, a text box, a note or a header, in order. */
export function odtBlocks(elements: readonly XmlElement[], context: OdtContext): readonly Block[] {
  return elements.flatMap((element) => blocksOf(element, context));
}

function blocksOf(element: XmlElement, context: OdtContext): readonly Block[] {
  switch (element.name) {
    case "text:p":
    case "text:h":
      return paragraphBlocks(element, undefined, context);
    case "text:list":
      return odtList(element, undefined, context, {
        paragraph: (paragraph, item) => paragraphBlocks(paragraph, item, context),
        blocks: (inner) => odtBlocks(inner, context),
      });
    case "table:table":
      return odtTable(element, context, odtBlocks);
    case "text:section":
      if (attributeOf(element, "text:display") !== "none") return odtBlocks(childrenOf(element), context);
      if (hasText(element)) context.passedOver.concealed++;
      return [];
    case "text:numbered-paragraph":
      return odtBlocks(childrenOf(element), context);
    case "text:bibliography":
    case "text:index-body":
    case "text:index-title":
      return odtBlocks(childrenOf(element), context);
    default:
      if (INDEXES.has(element.name)) setAside(element, context);
      return element.name.startsWith("draw:") ? boxBlocks(odtInline([element], context).boxes, context) : [];
  }
}

const INDEXES: ReadonlySet<string> = new Set([
  "text:table-of-content",
  "text:illustration-index",
  "text:table-index",
  "text:object-index",
  "text:user-index",
  "text:alphabetical-index",
]);

function paragraphBlocks(element: XmlElement, item: OdtItem | undefined, context: OdtContext): readonly Block[] {
  const { blocks, boxes } = odtParagraph(element, item, context);
  return [...blocks, ...boxBlocks(boxes, context)];
}

function boxBlocks(boxes: readonly XmlElement[], context: OdtContext): readonly Block[] {
  return boxes.flatMap((box) => odtBlocks(childrenOf(box), context));
}

/** A table of contents only repeats headings. */
function setAside(element: XmlElement, context: OdtContext): void {
  const writer = blockWriter();
  const body = childrenOf(element, "text:index-body");
  odtBlocks(body, { ...context, writer });
  for (const line of writer.written().text.split("\n")) context.writer.furniture(line);
}
