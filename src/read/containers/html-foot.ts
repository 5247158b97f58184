import { isSiteLine } from "../source/site-foot";
import { attribute, type HtmlElement } from "./html-attributes";

/** Whether an element is what a page marks as its foot (頁尾), where its words are those of a web site; others have remarks on the plan there. */
export function isSiteFoot(element: HtmlElement): boolean {
  const names = `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`.toLowerCase().split(/\s+/u);
  const isMarked = element.tagName === "footer" || attribute(element, "role") === "contentinfo";
  if (!isMarked && !names.some((name) => FOOT_NAMES.has(name))) return false;
  const lines = linesIn(element);
  return lines.length > 0 && lines.some(isSiteLine);
}

const FOOT_NAMES: ReadonlySet<string> = new Set(["footer", "site-footer", "page-footer", "web-footer"]);

/** The pieces of text in an element; the foot of a site has few. */
function linesIn(element: HtmlElement): readonly string[] {
  const lines: string[] = [];
  const nodes: HtmlElement["childNodes"] = element.childNodes.toReversed();
  for (let node = nodes.pop(); node !== undefined && lines.length < MOST_LINES; node = nodes.pop()) {
    if ("value" in node && node.value.trim() !== "") lines.push(node.value.trim());
    else if ("childNodes" in node) for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
  return lines;
}

const MOST_LINES = 200;
