import { append } from "../../base/append";
import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import { officeFileFault } from "./office-file-fault";
import { type Archive, unzip } from "./unzip";
import { archiveKind } from "./unzip-kind";
import type { XmlElement } from "./xml-element";
import { parseXml } from "./xml-tree";

/** An office file that is open for reading. */
export interface OpenArchive {
  readonly archive: Archive;
  /** The root of a part; a part that is there and cannot be read is said in {@link diagnostics}. */
  readonly part: (name: string | undefined) => XmlElement | undefined;
  /** The root of the part that holds the text: without it there is nothing to read. */
  readonly mainPart: (name: string) => ReadingOutcome<XmlElement>;
  /** What was said so far of parts that were read. */
  readonly diagnostics: ReadingDiagnostic[];
}

/** Opens the archive that an office file is, when it is one of the kind expected. */
export function openArchive(
  bytes: Uint8Array,
  expected: "docx" | "odt",
  locale: Locale | undefined,
): ReadingOutcome<OpenArchive> {
  const fault = officeFileFault(bytes, expected, locale);
  if (fault !== undefined) return { ok: false, diagnostics: [fault] };
  const opened = unzip(bytes, locale);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const found = archiveKind(archive);
  if (found !== expected) {
    return { ok: false, diagnostics: [diagnose(DOCUMENT_PROBLEMS, "other-document", { found, expected }, { locale })] };
  }
  const diagnostics: ReadingDiagnostic[] = [];
  const mainPart = (name: string): ReadingOutcome<XmlElement> => {
    const content = archive.read(name);
    return content.ok ? parseXml(content.value, name, locale) : content;
  };
  const part = (name: string | undefined): XmlElement | undefined => {
    const known = name === undefined ? undefined : archive.find(name);
    if (known === undefined) return undefined;
    const root = mainPart(known);
    if (root.ok) append(diagnostics, root.diagnostics);
    else
      append(
        diagnostics,
        root.diagnostics.map(({ code }) => leftOut(known, code, locale)),
      );
    return root.ok ? root.value : undefined;
  };
  return { ok: true, value: { archive, part, mainPart, diagnostics }, diagnostics: [] };
}

function leftOut(part: string, reason: string, locale: Locale | undefined): ReadingDiagnostic {
  return diagnose(DOCUMENT_PROBLEMS, "part-left-out", { part, reason }, { locale });
}
