import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { terminalText } from "../report/terminal-text";
import type { Words } from "./command";
import { complain } from "./complain";
import { fileName, machineName } from "./file-name";
import type { Io } from "./io";
import { systemReason } from "./system-reason";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Writes what was made of a file, says where, and tells whether it could. */
export type Save = (path: string, result: unknown) => Promise<boolean>;

/** Writes a JSON file for each result into a folder; none is written over another of the same call. */
export async function savingTo(folder: string, locale: Locale, io: Io): Promise<Save> {
  const before = new Set(await namesIn(folder, io));
  const taken = new Set<string>();
  return async (path, result) => {
    const name = freeName(path, taken);
    const file = `${folder}/${name}`;
    try {
      await io.save(file, json(result));
    } catch (error) {
      const reason = systemReason(error, file, locale);
      await complain(path, [diagnose(USAGE_PROBLEMS, "unwritable-file", { file, reason }, { locale })], locale, io);
      return false;
    }
    const words = (before.has(name) ? OVERWRITTEN : WRITTEN)[locale];
    await io.stderr.write(`${words}${terminalText(`${fileName(path, locale)} → ${file}`)}\n`);
    return true;
  };
}

/** As this package prints it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const WRITTEN: Words = { "zh-TW": "已寫入：", en: "written: " };
const OVERWRITTEN: Words = { "zh-TW": "已寫入（覆寫原有檔案）：", en: "written over the file that was there: " };

/** A folder that cannot be read may still be written to, or be made; where it cannot, that is said then. */
async function namesIn(folder: string, io: Io): Promise<readonly string[]> {
  try {
    return (await io.list(folder)) ?? [];
  } catch {
    return [];
  }
}

/** 甲.docx and 甲.odt of two folders must not overwrite one another. */
function freeName(path: string, taken: Set<string>): string {
  const stem = machineName(path)
    .replace(/^.*[/\\]/u, "")
    .replace(/\.[^.]+$/u, "");
  let name = `${stem}.json`;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}.json`;
  taken.add(name);
  return name;
}
