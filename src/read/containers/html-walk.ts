import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, type HtmlElement } from "./html-attributes";
import { PREFORMATTED } from "./html-elements";
import { elementRules, type HtmlWalk, type Leave } from "./html-rules";
import { markedLine } from "./line-mark";
import { COMMENT } from "./swallowed-in";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Walks through a page in reading order, without recursion: markup may be nested without end. */
export function walkHtml(document: DefaultTreeAdapterTypes.Document, walk: HtmlWalk): void {
  const enter = elementRules(walk, hasMain(document));
  const steps: (Node | Leave)[] = document.childNodes.toReversed();
  let preformatted = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === "function") step();
    else if (isText(step)) addText(step.value, preformatted > 0, walk);
    else if (isComment(step)) addComment(step.data, walk);
    else if (isElement(step)) {
      const leave = enter(step);
      if (leave === undefined) continue;
      steps.push(leave);
      if (PREFORMATTED.has(step.tagName)) {
        preformatted++;
        steps.push(() => preformatted--);
      }
      // One by one: the children of a large page would not fit on the stack as arguments.
      for (const child of step.childNodes.toReversed()) steps.push(child);
      // What was walked through can be forgotten; the tree of a large page takes up most of the memory.
      step.childNodes = [];
    }
  }
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function isComment(node: Node): node is DefaultTreeAdapterTypes.CommentNode {
  return node.nodeName === "#comment";
}

function addComment(text: string, { onLine, swallowed }: HtmlWalk): void {
  const line = markedLine(text);
  if (line === undefined) swallowed(COMMENT, text);
  else onLine(line);
}

function isElement(node: Node): node is HtmlElement {
  return "tagName" in node;
}

function addText(text: string, isPreformatted: boolean, { page, collapse }: HtmlWalk): void {
  const lines = isPreformatted ? text.split(/\r\n|\r|\n/u) : [collapse(text)];
  lines.forEach((line, index) => {
    if (index > 0) page.endParagraph();
    page.text(line);
  });
}

/** Whether a page marks what it is about; its headers and footers then stand around that. */
function hasMain(document: DefaultTreeAdapterTypes.Document): boolean {
  const nodes: Node[] = [...document.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "main" || node.tagName === "article" || attribute(node, "role") === "main") return true;
    for (const child of node.childNodes) nodes.push(child);
  }
  return false;
}
