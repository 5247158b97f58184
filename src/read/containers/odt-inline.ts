import type { OdtContext } from "./odt-context";
import { attributeOf, childOf, childrenOf, countOf, hasText, type XmlElement } from "./xml-element";

/** What stands within a paragraph. */
export interface OdtInline {
  /** Breaks as line feeds, tabulators as such. */
  readonly text: string;
  /** Text boxes and shapes with text in them that are anchored here. */
  readonly boxes: readonly XmlElement[];
  /** Prompts of fields that nobody filled in. */
  readonly prompts: readonly string[];
}

/** Collects the text of a paragraph as it reads with all changes accepted. */
export function odtInline(elements: readonly XmlElement[], context: OdtContext): OdtInline {
  const walk: Walk = { context, text: [], boxes: [], prompts: [], afterBlank: true };
  for (const element of elements) visit(element, walk);
  return { text: walk.text.join(""), boxes: walk.boxes, prompts: walk.prompts };
}

interface Walk {
  readonly context: OdtContext;
  readonly text: string[];
  readonly boxes: XmlElement[];
  readonly prompts: string[];
  /** Blanks of the file count once, and not at all at the start. */
  afterBlank: boolean;
}

type Visitor = (element: XmlElement, walk: Walk) => void;

/** Whatever is not listed is looked into. */
function visit(element: XmlElement, walk: Walk): void {
  const visitor = VISITORS.get(element.name);
  if (visitor !== undefined) visitor(element, walk);
  else if (!HIDDEN.has(element.name) || attributeOf(element, "text:is-hidden") !== "true") visitChildren(element, walk);
  else conceal(element, walk.context);
}

const HIDDEN: ReadonlySet<string> = new Set(["text:hidden-text", "text:hidden-paragraph"]);

const visitChildren: Visitor = (element, walk) => {
  for (const child of element.children) {
    if (typeof child !== "string") visit(child, walk);
    else addText(child, walk);
  }
};

function addText(written: string, walk: Walk): void {
  const blanksOnce = written.replace(/[ \t\r\n]+/gu, " ");
  const text = walk.afterBlank && blanksOnce.startsWith(" ") ? blanksOnce.slice(1) : blanksOnce;
  if (text === "" || isDeleted(walk)) return;
  walk.text.push(text);
  walk.afterBlank = text.endsWith(" ");
}

const addSign =
  (sign: string, most = 1): Visitor =>
  (element, walk) => {
    if (isDeleted(walk)) return;
    walk.text.push(sign.repeat(countOf(element, "text:c", 1, most)));
    walk.afterBlank = false;
  };

function isDeleted({ context }: Walk): boolean {
  return context.deletions.open.size > 0;
}

const MOST_BLANKS = 64;

const pass: Visitor = () => {};

const visitSpan: Visitor = (element, walk) => {
  const style = walk.context.styles.ofText(attributeOf(element, "text:style-name"));
  if (style.isHidden) conceal(element, walk.context);
  else visitChildren(element, walk);
};

function conceal(element: XmlElement, { passedOver }: OdtContext): void {
  if (hasText(element)) passedOver.concealed++;
}

const addNote: Visitor = (element, walk) => {
  const body = childOf(element, "text:note-body");
  if (body !== undefined && !isDeleted(walk)) walk.context.notes.push(body);
};

/** A frame holds a text box, or a picture, a chart, another document, perhaps in several forms. */
const addFrame: Visitor = (element, walk) => {
  const box = childOf(element, "draw:text-box");
  if (box !== undefined) walk.boxes.push(box);
  else if (childOf(element, "draw:image") ?? childOf(element, "draw:object")) walk.context.passedOver.pictures++;
};

const addShape: Visitor = (element, walk) => {
  if (childrenOf(element).some(({ name }) => name === "text:p" || name === "text:list")) walk.boxes.push(element);
};

const SHAPES = [
  "custom-shape",
  "rect",
  "ellipse",
  "circle",
  "line",
  "polyline",
  "polygon",
  "path",
  "connector",
  "caption",
];

const VISITORS: ReadonlyMap<string, Visitor> = new Map<string, Visitor>([
  ["text:s", addSign(" ", MOST_BLANKS)],
  ["text:tab", addSign("\t")],
  ["text:line-break", addSign("\n")],
  ["text:span", visitSpan],
  ["text:note", addNote],
  ["text:placeholder", (element, walk) => walk.prompts.push(odtInlineOf(element, walk.context))],
  ["text:change-start", (element, { context }) => openDeletion(element, context)],
  ["text:change-end", (element, { context }) => closeDeletion(element, context)],
  ["office:annotation", (_, { context }) => context.passedOver.comments++],
  ["draw:frame", addFrame],
  ...SHAPES.map((shape): [string, Visitor] => [`draw:${shape}`, addShape]),
  ...["text:ruby-text", "text:number", "text:script", "office:event-listeners", "svg:title", "svg:desc"].map(
    (name): [string, Visitor] => [name, pass],
  ),
]);

function odtInlineOf(element: XmlElement, context: OdtContext): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : odtInline([child], context).text))
    .join("");
}

function openDeletion(element: XmlElement, { deletions }: OdtContext): void {
  const id = attributeOf(element, "text:change-id") ?? "";
  if (deletions.known.has(id)) deletions.open.add(id);
}

function closeDeletion(element: XmlElement, { deletions }: OdtContext): void {
  deletions.open.delete(attributeOf(element, "text:change-id") ?? "");
}
