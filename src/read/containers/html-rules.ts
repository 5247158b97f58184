import type { BlockCollector } from "./block-collector";
import { attribute, type HtmlElement, isConcealed, numberIn, styleOf } from "./html-attributes";
import { BLOCKS, EMBEDDED, HIDDEN, headingLevel, IN_PLACE_OF_OTHERS, LISTS, PICTURES } from "./html-elements";
import { isSiteFoot } from "./html-foot";
import { chosenIn, inputText } from "./html-forms";
import { type ListCounter, listCounter } from "./html-lists";
import type { PassedOver } from "./passed-over";
import type { SwallowedText } from "./swallowed-in";

/** What the walk through a page hands its findings to. */
export interface HtmlWalk {
  readonly page: BlockCollector;
  readonly passedOver: PassedOver;
  readonly swallowed: SwallowedText;
  /** Called where the source says on which of its lines what follows stands. */
  readonly onLine: (line: number) => void;
  /** How the blanks of text in a line are written; preformatted text keeps its own. */
  readonly collapse: (text: string) => string;
}

/** What is to be done when an element ends. */
export type Leave = () => void;

/** What an element means for the page; `undefined` for one that is passed over with all that is in it. */
export type ElementRule = (element: HtmlElement) => Leave | undefined;

/** The rules for one page. */
export function elementRules(walk: HtmlWalk, hasMain: boolean): ElementRule {
  const { page } = walk;
  const byName = namedRules(walk);
  let main = 0;
  return (element) => {
    if (isPassedOver(element, walk)) return undefined;
    const note = noteRule(element, walk);
    if (note !== undefined) return note;
    const name = element.tagName;
    const isAround = main === 0 && (hasMain ? name === "header" || name === "footer" : isSiteFoot(element));
    if (isAround || isFurniture(element)) {
      page.furniture(true);
      return () => page.furniture(false);
    }
    if (styleOf(element).get("mso-list") === "ignore") {
      page.shownNumber(true);
      return () => page.shownNumber(false);
    }
    const rule = byName.get(name);
    if (rule !== undefined) return rule(element);
    if (!BLOCKS.has(name)) return () => undefined;
    const holdsMain = name === "main" || name === "article" || attribute(element, "role") === "main";
    page.endParagraph();
    main += holdsMain ? 1 : 0;
    return () => {
      page.endParagraph();
      main -= holdsMain ? 1 : 0;
    };
  };
}

function isPassedOver(element: HtmlElement, { passedOver, swallowed }: HtmlWalk): boolean {
  const name = element.tagName;
  if (HIDDEN.has(name)) {
    const text = textIn(element);
    if (IN_PLACE_OF_OTHERS.has(name) && text.trim() !== "") passedOver.concealed++;
    swallowed(`<${name}`, text);
    return true;
  }
  if (PICTURES.has(name)) passedOver.pictures++;
  else if (EMBEDDED.has(name)) passedOver.embedded++;
  else if (name === "del") passedOver.changes++;
  else if (isComment(element)) passedOver.comments++;
  else if (isConcealed(element)) passedOver.concealed++;
  else {
    if (name === "ins") passedOver.changes++;
    return false;
  }
  return true;
}

/** Elements without tags in them have all their text in one piece. */
function textIn({ childNodes: [only] }: HtmlElement): string {
  return only !== undefined && "value" in only ? only.value : "";
}

/** Notes, as Word and others mark them; a list of them may leave the single ones unmarked. */
function noteRule(element: HtmlElement, { page, passedOver }: HtmlWalk): Leave | undefined {
  const mark = styleOf(element).get("mso-element") ?? attribute(element, "role") ?? "";
  if (!NOTES.test(mark)) return undefined;
  const before = passedOver.notes;
  page.note(true);
  return () => {
    page.note(false);
    if (passedOver.notes === before) passedOver.notes++;
  };
}

const NOTES = /^(?:(?:foot|end)note(?:-list)?|doc-(?:footnote|endnotes?))$/u;

/** Word writes the comments of a document at the end of the page that it saves. */
function isComment(element: HtmlElement): boolean {
  return styleOf(element).get("mso-element") === "comment";
}

function isFurniture(element: HtmlElement): boolean {
  if (element.tagName === "nav" || attribute(element, "role") === "navigation") return true;
  const word = styleOf(element).get("mso-element");
  return word === "header" || word === "footer";
}

function namedRules(walk: HtmlWalk): ReadonlyMap<string, (element: HtmlElement) => Leave> {
  const { page } = walk;
  const rules = new Map<string, (element: HtmlElement) => Leave>([...tableRules(page), ...listRules(page)]);
  rules.set("select", (element) => {
    element.childNodes = chosenIn(element);
    return () => undefined;
  });
  rules.set("input", (element) => {
    page.text(walk.collapse(inputText(element)));
    return () => undefined;
  });
  rules.set("br", () => {
    page.breakLine();
    return () => undefined;
  });
  for (const name of ["h1", "h2", "h3", "h4", "h5", "h6"]) {
    rules.set(name, () => {
      page.endParagraph();
      page.level(headingLevel(name));
      return () => {
        page.endParagraph();
        page.level(undefined);
      };
    });
  }
  return rules;
}

type NamedRule = readonly [string, (element: HtmlElement) => Leave];

function tableRules(page: BlockCollector): readonly NamedRule[] {
  const cell = (element: HtmlElement): Leave => {
    page.openCell({ rowSpan: numberIn(element, "rowspan") ?? 1, columnSpan: numberIn(element, "colspan") ?? 1 });
    return page.closeCell;
  };
  const group = ({ tagName }: HtmlElement): Leave => {
    page.openGroup(tagName === "tfoot");
    return () => undefined;
  };
  const table = (element: HtmlElement): Leave => {
    const role = attribute(element, "role");
    page.openTable({ isLayout: role === "presentation" || role === "none" });
    return page.closeTable;
  };
  const row = (): Leave => {
    page.openRow();
    return () => undefined;
  };
  return [
    ["table", table],
    ["thead", group],
    ["tbody", group],
    ["tfoot", group],
    ["tr", row],
    ["td", cell],
    ["th", cell],
    ["caption", endingParagraphs(page)],
  ];
}

function listRules(page: BlockCollector): readonly NamedRule[] {
  const lists: ListCounter[] = [];
  const list = (element: HtmlElement): Leave => {
    page.endParagraph();
    lists.push(listCounter(element));
    return () => {
      page.endParagraph();
      lists.pop();
    };
  };
  const item = (element: HtmlElement): Leave => {
    page.endParagraph();
    page.number(lists.at(-1)?.next(element));
    page.item(true);
    return () => {
      page.endParagraph();
      page.number(undefined);
      page.item(false);
    };
  };
  return [...[...LISTS].map((name): NamedRule => [name, list]), ["li", item]];
}

function endingParagraphs(page: BlockCollector): () => Leave {
  return () => {
    page.endParagraph();
    return page.endParagraph;
  };
}
