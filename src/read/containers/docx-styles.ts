import { isToggledOn } from "./docx-toggle";
import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml-element";

/** What the style of a paragraph (樣式) says of it. */
export interface DocxStyle {
  /** From 0; 9 means running text. */
  readonly outline?: number;
  readonly numbering?: NumberingReference;
  /** The style that names the list, by which a list may know its level. */
  readonly numberedBy?: string;
  /** Whether text in it is not shown; absent where the style does not say. */
  readonly isHidden?: boolean;
  readonly isTitle: boolean;
  /** A line of the table of contents. */
  readonly isContents: boolean;
}

/** The list that a paragraph belongs to, and how deep. */
export interface NumberingReference {
  readonly list?: string;
  readonly level?: number;
}

/** Looks a style up; without an id, the style of paragraphs that name none. */
export type DocxStyles = (id: string | undefined) => DocxStyle;

/** Reads the styles of a document; every style has what those it is based on say, unless it says otherwise. */
export function docxStyles(root: XmlElement | undefined): DocxStyles {
  const elements = childrenOf(root, "w:style");
  const byId = new Map(elements.map((element) => [attributeOf(element, "w:styleId") ?? "", element]));
  const standard = elements.find(
    (element) => attributeOf(element, "w:type") === "paragraph" && isOn(attributeOf(element, "w:default")),
  );
  const resolved = new Map<XmlElement, DocxStyle>();
  return (id) => {
    const element = (id === undefined ? undefined : byId.get(id)) ?? standard;
    if (element === undefined) return { isTitle: false, isContents: false };
    const known = resolved.get(element) ?? resolve(element, byId);
    resolved.set(element, known);
    return known;
  };
}

/** The list that a paragraph or a style names itself. */
export function numberingReferenceIn(properties: XmlElement | undefined): NumberingReference | undefined {
  const element = childOf(properties, "w:numPr");
  if (element === undefined) return undefined;
  const list = attributeOf(childOf(element, "w:numId"), "w:val");
  const level = childOf(element, "w:ilvl");
  return { ...(list !== undefined && { list }), ...(level && { level: countOf(level, "w:val", 0, 8) }) };
}

/** How many styles one may rest on; a ring of styles ends here. */
const LONGEST_CHAIN = 32;

function resolve(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): DocxStyle {
  let found: Partial<DocxStyle> = {};
  let at: XmlElement | undefined = style;
  for (let length = 0; at !== undefined && length < LONGEST_CHAIN; length++) {
    const properties = childOf(at, "w:pPr");
    const outline = childOf(properties, "w:outlineLvl");
    const numbering = numberingReferenceIn(properties);
    if (found.outline === undefined && outline) found = { ...found, outline: countOf(outline, "w:val", 0, 9) };
    if (found.numbering === undefined && numbering) {
      found = { ...found, numbering, numberedBy: attributeOf(at, "w:styleId") ?? "" };
    }
    const hidden = childOf(at, "w:rPr", "w:vanish");
    if (found.isHidden === undefined && hidden) found = { ...found, isHidden: isToggledOn(hidden) };
    at = byId.get(attributeOf(childOf(at, "w:basedOn"), "w:val") ?? "");
  }
  const name = attributeOf(childOf(style, "w:name"), "w:val")?.toLowerCase() ?? "";
  return { ...found, isTitle: name === "title", isContents: /^toc (?:heading|\d)$/u.test(name) };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
