import type { Paragraph } from "../source/block";
import type { OdtContext } from "./odt-context";
import type { OdtListPlace } from "./odt-counters";
import { odtInline } from "./odt-inline";
import { writeLines } from "./write-lines";
import { attributeOf, countOf, type XmlElement } from "./xml-element";

/** A paragraph with what is anchored in it. */
export interface OdtParagraph {
  readonly blocks: readonly Paragraph[];
  readonly boxes: readonly XmlElement[];
}

/** The part of a list that a paragraph belongs to; without a place it goes on with the item begun before it. */
export interface OdtItem {
  readonly place: OdtListPlace | undefined;
}

/** Reads a paragraph or a heading. */
export function odtParagraph(element: XmlElement, item: OdtItem | undefined, context: OdtContext): OdtParagraph {
  const { text, boxes, prompts } = odtInline([{ ...element, name: "paragraph" }], context);
  for (const prompt of prompts) context.writer.furniture(prompt);
  const style = context.styles.ofParagraph(attributeOf(element, "text:style-name"));
  const isHeading = element.name === "text:h";
  const depth = countOf(element, "text:outline-level", 1, DEEPEST);
  const place = item?.place ?? (isHeading && item === undefined ? headingPlace(element, depth, context) : undefined);
  const number = place && context.counters.next(place);
  const level = isHeading ? Math.min(depth, 6) : style.isTitle ? 1 : undefined;
  const extra = { ...(number !== undefined && { number }), ...(level !== undefined && { level }) };
  if (style.isHidden && text.trim() !== "") context.passedOver.concealed++;
  return { blocks: style.isHidden ? [] : writeLines(text, extra, item !== undefined, context.writer), boxes };
}

/** The deepest level of headings. */
const DEEPEST = 10;

/** A heading outside any list is numbered by the outline, if that has numbers. */
function headingPlace(element: XmlElement, level: number, context: OdtContext): OdtListPlace | undefined {
  const style = context.styles.outline;
  if (style === undefined || attributeOf(element, "text:is-list-header") === "true") return undefined;
  const restarts = attributeOf(element, "text:restart-numbering") === "true";
  const start = restarts ? countOf(element, "text:start-value", 1, HIGHEST_START) : undefined;
  return { style, counts: context.lists.outline, level, start };
}

const HIGHEST_START = 32_767;
