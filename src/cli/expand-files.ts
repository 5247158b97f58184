import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Io } from "./io";
import { unreadable } from "./load-file";

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
    const names = path === "-" ? undefined : await namesIn(path, io, locale);
    if (names === undefined || "diagnostic" in names) {
      inputs.push({ path, ...names });
      continue;
    }
    const wanted = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending))).sort();
    const folder = path.replace(/[/\\]+$/u, "");
    inputs.push(...wanted.map((name) => ({ path: `${folder}/${name}` })));
    if (wanted.length > 0) continue;
    const present = endingsOf(names);
    const args = { endings, present: present.slice(0, MOST_ENDINGS), count: present.length };
    inputs.push({ path, diagnostic: diagnose(FILE_PROBLEMS, "empty-folder", args, { locale }) });
  }
  return inputs;
}

async function namesIn(path: string, io: Io, locale: Locale) {
  try {
    return await io.list(path);
  } catch (error) {
    return { diagnostic: unreadable(error, path, locale) };
  }
}

/** The kinds of file in a folder, so that one sees at once whether it is the right one. */
function endingsOf(names: readonly string[]): string[] {
  const endings = names.flatMap((name) => /.(?<ending>\.[A-Za-z0-9]{1,10})$/u.exec(name)?.groups?.ending ?? []);
  return [...new Set(endings.map((ending) => ending.toLowerCase()))].sort();
}

/** Enough to see what kind of folder it is. */
const MOST_ENDINGS = 10;
