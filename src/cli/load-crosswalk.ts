import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { CrosswalkInput } from "../model/crosswalk";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { otherNoun, otherNounIn } from "./other-noun";

/** Loads the crosswalk that an option names, if any; it is checked where it is used, unless it is quite another file. */
export async function loadCrosswalk(
  path: string | undefined,
  io: Io,
  locale: Locale,
): Promise<Outcome<CrosswalkInput | undefined>> {
  if (path === undefined) return { ok: true, value: undefined, diagnostics: [] };
  const loaded = await loadJson(path, io, locale);
  const other = loaded.ok ? otherNounIn(loaded.value, "crosswalk") : undefined;
  const faults = other === undefined ? loaded.diagnostics : [otherNoun(other, "crosswalk", locale)];
  // A table is checked where it is used.
  if (loaded.ok && other === undefined) return { ...loaded, value: loaded.value as CrosswalkInput };
  const name = fileName(path, locale);
  return { ok: false, diagnostics: faults.map((fault) => ({ ...fault, message: `${name}: ${fault.message}` })) };
}
