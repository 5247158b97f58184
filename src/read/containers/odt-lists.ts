import { attributeOf, type XmlElement } from "./xml-element";

/** What is counted so far, by list. */
export interface OdtLists {
  /** Of headings. */
  readonly outline: Counts;
  /** The counts that a list begins with: its own, or those of one that it continues. */
  readonly countsFor: (list: XmlElement, styleName: string) => Counts;
}

/** Numbers by level, from 1. */
export type Counts = (number | undefined)[];

/** No list so far. */
export function odtLists(): OdtLists {
  const byId = new Map<string, Counts>();
  const byStyle = new Map<string, Counts>();
  return {
    outline: [],
    countsFor: (list, styleName) => {
      const continued = attributeOf(list, "text:continue-list");
      const goesOn = attributeOf(list, "text:continue-numbering") === "true";
      const counts = (continued ? byId.get(continued) : goesOn ? byStyle.get(styleName) : undefined) ?? [];
      const id = attributeOf(list, "xml:id");
      if (id !== undefined) byId.set(id, counts);
      byStyle.set(styleName, counts);
      return counts;
    },
  };
}
