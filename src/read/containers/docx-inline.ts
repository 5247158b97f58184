import type { DocxContext } from "./docx-context";
import { WINGDINGS } from "./docx-symbols";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml-element";

/** What stands within a paragraph. */
export interface DocxInline {
  /** Breaks as line feeds, tabulators as such. */
  readonly text: string;
  /** The contents of text boxes anchored here. */
  readonly boxes: readonly XmlElement[];
  /** Prompts of form fields that nobody filled in. */
  readonly prompts: readonly string[];
}

/** Collects the text of a paragraph as it reads with all changes accepted. */
export function docxInline(paragraph: XmlElement, context: DocxContext): DocxInline {
  const walk: Walk = { context, text: [], boxes: [], prompts: [], fields: [] };
  for (const child of childrenOf(paragraph)) visit(child, walk);
  return { text: walk.text.join(""), boxes: walk.boxes, prompts: walk.prompts };
}

/** Which branch of alternatives to read: they say the same for programs of different age. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
}

interface Walk {
  readonly context: DocxContext;
  readonly text: string[];
  readonly boxes: XmlElement[];
  readonly prompts: string[];
  /** Fields that are open: whether their instruction has ended and their result begun. */
  readonly fields: boolean[];
}

type Visitor = (element: XmlElement, walk: Walk) => void;

/** Whatever is not listed is looked into. */
function visit(element: XmlElement, walk: Walk): void {
  const visitor = VISITORS.get(element.name);
  if (visitor === undefined) visitChildren(element, walk);
  else visitor(element, walk);
}

const visitChildren: Visitor = (element, walk) => {
  for (const child of childrenOf(element)) visit(child, walk);
};

const pass: Visitor = () => {};

const addText: Visitor = (element, walk) => {
  // Text within an instruction is the result of a field that only computes it.
  if (walk.fields.slice(0, -1).includes(false)) return;
  const text = element.children.filter((child) => typeof child === "string").join("");
  const isKept = attributeOf(element, "xml:space") === "preserve";
  walk.text.push(isKept ? text.replace(/[\t\r\n]+/gu, " ") : text.trim().replace(/[\t\r\n]+/gu, " "));
};

const addSymbol: Visitor = (element, walk) => {
  const code = Number.parseInt(attributeOf(element, "w:char") ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return;
  const isWingdings = attributeOf(element, "w:font")?.toLowerCase() === "wingdings";
  walk.text.push((isWingdings ? WINGDINGS.get(code & 0xff) : undefined) ?? String.fromCharCode(code));
};

const addFieldMark: Visitor = (element, { fields }) => {
  const type = attributeOf(element, "w:fldCharType");
  if (type === "begin") fields.push(false);
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === "end") fields.pop();
};

const visitRun: Visitor = (element, walk) => {
  const hidden = childOf(element, "w:rPr", "w:vanish");
  if (hidden === undefined || OFF.has(attributeOf(hidden, "w:val") ?? "")) visitChildren(element, walk);
};

const OFF: ReadonlySet<string> = new Set(["0", "false", "off"]);

const visitControl: Visitor = (element, walk) => {
  const content = childOf(element, "w:sdtContent");
  if (content === undefined) return;
  if (childOf(element, "w:sdtPr", "w:showingPlcHdr") === undefined) visitChildren(content, walk);
  else walk.prompts.push(docxInline(content, walk.context).text);
};

const count =
  (what: "pictures" | "comments" | "changes"): Visitor =>
  (_, { context }) => {
    context.passedOver[what]++;
  };

const refer =
  (kind: string): Visitor =>
  (element, { context }) => {
    context.notes.add(`${kind} ${attributeOf(element, "w:id") ?? ""}`);
  };

const countThenVisit: Visitor = (element, walk) => {
  walk.context.passedOver.changes++;
  visitChildren(element, walk);
};

const VISITORS: ReadonlyMap<string, Visitor> = new Map<string, Visitor>([
  ["w:t", addText],
  ["m:t", addText],
  ["w:sym", addSymbol],
  ["w:tab", (_, { text }) => text.push("\t")],
  ["w:ptab", (_, { text }) => text.push("\t")],
  ["w:br", (_, { text }) => text.push("\n")],
  ["w:cr", (_, { text }) => text.push("\n")],
  ["w:noBreakHyphen", (_, { text }) => text.push("-")],
  ["w:fldChar", addFieldMark],
  ["w:r", visitRun],
  ["w:sdt", visitControl],
  ["w:ins", countThenVisit],
  ["w:del", count("changes")],
  ["w:moveFrom", count("changes")],
  ["w:commentReference", count("comments")],
  ["w:footnoteReference", refer("footnote")],
  ["w:endnoteReference", refer("endnote")],
  ["w:txbxContent", (element, { boxes }) => boxes.push(element)],
  ["pic:pic", count("pictures")],
  ["v:imagedata", count("pictures")],
  ["c:chart", count("pictures")],
  ["dgm:relIds", count("pictures")],
  [
    "mc:AlternateContent",
    (element, walk) => {
      const chosen = chosenAlternative(element);
      if (chosen !== undefined) visitChildren(chosen, walk);
    },
  ],
  ...["w:pPr", "w:rPr", "w:rt", "w:instrText"].map((name): [string, Visitor] => [name, pass]),
]);
