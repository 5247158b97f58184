import type { Block } from "../source/block";
import type { DocxContext } from "./docx-context";
import { chosenAlternative, docxInline } from "./docx-inline";
import { docxParagraph, leftOver } from "./docx-paragraph";
import { docxTable } from "./docx-table";
import { childOf, childrenOf, type XmlElement } from "./xml-element";

/** Reads what stands in the body, a cell, a text box, a note or a header, in order. */
export function docxBlocks(parent: XmlElement, context: DocxContext): readonly Block[] {
  const groups: (readonly Block[])[] = [];
  let carried = "";
  for (const element of blockElements(parent)) {
    if (element.name === "w:p") {
      const paragraph = docxParagraph(element, carried, context);
      carried = paragraph.carried;
      groups.push(paragraph.blocks);
      for (const box of paragraph.boxes) groups.push(docxBlocks(box, context));
    } else {
      groups.push(leftOver(carried, context));
      carried = "";
      if (element.name === "w:tbl") groups.push(docxTable(element, context, docxBlocks));
      else setAside(element, context);
    }
  }
  groups.push(leftOver(carried, context));
  return groups.flat();
}

/** Paragraphs, tables and what is set aside, whatever they are wrapped in. */
function blockElements(parent: XmlElement): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child): readonly XmlElement[] => {
    switch (child.name) {
      case "w:p":
      case "w:tbl":
      case "w:altChunk":
      case "w:subDoc":
        return [child];
      case "w:sdt": {
        const isPrompt = childOf(child, "w:sdtPr", "w:showingPlcHdr") !== undefined;
        return isPrompt ? [child] : childrenOf(child, "w:sdtContent").flatMap(blockElements);
      }
      case "w:customXml":
      case "w:ins":
      case "w:moveTo":
        return blockElements(child);
      case "mc:AlternateContent": {
        const chosen = chosenAlternative(child);
        return chosen === undefined ? [] : blockElements(chosen);
      }
      default:
        return [];
    }
  });
}

/** Another document within this one is not read; the prompt of a control that nobody filled in says nothing. */
function setAside(element: XmlElement, context: DocxContext): void {
  const content = childOf(element, "w:sdtContent");
  if (content === undefined) context.passedOver.embedded++;
  else context.writer.furniture(docxInline(content, context).text.replaceAll("\n", " "));
}
