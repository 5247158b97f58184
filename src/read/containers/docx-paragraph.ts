import type { Block, Paragraph } from "../source/block";
import type { DocxContext } from "./docx-context";
import { docxInline } from "./docx-inline";
import type { NumberingList } from "./docx-numbering";
import { type DocxStyle, numberingReferenceIn } from "./docx-styles";
import { writeLines } from "./write-lines";
import { attributeOf, childOf, countOf, type XmlElement } from "./xml-element";

/** A paragraph with what is anchored in it. */
export interface DocxParagraph {
  readonly blocks: readonly Paragraph[];
  readonly boxes: readonly XmlElement[];
  /** Its text when its end was deleted: it goes on in the next paragraph. */
  readonly carried: string;
}

/** Reads a paragraph; `carried` is what a deleted paragraph mark before it left over. */
export function docxParagraph(element: XmlElement, carried: string, context: DocxContext): DocxParagraph {
  const { writer, styles, counters, passedOver } = context;
  const properties = childOf(element, "w:pPr");
  const style = styles(attributeOf(childOf(properties, "w:pStyle"), "w:val"));
  const { text, boxes, prompts } = docxInline(element, context, style);
  const whole = carried + text;
  for (const prompt of prompts) writer.furniture(prompt);
  const mark = childOf(properties, "w:rPr");
  if (childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom")) {
    passedOver.changes++;
    return { blocks: [], boxes, carried: whole };
  }
  if (style.isContents) {
    writer.furniture(whole.replaceAll("\n", " "));
    return { blocks: [], boxes, carried: "" };
  }
  const place = listPlace(properties, style, context);
  const number = place && counters.next(place.list, place.depth);
  const level = levelOf(properties, style);
  const extra = { ...(number !== undefined && { number }), ...(level !== undefined && { level }) };
  return { blocks: writeLines(whole, extra, place !== undefined, writer), boxes, carried: "" };
}

/** Joins what a deleted paragraph mark left over when nothing follows. */
export function leftOver(carried: string, { writer }: DocxContext): readonly Block[] {
  return writeLines(carried, {}, false, writer);
}

/** A level of 9 (counted from 0) is running text; the readers know six. */
function levelOf(properties: XmlElement | undefined, style: DocxStyle): number | undefined {
  const own = childOf(properties, "w:outlineLvl");
  const outline = own === undefined ? style.outline : countOf(own, "w:val", 0, 9);
  if (outline === undefined || outline === 9) return style.isTitle ? 1 : undefined;
  return Math.min(outline + 1, 6);
}

/** The list of a paragraph and how deep it stands there: by itself, or by its style. */
function listPlace(
  properties: XmlElement | undefined,
  style: DocxStyle,
  { numbering }: DocxContext,
): { readonly list: NumberingList; readonly depth: number } | undefined {
  const own = numberingReferenceIn(properties);
  const name = own?.list ?? style.numbering?.list;
  const list = name === undefined ? undefined : numbering(name);
  if (list === undefined) return undefined;
  const byStyle = own?.list === undefined ? (style.numbering?.level ?? depthOfStyle(list, style)) : 0;
  return { list, depth: own?.level ?? byStyle };
}

function depthOfStyle({ levels }: NumberingList, { numberedBy }: DocxStyle): number {
  return [...levels].find(([, level]) => level.style === numberedBy)?.[0] ?? 0;
}
