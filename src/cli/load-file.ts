import type { Diagnostic } from "../diagnostics/diagnostic";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { type DecodeOptions, decodeText, parseJson } from "../read";
import type { Io } from "./io";

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
          diagnostics: [diagnose(INPUT_PROBLEMS, "too-large", { megabytes: MOST_MEGABYTES }, { locale })],
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

/** Words an error of the system. */
export function unreadable(error: unknown, path: string, locale: Locale): Diagnostic {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason =
    REASONS[code]?.[locale] ?? (error instanceof Error ? error.message.replaceAll(path, "…") : String(error));
  return diagnose(INPUT_PROBLEMS, "unreadable-file", { reason }, { locale });
}

const REASONS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ENOENT: { "zh-TW": "找不到檔案，請確認路徑及檔名", en: "there is no such file" },
  EACCES: { "zh-TW": "沒有讀取權限", en: "permission denied" },
  EPERM: { "zh-TW": "沒有讀取權限", en: "permission denied" },
  EISDIR: { "zh-TW": "這是資料夾，不是檔案", en: "it is a folder" },
  ENOTDIR: { "zh-TW": "路徑中有一段不是資料夾", en: "a part of the path is no folder" },
  ENAMETOOLONG: { "zh-TW": "檔名過長", en: "the name is too long" },
  ELOOP: { "zh-TW": "符號連結互相指向，找不到檔案", en: "its symbolic links lead in a circle" },
  EMFILE: { "zh-TW": "同時開啟的檔案太多", en: "too many open files" },
};
