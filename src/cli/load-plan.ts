import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { Framework } from "../model/framework";
import { parseJson, readPlan } from "../read";
import { decodeText } from "../read/decode-text";
import type { PlanReading } from "../read/plan-reading";
import type { Io } from "./io";
import { collectBytes } from "./load-file";

/** The endings of the files that hold a plan, as JSON or as a document. */
export const PLAN_ENDINGS = [".json", ".docx", ".odt", ".html", ".htm", ".md", ".txt"] as const;

/** A plan as it was handed in: an object of any kind, and the reading when it came from a document. */
export interface LoadedPlan {
  readonly plan: unknown;
  readonly reading?: PlanReading;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a plan object from JSON, or reads one from a document; whatever is wrong with the file is a finding. */
export async function loadPlan(
  path: string,
  io: Io,
  { locale, framework }: { readonly locale: Locale; readonly framework?: Framework | undefined },
): Promise<Outcome<LoadedPlan>> {
  const bytes = await collectBytes(path, io.open(path), locale);
  if (!bytes.ok) return bytes;
  if (looksLikeJson(bytes.value, path)) {
    const text = decodeText(bytes.value, { locale });
    const parsed = text.ok ? parseJson(text.value, { locale }) : text;
    if (!parsed.ok) return parsed;
    return { ok: true, value: { plan: parsed.value, diagnostics: parsed.diagnostics }, diagnostics: [] };
  }
  const reading = readPlan(bytes.value, { name: path, framework, locale });
  const { plan, diagnostics } = reading;
  if (plan === undefined) return { ok: false, diagnostics };
  return { ok: true, value: { plan, reading, diagnostics }, diagnostics: [] };
}

/** By its name or, on standard input, by its first sign; UTF-16 and a byte order mark may stand before that. */
function looksLikeJson(bytes: Uint8Array, path: string): boolean {
  if (path !== "-") return /\.json$/iu.test(path);
  const first = bytes.find((byte) => !NO_SIGNS.has(byte));
  return first === 0x7b || first === 0x5b;
}

/** Byte order marks, blanks, and the zero bytes of UTF-16. */
const NO_SIGNS: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
