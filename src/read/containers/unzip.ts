import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import { zipDirectory } from "./unzip-directory";
import { HIGHEST_RATIO, unzipEntry } from "./unzip-entry";

/** An open archive: nothing is unpacked until it is asked for. */
export interface Archive {
  /** The name of a file as the archive writes it; letters of either case are the same. */
  readonly find: (name: string) => string | undefined;
  readonly read: (name: string) => ReadingOutcome<Uint8Array>;
}

/** Opens a zip archive (壓縮檔); all that is read from it together may not exceed {@link MOST_MEGABYTES}. */
export function unzip(bytes: Uint8Array, locale: Locale | undefined): ReadingOutcome<Archive> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return refuse(diagnose(DOCUMENT_PROBLEMS, "damaged-archive", { part: "" }, { locale }));
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = MOST_MEGABYTES * MEGABYTE;
  const read = (name: string): ReadingOutcome<Uint8Array> => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return fault("document-part-missing", name, locale);
    const content = unzipEntry(bytes, entry, left);
    if (typeof content === "string") return fault(content, entry.name, locale);
    left -= content.length;
    return { ok: true, value: content, diagnostics: [] };
  };
  return {
    ok: true,
    value: {
      find: (name) => byName.get(name.toLowerCase())?.name,
      read,
    },
    diagnostics: [],
  };
}

/** The text of a plan fills a few; nobody writes more than this by hand. */
const MOST_MEGABYTES = 48;
const MEGABYTE = 1_000_000;

type PartFault = "document-part-missing" | "damaged-archive" | "expands-too-far" | "password-protected";

function fault(code: PartFault, part: string, locale: Locale | undefined): ReadingOutcome<never> {
  return refuse(
    diagnose(DOCUMENT_PROBLEMS, code, { part, megabytes: MOST_MEGABYTES, ratio: HIGHEST_RATIO }, { locale }),
  );
}

function refuse(diagnostic: ReadingDiagnostic): ReadingOutcome<never> {
  return { ok: false, diagnostics: [diagnostic] };
}
