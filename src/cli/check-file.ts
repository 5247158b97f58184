import { type CheckOptions, checkPlan } from "../check";
import type { Locale } from "../diagnostics/locale";
import { locateInDocument } from "../read";
import type { CheckedFile } from "../report";
import type { Io } from "./io";
import { type LoadedPlan, loadPlan } from "./load-plan";
import { nameCommands } from "./name-commands";
import { programFault } from "./program-fault";
import { unusable } from "./unusable";
import { withoutUnsure } from "./without-unsure";

/** How the files of a command line are checked. */
export type FileCheckOptions = CheckOptions & { readonly locale: Locale };

/** Checks the plan in a file. */
export async function checkFile(path: string, options: FileCheckOptions, io: Io): Promise<CheckedFile> {
  try {
    const loaded = await loadPlan(path, io, options);
    if (!loaded.ok) return unusable(path, nameCommands(loaded.diagnostics, options.locale));
    return checkLoaded(path, loaded.value, loaded.diagnostics, options);
  } catch (error) {
    return unusable(path, [programFault(error, options.locale)]);
  }
}

/** What is wrong with the file itself, such as a property given twice, comes before what is wrong with the plan. */
export function checkLoaded(
  path: string,
  { plan, reading }: LoadedPlan,
  aboutFile: CheckedFile["diagnostics"],
  options: FileCheckOptions,
): CheckedFile {
  const result = checkPlan(plan, options);
  const located = reading === undefined ? result.diagnostics : locateInDocument(result.diagnostics, reading);
  const agency = agencyOf(plan);
  const sure = withoutUnsure(located, aboutFile, reading);
  const diagnostics = [...notToldAgain(aboutFile, result.diagnostics), ...sure];
  return { file: path, ...(agency !== undefined && { agency }), ...result, diagnostics };
}

/**
 * That a row lacks deadlines or units, or names no criterion of the framework, is seen in reading and in checking; only
 * what has too many is seen in reading alone. A citation that is not clear is found under one code by both.
 */
function notToldAgain(
  aboutFile: CheckedFile["diagnostics"],
  aboutPlan: CheckedFile["diagnostics"],
): CheckedFile["diagnostics"] {
  const rowsWith = (...wanted: readonly string[]) =>
    new Set(aboutPlan.flatMap(({ code, path }) => (wanted.includes(code) && path[0] === "entries" ? [path[1]] : [])));
  const uneven = rowsWith("uneven-row");
  const unknown = rowsWith("unknown-criterion", "misspelt-criterion");
  const told = new Set(aboutPlan.map(({ code, path }) => JSON.stringify([code, path])));
  return aboutFile.filter(({ code, path, args }) => {
    if (path.length > 0 && told.has(JSON.stringify([code, path]))) return false;
    if (code === "unknown-label") return !unknown.has(path[1]);
    return code !== "unpaired-parts" || args.surplus !== 0 || !uneven.has(path[1]);
  });
}

/** As it is written, whatever else may be wrong with the plan. */
function agencyOf(plan: unknown): string | undefined {
  const agency: unknown = Reflect.get(Object(plan), "agency");
  const name: unknown = typeof agency === "string" ? agency : Reflect.get(Object(agency), "name");
  return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined;
}
