import type { DefaultTreeAdapterTypes } from "parse5";

/** An element of a web page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The attribute of an element; `undefined` when it has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** A whole number in an attribute; `undefined` when there is none. */
export function numberIn(element: HtmlElement, name: string): number | undefined {
  const digits = /^\s*(?<number>[+-]?\d{1,9})/u.exec(attribute(element, name) ?? "")?.groups?.number;
  return digits === undefined ? undefined : Number(digits);
}

/** What the element's own style says, in small letters. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const text = attribute(element, "style");
  if (text === undefined) return NO_STYLE;
  return new Map(
    text
      .slice(0, LONGEST_STYLE)
      .toLowerCase()
      .split(";")
      .flatMap((declaration) => {
        const colon = declaration.indexOf(":");
        const name = declaration.slice(0, colon).trim();
        const value = declaration.slice(colon + 1).replace("!important", "");
        return colon < 0 ? [] : [[name, value.trim()] as const];
      }),
  );
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();
const LONGEST_STYLE = 2_000;

/** Whether its author keeps it from being seen. */
export function isConcealed(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  if (element.tagName === "dialog" && attribute(element, "open") === undefined) return true;
  const style = styleOf(element);
  return style.get("display") === "none" || style.get("visibility") === "hidden" || style.get("mso-hide") === "all";
}
