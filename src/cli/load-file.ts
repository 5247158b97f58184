import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { type DecodeOptions, decodeText, parseJson } from "../read";
import type { Io } from "./io";
import { systemReason } from "./system-reason";

/** Reads and decodes a file; whatever is wrong with it is a finding. */
export async function loadText(
  path: string,
  io: Io,
  options: DecodeOptions & { locale: Locale },
): Promise<Outcome<string>> {
  const bytes = await collectBytes(path, io.open(path), options.locale);
  return bytes.ok ? decodeText(bytes.value, options) : bytes;
}

/** Reads a JSON file that an option names. */
export async function loadJson(path: string, io: Io, locale: Locale): Promise<Outcome<unknown>> {
  const text = await loadText(path, io, { locale, expected: "json" });
  return text.ok ? parseJson(text.value, { locale }) : text;
}

/** All bytes of a source, up to what a string can hold with room to work. */
export async function collectBytes(
  path: string,
  source: AsyncIterable<Uint8Array>,
  locale: Locale,
): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > MOST_MEGABYTES * 1_000_000) {
        return {
          ok: false,
          diagnostics: [diagnose(FILE_PROBLEMS, "too-large", { megabytes: MOST_MEGABYTES }, { locale })],
        };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, diagnostics: [unreadable(error, path, locale)] };
  }
  return { ok: true, value: Buffer.concat(chunks), diagnostics: [] };
}

const MOST_MEGABYTES = 200;

/** What is said of a file that the system would not hand over. */
export function unreadable(error: unknown, path: string, locale: Locale): Diagnostic {
  return diagnose(FILE_PROBLEMS, "unreadable-file", { reason: systemReason(error, path, locale) }, { locale });
}
