import type { Diagnostic } from "../diagnostics/diagnostic";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Io } from "./io";

/** A path to read, or a folder with nothing to read in it. */
export type Input = { readonly path: string } | { readonly path: string; readonly diagnostic: Diagnostic };

/** Puts the files of a folder with the given endings, by name, in its place; subfolders are left alone. */
export async function expandFiles(
  paths: readonly string[],
  endings: readonly string[],
  io: Io,
  locale: Locale,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    const names = path === "-" ? undefined : await io.list(path);
    if (names === undefined) {
      inputs.push({ path });
      continue;
    }
    const wanted = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending))).sort();
    const folder = path.replace(/[/\\]+$/u, "");
    inputs.push(...wanted.map((name) => ({ path: `${folder}/${name}` })));
    if (wanted.length === 0)
      inputs.push({ path, diagnostic: diagnose(INPUT_PROBLEMS, "empty-folder", { endings }, { locale }) });
  }
  return inputs;
}
