import { docxBlocks } from "./docx-blocks";
import type { DocxContext } from "./docx-context";
import type { Relationship } from "./docx-package";
import type { OpenArchive } from "./open-archive";
import { attributeOf, childrenOf } from "./xml-element";

/**
 * Writes the footnotes and endnotes (註腳) that the text refers to: those first, each kind in the order of the text. They
 * are no blocks of the document, so that nobody takes them for the end of its last section.
 */
export function docxNotes(file: OpenArchive, related: readonly Relationship[], context: DocxContext): void {
  for (const kind of ["footnote", "endnote"]) {
    const referred = [...context.notes].filter((note) => note.startsWith(`${kind} `));
    if (referred.length === 0) continue;
    const root = file.part(related.find(({ type }) => type === `${kind}s`)?.part);
    const notes = new Map(
      childrenOf(root, `w:${kind}`).map((note) => [`${kind} ${attributeOf(note, "w:id") ?? ""}`, note]),
    );
    for (const name of referred) {
      const note = notes.get(name);
      if (note !== undefined && docxBlocks(note, context).length > 0) context.passedOver.notes++;
    }
  }
}
