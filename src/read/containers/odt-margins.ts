import { blockWriter } from "../source/block-writer";
import { odtBlocks } from "./odt-blocks";
import type { OdtContext } from "./odt-context";
import { odtCounters } from "./odt-counters";
import { odtLists } from "./odt-lists";
import type { Margins } from "./office-document";
import { nothingPassedOver } from "./passed-over";
import { childOf, childrenOf, type XmlElement } from "./xml-element";

/** Reads the headers and footers of all kinds of page. */
export function odtMargins(pages: XmlElement | undefined, context: OdtContext): Margins {
  const masters = childrenOf(childOf(pages, "office:master-styles"), "style:master-page");
  const linesOf = (kind: string): readonly string[] => {
    const parts = masters.flatMap((master) => childrenOf(master).filter(({ name }) => name.startsWith(kind)));
    return [...new Set(parts.flatMap((part) => linesIn(part, context)))];
  };
  return { headers: linesOf("style:header"), footers: linesOf("style:footer") };
}

/** Neither its text nor its numbers or pictures belong to the document. */
function linesIn(part: XmlElement, context: OdtContext): readonly string[] {
  const writer = blockWriter();
  odtBlocks(childrenOf(part), {
    ...context,
    writer,
    counters: odtCounters(),
    lists: odtLists(),
    notes: [],
    passedOver: nothingPassedOver(),
  });
  return writer.written().text.split("\n");
}
