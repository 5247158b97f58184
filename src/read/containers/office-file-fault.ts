import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { documentSignature } from "./document-signature";
import { oleKind } from "./ole-kind";

/** Says why bytes are no office file of today: they are one of the older kind, encrypted, or no archive at all. */
export function officeFileFault(
  bytes: Uint8Array,
  expected: "docx" | "odt",
  locale: Locale | undefined,
): ReadingDiagnostic | undefined {
  const signature = documentSignature(bytes);
  if (signature === "archive") return undefined;
  if (signature !== "office") {
    return diagnose(DOCUMENT_PROBLEMS, "other-document", { found: signature ?? "unknown", expected }, { locale });
  }
  const kind = oleKind(bytes);
  if (kind === "encrypted") return diagnose(DOCUMENT_PROBLEMS, "password-protected", {}, { locale });
  return diagnose(DOCUMENT_PROBLEMS, "legacy-office-file", { format: kind ?? "office", expected }, { locale });
}
