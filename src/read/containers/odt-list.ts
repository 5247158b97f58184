import type { Block } from "../source/block";
import type { OdtContext } from "./odt-context";
import type { OdtListPlace } from "./odt-counters";
import type { Counts } from "./odt-lists";
import type { OdtItem } from "./odt-paragraph";
import { attributeOf, childrenOf, countOf, type XmlElement } from "./xml-element";

/** A list that is open. */
export interface OdtList {
  readonly styleName: string;
  readonly level: number;
  readonly counts: Counts;
}

/** How the parts of an item are read. */
export interface OdtItemReaders {
  readonly paragraph: (element: XmlElement, item: OdtItem) => readonly Block[];
  readonly blocks: (elements: readonly XmlElement[]) => readonly Block[];
}

/** Reads a list (清單) with the lists within it; only the first paragraph of an item bears its number. */
export function odtList(
  element: XmlElement,
  outer: OdtList | undefined,
  context: OdtContext,
  readers: OdtItemReaders,
): readonly Block[] {
  const named = attributeOf(element, "text:style-name");
  const styleName = named ?? outer?.styleName ?? "";
  const goesOn = outer !== undefined && (named === undefined || named === outer.styleName);
  const counts = goesOn ? outer.counts : context.lists.countsFor(element, styleName);
  const list: OdtList = { styleName, level: Math.min((outer?.level ?? 0) + 1, DEEPEST), counts };
  return childrenOf(element).flatMap((item) => itemBlocks(item, list, context, readers));
}

const DEEPEST = 10;
const HIGHEST_START = 32_767;

function itemBlocks(item: XmlElement, list: OdtList, context: OdtContext, readers: OdtItemReaders): readonly Block[] {
  if (item.name !== "text:list-item" && item.name !== "text:list-header") return [];
  let isFirst = item.name === "text:list-item";
  return childrenOf(item).flatMap((child) => {
    if (child.name === "text:list") {
      isFirst = false;
      return odtList(child, list, context, readers);
    }
    if (child.name !== "text:p" && child.name !== "text:h") return readers.blocks([child]);
    const place = isFirst ? placeOf(child, item, list, context) : undefined;
    isFirst = false;
    return readers.paragraph(child, { place });
  });
}

/** The list names the style of its numbers, or the paragraph does by its own style; headings may follow the outline. */
function placeOf(
  paragraph: XmlElement,
  item: XmlElement,
  { styleName, level, counts }: OdtList,
  { styles, lists }: OdtContext,
): OdtListPlace | undefined {
  const written = attributeOf(item, "text:start-value");
  const start = written === undefined ? undefined : countOf(item, "text:start-value", 0, HIGHEST_START);
  const byParagraph = styles.ofParagraph(attributeOf(paragraph, "text:style-name")).listStyle;
  const style = styles.list(attributeOf(item, "text:style-override") ?? styleName) ?? styles.list(byParagraph ?? "");
  if (style !== undefined) return { style, level, counts, start };
  if (paragraph.name !== "text:h" || styles.outline === undefined) return undefined;
  const depth = countOf(paragraph, "text:outline-level", 1, DEEPEST);
  return { style: styles.outline, level: depth, counts: lists.outline, start };
}
