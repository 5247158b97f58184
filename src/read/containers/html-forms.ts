import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, type HtmlElement } from "./html-attributes";

/** What a page shows of a field of a form (表單欄位): words that were filled in, or a box. */
export function inputText(input: HtmlElement): string {
  const type = attribute(input, "type")?.trim().toLowerCase() ?? "text";
  if (type === "checkbox" || type === "radio") return attribute(input, "checked") === undefined ? "□" : "☑";
  return UNSEEN.has(type) ? "" : (attribute(input, "value") ?? "");
}

const UNSEEN: ReadonlySet<string> = new Set(["hidden", "password", "file", "image", "color", "range"]);

/** Of the choices of a list those that are chosen, or the first where nobody chose: what the page shows. */
export function chosenIn(select: HtmlElement): DefaultTreeAdapterTypes.ChildNode[] {
  const options = optionsIn(select);
  const chosen = options.filter((option) => attribute(option, "selected") !== undefined);
  const isList = attribute(select, "multiple") !== undefined;
  const shown = isList ? chosen : [chosen.at(-1) ?? options[0]];
  return shown.flatMap((option) => option?.childNodes ?? []);
}

/** Also those in groups, which nobody nests without end. */
function optionsIn(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    return child.tagName === "optgroup" ? child.childNodes.flatMap(asOption) : asOption(child);
  });
}

function asOption(node: DefaultTreeAdapterTypes.ChildNode): HtmlElement[] {
  return "tagName" in node && node.tagName === "option" ? [node] : [];
}
