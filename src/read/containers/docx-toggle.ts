import { attributeOf, type XmlElement } from "./xml-element";

/** Whether a mark such as `w:vanish` switches something on: without a value it does. */
export function isToggledOn(mark: XmlElement): boolean {
  return !OFF.has(attributeOf(mark, "w:val") ?? "");
}

const OFF: ReadonlySet<string> = new Set(["0", "false", "off"]);
