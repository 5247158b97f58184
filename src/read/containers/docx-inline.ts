import type { DocxContext } from "./docx-context";
import { formFieldText } from "./docx-form-field";
import type { DocxStyle } from "./docx-styles";
import { symbolOf } from "./docx-symbols";
import { isToggledOn } from "./docx-toggle";
import { attributeOf, childOf, childrenOf, hasWithin, type XmlElement } from "./xml-element";

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
export function docxInline(paragraph: XmlElement, context: DocxContext, style?: DocxStyle): DocxInline {
  const isHidden = style?.isHidden === true;
  const walk: Walk = { context, isHidden, text: [], boxes: [], prompts: [], fields: [], instructions: 0 };
  for (const child of childrenOf(paragraph)) visit(child, walk);
  return { text: walk.text.join(""), boxes: walk.boxes, prompts: walk.prompts };
}

/** Which branch of alternatives to read: they say the same for programs of different age. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
}

interface Walk {
  readonly context: DocxContext;
  /** Whether the paragraph hides the text of which nothing else is said. */
  readonly isHidden: boolean;
  readonly text: string[];
  readonly boxes: XmlElement[];
  readonly prompts: string[];
  readonly fields: OpenField[];
  /** How many of the open fields are still at their instruction. */
  instructions: number;
}

interface OpenField {
  /** Whether its instruction has ended and its result begun. */
  isResult: boolean;
  /** What it shows when nothing is written as its result. */
  readonly shown: string | undefined;
  /** How many pieces of text there were before it. */
  readonly at: number;
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
  if (isInInstruction(walk)) return;
  const text = element.children.filter((child) => typeof child === "string").join("");
  const isKept = attributeOf(element, "xml:space") === "preserve";
  walk.text.push(isKept ? text.replace(/[\t\r\n]+/gu, " ") : text.trim().replace(/[\t\r\n]+/gu, " "));
};

/** Text within an instruction is the result of a field that only computes it. */
function isInInstruction({ fields, instructions }: Walk): boolean {
  return instructions > (fields.at(-1)?.isResult === false ? 1 : 0);
}

const addSymbol: Visitor = (element, walk) => {
  const code = Number.parseInt(attributeOf(element, "w:char") ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return;
  const font = attributeOf(element, "w:font") ?? "";
  const sign = symbolOf(font, code);
  if (sign === undefined) walk.context.passedOver.unknownSymbols.push(font);
  walk.text.push(sign ?? UNKNOWN_SIGN);
};

const UNKNOWN_SIGN = "\uFFFD";

const addFieldMark: Visitor = (element, walk) => {
  const type = attributeOf(element, "w:fldCharType");
  const field = walk.fields.at(-1);
  if (type === "begin") {
    walk.fields.push({ isResult: false, shown: formFieldText(element), at: walk.text.length });
    walk.instructions++;
  } else if (type === "separate" && field?.isResult === false) {
    field.isResult = true;
    walk.instructions--;
  } else if (type === "end" && field !== undefined) {
    walk.fields.pop();
    if (!field.isResult) walk.instructions--;
    const isEmpty = walk.text.length === field.at;
    if (field.shown !== undefined && isEmpty && walk.instructions === 0) walk.text.push(field.shown);
  }
};

const visitRun: Visitor = (element, walk) => {
  if (!isHiddenRun(element, walk)) visitChildren(element, walk);
  else if (hasWithin(element, ({ name }) => name === "w:t")) walk.context.passedOver.concealed++;
};

/** By itself, by the style of its letters, or by that of its paragraph. */
function isHiddenRun(run: XmlElement, { context, isHidden }: Walk): boolean {
  const properties = childOf(run, "w:rPr");
  const own = childOf(properties, "w:vanish");
  if (own !== undefined) return isToggledOn(own);
  const style = attributeOf(childOf(properties, "w:rStyle"), "w:val");
  return (style === undefined ? undefined : context.styles(style).isHidden) ?? isHidden;
}

const visitControl: Visitor = (element, walk) => {
  const content = childOf(element, "w:sdtContent");
  if (content === undefined) return;
  if (childOf(element, "w:sdtPr", "w:showingPlcHdr") === undefined) visitChildren(content, walk);
  else walk.prompts.push(docxInline(content, walk.context).text);
};

/** Words that are drawn: a paragraph of their own, as those in a text box are. */
const addDrawnWords: Visitor = (element, { boxes }) => {
  const text = attributeOf(element, "string") ?? "";
  const within = (name: string, child: XmlElement | string): XmlElement => ({
    name,
    attributes: [],
    children: [child],
  });
  if (text.trim() !== "") boxes.push(within("w:txbxContent", within("w:p", within("w:r", within("w:t", text)))));
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
  ["v:textpath", addDrawnWords],
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
