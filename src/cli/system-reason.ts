import type { Locale } from "../diagnostics/locale";

/** Words an error of the system, without the path that stands beside it anyway. */
export function systemReason(error: unknown, path: string, locale: Locale): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = error instanceof Error ? error.message.replaceAll(path, "…") : String(error);
  return REASONS[code]?.[locale] ?? words;
}

const REASONS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ENOENT: { "zh-TW": "找不到檔案，請確認路徑及檔名", en: "there is no such file" },
  EACCES: { "zh-TW": "沒有讀取權限", en: "permission denied" },
  EPERM: { "zh-TW": "沒有讀取權限", en: "permission denied" },
  EISDIR: { "zh-TW": "這是資料夾，不是檔案", en: "it is a folder" },
  ENOTDIR: { "zh-TW": "路徑中有一段不是資料夾", en: "a part of the path is no folder" },
  ENOSPC: { "zh-TW": "磁碟空間不足", en: "no space left on the disk" },
  EROFS: { "zh-TW": "磁碟為唯讀", en: "the disk is read-only" },
  EEXIST: { "zh-TW": "已有同名的檔案，不是資料夾", en: "there is a file of that name, not a folder" },
  ENAMETOOLONG: { "zh-TW": "檔名過長", en: "the name is too long" },
  ELOOP: { "zh-TW": "符號連結互相指向，找不到檔案", en: "its symbolic links lead in a circle" },
  EMFILE: { "zh-TW": "同時開啟的檔案太多", en: "too many open files" },
};
