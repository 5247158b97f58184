import type { OdtDeletions } from "./odt-context";
import type { PassedOver } from "./passed-over";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml-element";

/**
 * Prepares for the tracked changes (追蹤修訂) of a text. What was deleted is kept apart from the text, except that a
 * file may mark it where it stands; a mark without an end deletes nothing.
 */
export function odtChanges(text: XmlElement, passedOver: PassedOver): OdtDeletions {
  const regions = childrenOf(childOf(text, "text:tracked-changes"), "text:changed-region");
  passedOver.changes += regions.length;
  const deleting = regions.filter((region) => childOf(region, "text:deletion") !== undefined).map(idOf);
  const ended = new Set(deleting.length === 0 ? [] : endsIn(text));
  return { known: new Set(deleting.filter((id) => ended.has(id))), open: new Set() };
}

function idOf(region: XmlElement): string {
  return attributeOf(region, "xml:id") ?? attributeOf(region, "text:id") ?? "";
}

function endsIn(element: XmlElement): readonly string[] {
  return childrenOf(element).flatMap((child) =>
    child.name === "text:change-end" ? [attributeOf(child, "text:change-id") ?? ""] : endsIn(child),
  );
}
