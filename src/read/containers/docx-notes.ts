import type { Block } from "../source/block";
import { docxBlocks } from "./docx-blocks";
import type { DocxContext } from "./docx-context";
import type { Relationship } from "./docx-package";
import type { OpenArchive } from "./open-archive";
import { attributeOf, childrenOf } from "./xml-element";

/** Reads the footnotes and endnotes (註腳) that the text refers to: those first, each kind in the order of the text. */
export function docxNotes(file: OpenArchive, related: readonly Relationship[], context: DocxContext): readonly Block[] {
  return ["footnote", "endnote"].flatMap((kind) => {
    const referred = [...context.notes].filter((note) => note.startsWith(`${kind} `));
    if (referred.length === 0) return [];
    const root = file.part(related.find(({ type }) => type === `${kind}s`)?.part);
    const notes = new Map(
      childrenOf(root, `w:${kind}`).map((note) => [`${kind} ${attributeOf(note, "w:id") ?? ""}`, note]),
    );
    return referred.flatMap((name) => {
      const note = notes.get(name);
      return note === undefined ? [] : docxBlocks(note, context);
    });
  });
}
