import { SaxesParser, type SaxesTagPlain } from "saxes";
import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import type { XmlElement, XmlNode } from "./xml-element";
import { XML_FORMATTING } from "./xml-formatting";
import { type XmlNames, xmlNames } from "./xml-names";

/**
 * Parses a part of an office file. Entities that a document type declares are not expanded but stay as written, with
 * a diagnostic; nothing outside the text is ever loaded. Depth and number of elements are limited.
 */
export function parseXml(bytes: Uint8Array, part: string, locale: Locale | undefined): ReadingOutcome<XmlElement> {
  const text = decode(bytes);
  const tree = text === undefined ? undefined : grow(text);
  const args = { part, limit: tree?.fault === "nested-too-deep" ? DEEPEST : MOST_ELEMENTS };
  if (tree?.root === undefined || tree.fault !== undefined) {
    return { ok: false, diagnostics: [diagnose(DOCUMENT_PROBLEMS, tree?.fault ?? "malformed-xml", args, { locale })] };
  }
  const diagnostics: ReadingDiagnostic[] = [];
  if (tree.entities > 0) {
    diagnostics.push(diagnose(DOCUMENT_PROBLEMS, "entities-not-expanded", { part, count: tree.entities }, { locale }));
  }
  return { ok: true, value: tree.root, diagnostics };
}

/** A table within a cell adds three to five levels; word processors give up far earlier. */
const DEEPEST = 256;
/** Some forty letters each: far more than the longest plan has. */
const MOST_ELEMENTS = 1_500_000;
/** Letters handed to the parser at a time, so that it stops soon after a fault. */
const STEP = 65_536;

interface Growth {
  root: XmlElement | undefined;
  fault: "malformed-xml" | "nested-too-deep" | "too-many-elements" | undefined;
  entities: number;
}

/** Parts are in UTF-8 or UTF-16; anything else is damage. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

function grow(text: string): Growth {
  const growth: Growth = { root: undefined, fault: undefined, entities: 0 };
  const open: OpenElement[] = [];
  let elements = 0;
  const names = xmlNames();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", ({ message }) => {
    if (UNKNOWN_ENTITY.test(message)) growth.entities++;
    else growth.fault ??= "malformed-xml";
  });
  parser.on("opentag", (tag) => {
    elements++;
    if (open.length >= DEEPEST) growth.fault ??= "nested-too-deep";
    if (elements > MOST_ELEMENTS) growth.fault ??= "too-many-elements";
    if (growth.fault !== undefined) return;
    names.enter(tag.attributes);
    const element = elementOf(tag, names);
    if (!XML_FORMATTING.has(element.name)) open.at(-1)?.children.push(element);
    growth.root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
    names.leave();
  });
  const addText = (found: string): void => {
    open.at(-1)?.children.push(found);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  for (let at = 0; at < text.length && growth.fault === undefined; at += STEP) parser.write(text.slice(at, at + STEP));
  if (growth.fault === undefined) parser.close();
  return growth;
}

/** What saxes says of an entity that it was not told of; it leaves the reference in the text. */
const UNKNOWN_ENTITY = /(?:undefined entity|in entity name)\.$/u;

/** Shared by all elements without any. */
const NONE: readonly string[] = [];

function elementOf({ name, attributes }: SaxesTagPlain, names: XmlNames): OpenElement {
  let pairs: string[] | undefined;
  for (const written in attributes) {
    pairs ??= [];
    pairs.push(names.attributeName(written), attributes[written] ?? "");
  }
  return { name: names.elementName(name), attributes: pairs ?? NONE, children: [] };
}
