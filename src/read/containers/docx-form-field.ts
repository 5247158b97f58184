import { isToggledOn } from "./docx-toggle";
import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml-element";

/** What an older form field (表單欄位) shows that keeps its state beside the text: a choice, or a box. */
export function formFieldText(begin: XmlElement): string | undefined {
  const data = childOf(begin, "w:ffData");
  const list = childOf(data, "w:ddList");
  if (list !== undefined) return choiceIn(list);
  const box = childOf(data, "w:checkBox");
  if (box === undefined) return undefined;
  const state = childOf(box, "w:checked") ?? childOf(box, "w:default");
  return state !== undefined && isToggledOn(state) ? "☑" : "□";
}

/** Where nobody chose, the form shows its default, and else its first entry. */
function choiceIn(list: XmlElement): string | undefined {
  const entries = childrenOf(list, "w:listEntry");
  const chosen = childOf(list, "w:result") ?? childOf(list, "w:default");
  return attributeOf(entries[countOf(chosen, "w:val", 0, entries.length)], "w:val");
}
