import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml-element";

/** What the style of a paragraph or a stretch of text (樣式) says of it. */
export interface OdtStyle {
  /** The list style that numbers the paragraph, when it stands in no list that has one. */
  readonly listStyle?: string;
  readonly isHidden: boolean;
  readonly isTitle: boolean;
}

/** The styles of a document, those of its content before those of its pages. */
export interface OdtStyles {
  readonly ofParagraph: (name: string | undefined) => OdtStyle;
  readonly ofText: (name: string | undefined) => OdtStyle;
  /** The width of a column, in points; 0 when none is given. */
  readonly columnWidth: (name: string | undefined) => number;
  readonly list: (name: string) => XmlElement | undefined;
  /** How headings are numbered. */
  readonly outline: XmlElement | undefined;
}

/** Reads the styles of both parts of a document. */
export function odtStyles(content: XmlElement, pages: XmlElement | undefined): OdtStyles {
  const groups = [content, pages].flatMap((root) => [
    ...childrenOf(root, "office:automatic-styles"),
    ...childrenOf(root, "office:styles"),
  ]);
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const element of groups.flatMap((group) => childrenOf(group))) {
    const name = attributeOf(element, "style:name") ?? "";
    const key = `${attributeOf(element, "style:family")} ${name}`;
    // Automatic styles of both parts may have the same name; those of the content come first.
    if (element.name === "style:style" && !styles.has(key)) styles.set(key, element);
    if (element.name === "text:list-style" && !lists.has(name)) lists.set(name, element);
  }
  const resolved = new Map<string, OdtStyle>();
  const ofFamily = (family: string) => (name: string | undefined) => {
    const key = `${family} ${name}`;
    const style = resolved.get(key) ?? resolve(key, family, styles);
    resolved.set(key, style);
    return style;
  };
  return {
    ofParagraph: ofFamily("paragraph"),
    ofText: ofFamily("text"),
    columnWidth: (name) => {
      const properties = childOf(styles.get(`table-column ${name}`), "style:table-column-properties");
      return lengthOf(attributeOf(properties, "style:column-width"));
    },
    list: (name) => lists.get(name),
    outline: groups.flatMap((group) => childrenOf(group, "text:outline-style"))[0],
  };
}

/** How many styles one may rest on; a ring of styles ends here. */
const LONGEST_CHAIN = 32;

function resolve(key: string, family: string, styles: ReadonlyMap<string, XmlElement>): OdtStyle {
  let listStyle: string | undefined;
  let display: string | undefined;
  let isTitle = false;
  let name = key;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const style = styles.get(name);
    isTitle ||= name === "paragraph Title";
    listStyle ??= attributeOf(style, "style:list-style-name");
    display ??= attributeOf(childOf(style, "style:text-properties"), "text:display");
    const parent = attributeOf(style, "style:parent-style-name");
    if (parent === undefined) break;
    name = `${family} ${parent}`;
  }
  return { isHidden: display === "none", isTitle, ...(listStyle && { listStyle }) };
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ["in", 72],
  ["cm", 28.35],
  ["mm", 2.835],
  ["pt", 1],
]);

function lengthOf(text: string | undefined): number {
  const groups = /^(?<amount>\d{1,6}(?:\.\d{1,8})?)(?<unit>[a-z]{2})$/u.exec(text ?? "")?.groups;
  return Number(groups?.amount ?? 0) * (POINTS.get(groups?.unit ?? "") ?? 0);
}
