import type { Locale } from "../diagnostics/locale";
import { nounName } from "../diagnostics/noun-name";
import { REPORT_WORDS } from "../report/words";
import { CONFIG_FILE } from "./check-options";
import type { CommandLine } from "./command";
import type { Io } from "./io";
import { type FileNoun, jsonKind } from "./json-kind";
import { loadJson } from "./load-file";
import { placeFrom } from "./place-from";

/**
 * What else than a plan a JSON file in a folder is for, in brackets: the configuration or the baseline of this run by
 * its name, others by what is in them. `undefined` for a plan, and for what cannot be told: a check says what it is.
 */
export function otherUse({ locale, values }: CommandLine, io: Io): (path: string) => Promise<string | undefined> {
  const named = [
    [values.config, "check-config"],
    [values.baseline, "baseline"],
  ] as const;
  return async (path) => {
    if (!/\.json$/iu.test(path)) return undefined;
    if (path === CONFIG_FILE || path.endsWith(`/${CONFIG_FILE}`)) return words("check-config", locale);
    const use = named.find(([file]) => file !== undefined && placeFrom(file, path) === placeFrom(file, file));
    if (use !== undefined) return words(use[1], locale);
    const kind = await kindOf(path, locale, io);
    return kind === undefined || kind === "plan" ? undefined : words(kind, locale);
  };
}

/** What is wrong with a file is said when it is checked. */
async function kindOf(path: string, locale: Locale, io: Io): Promise<FileNoun | undefined> {
  try {
    const loaded = await loadJson(path, io, locale);
    return loaded.ok ? jsonKind(loaded.value) : undefined;
  } catch {
    return undefined;
  }
}

function words(kind: string, locale: Locale): string {
  return REPORT_WORDS[locale].bracketed(nounName(locale, kind));
}
