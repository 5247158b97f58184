import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { complain } from "./complain";
import type { Io } from "./io";
import { unreadable } from "./load-file";
import { USAGE_PROBLEMS } from "./usage-problems";

/** A path to read, or a folder with nothing to read in it. */
export type Input = { readonly path: string } | { readonly path: string; readonly diagnostic: Diagnostic };

/**
 * Puts the files of a folder with the given endings, by name, in its place; subfolders and the marks that programs leave
 * in folders are left alone. Which other files there are is said on standard error, and which are set aside for what
 * they hold: unless there is nothing else.
 */
export async function expandFiles(
  paths: readonly string[],
  endings: readonly string[],
  io: Io,
  locale: Locale,
  otherUse: (path: string) => Promise<string | undefined> = async () => undefined,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    const names = path === "-" ? undefined : await namesIn(path, io, locale);
    if (names === undefined || "diagnostic" in names) {
      inputs.push({ path, ...names });
      continue;
    }
    const files = names.filter((name) => !MARK.test(name)).sort();
    const wanted = files.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
    const folder = path.replace(/[/\\]+$/u, "");
    const pathOf = (name: string) => (folder === "." ? name : `${folder}/${name}`);
    const uses: (string | undefined)[] = [];
    for (const name of wanted) uses.push(await otherUse(pathOf(name)));
    const isMixed = uses.includes(undefined);
    for (const [i, name] of wanted.entries())
      if (!isMixed || uses[i] === undefined) inputs.push({ path: pathOf(name) });
    if (wanted.length > 0) {
      const aside = wanted.flatMap((name, i) =>
        isMixed && uses[i] !== undefined ? [`${shorten(name)}${uses[i]}`] : [],
      );
      await complain(path, [...skipped(files, wanted, locale), ...setAside(aside, locale)], locale, io);
      continue;
    }
    const present = endingsOf(names);
    const args = { endings, present: present.slice(0, MOST_ENDINGS), count: present.length };
    inputs.push({ path, diagnostic: diagnose(FILE_PROBLEMS, "empty-folder", args, { locale }) });
  }
  return inputs;
}

/** Files that are hidden, or that Word and LibreOffice put beside one that is open. */
const MARK = /^(?:\.|~\$)/u;

function skipped(files: readonly string[], read: readonly string[], locale: Locale): readonly Diagnostic[] {
  const isRead = new Set(read);
  const others = files.filter((name) => !isRead.has(name));
  if (others.length === 0) return [];
  const args = { count: others.length, names: others.slice(0, MOST_NAMES).map(shorten) };
  return [diagnose(FILE_PROBLEMS, "files-skipped", args, { locale })];
}

function setAside(names: readonly string[], locale: Locale): readonly Diagnostic[] {
  if (names.length === 0) return [];
  const args = { count: names.length, names: names.slice(0, MOST_NAMES) };
  return [diagnose(USAGE_PROBLEMS, "files-set-aside", args, { locale })];
}

const MOST_NAMES = 10;

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
