/** An element of a parsed part; prefixes of names are those of {@link XML_NAMESPACES}, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  /** Names and values in turn. */
  readonly attributes: readonly string[];
  readonly children: readonly XmlNode[];
}

/** An element, or text between elements. */
export type XmlNode = XmlElement | string;

/** The value of an attribute. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const attributes = element?.attributes ?? [];
  for (let at = 0; at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1];
  }
  return undefined;
}

/** A whole number that an attribute gives, at least `least` and at most `most`. */
export function countOf(element: XmlElement | undefined, name: string, least: number, most: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? "", 10);
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
}

/** The first child of a name, or what is reached over several. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) {
    found = found?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
  }
  return found;
}

/** Children of a name, or all that are elements. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** Whether something like it stands anywhere within. */
export function hasWithin(element: XmlElement, isIt: (found: XmlElement) => boolean): boolean {
  return childrenOf(element).some((child) => isIt(child) || hasWithin(child, isIt));
}

/** Whether there are letters anywhere within. */
export function hasText({ children }: XmlElement): boolean {
  return children.some((child) => (typeof child === "string" ? child.trim() !== "" : hasText(child)));
}
