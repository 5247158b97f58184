import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { sectionText } from "./section-text";
import { sectionsOfKind } from "./sections-of-kind";

/** Reads whom the plan binds (實施對象) as one text, a line for each paragraph. */
export const readScope: PartReader = (outline) => {
  const blocks = sectionsOfKind(outline, "scope").flatMap((section) => section.blocks);
  const { text, spans } = sectionText(outline.document, blocks);
  if (text === "") return partReading({});
  return partReading({ values: { scope: text }, origins: [{ path: ["scope"], spans, basis: "stated" }] });
};
