import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Suppression } from "../check";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { CheckedFile } from "../report";
import { hasFile } from "./has-file";
import type { Io } from "./io";
import { USAGE_PROBLEMS } from "./usage-problems";

/** The configuration of a run. */
export interface RunConfig {
  readonly file: string;
  readonly suppressions: readonly Suppression[];
}

/**
 * The same files, but that what is to be said of a suppression is said once, of the configuration, and not of every
 * plan: that it has ended, that none of the plans that it is for has such a finding, or that there is no such document.
 */
export async function suppressionsOfRun(
  checked: readonly CheckedFile[],
  config: RunConfig | undefined,
  locale: Locale,
  io: Io,
): Promise<readonly CheckedFile[]> {
  if (config === undefined) return checked;
  const said = new Map<number, Diagnostic>();
  for (const { diagnostics } of checked) {
    for (const diagnostic of diagnostics) {
      const index = suppressionOf(diagnostic);
      // Of what several plans lack the one that has it under another criterion says most.
      if (index !== undefined && (!said.has(index) || diagnostic.args.isOther === true)) said.set(index, diagnostic);
    }
  }
  const used = checked.flatMap(({ suppressed }) => suppressed.map(({ suppression }) => suppression));
  const about: Diagnostic[] = [];
  for (const [index, suppression] of config.suppressions.entries()) {
    if (used.some((one) => isDeepStrictEqual(one, suppression))) continue;
    const diagnostic = said.get(index) ?? (await missingFile(suppression, config, locale, io));
    if (diagnostic !== undefined) about.push({ ...diagnostic, path: ["suppressions", index] });
  }
  const files = checked.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter((diagnostic) => suppressionOf(diagnostic) === undefined),
  }));
  return about.length === 0
    ? files
    : [{ file: config.file, isConfig: true, diagnostics: about, suppressed: [] }, ...files];
}

/** Which suppression of the configuration a finding is about. */
function suppressionOf({ path: [root, list, index] }: Diagnostic): number | undefined {
  return root === "config" && list === "suppressions" && typeof index === "number" ? index : undefined;
}

/** A document that is there need not be checked in every run; one that is not there never is. */
async function missingFile(
  { code, file }: Suppression,
  config: RunConfig,
  locale: Locale,
  io: Io,
): Promise<Diagnostic | undefined> {
  if (file === undefined || /[*?]/u.test(file) || (await hasFile(join(dirname(config.file), file), io)))
    return undefined;
  return diagnose(USAGE_PROBLEMS, "suppressed-file-missing", { code, file }, { locale });
}
