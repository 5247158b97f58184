import { type Baseline, baselineSchema, recordBaseline, subtractBaseline } from "../check";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { CheckedFile } from "../report";
import type { CommandLine } from "./command";
import { hasFile } from "./has-file";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { systemReason } from "./system-reason";
import { USAGE_PROBLEMS } from "./usage-problems";

/**
 * What is new since the findings of a day were recorded, when the command line names a file for them; records those of
 * today when there is no such file yet.
 */
export async function holdAgainstBaseline(
  checked: readonly CheckedFile[],
  line: CommandLine,
  io: Io,
): Promise<Outcome<readonly CheckedFile[]>> {
  const {
    locale,
    flags,
    values: { baseline: file },
  } = line;
  if (file === undefined && flags.has("update-baseline")) {
    const args = { option: "--update-baseline", other: "--baseline" };
    return { ok: false, diagnostics: [diagnose(USAGE_PROBLEMS, "option-needs-option", args, { locale })] };
  }
  if (file === undefined) return { ok: true, value: checked, diagnostics: [] };
  const known = flags.has("update-baseline") ? undefined : await loadBaseline(file, line, io);
  if (known?.ok === false) return known;
  if (known === undefined || known.value === undefined) return record(checked, file, line, io);
  const { value } = known;
  return { ok: true, value: checked.map((each) => newIn(each, value)), diagnostics: [] };
}

function newIn(each: CheckedFile, baseline: Baseline): CheckedFile {
  if (each.isUnreadable === true) return each;
  const { fresh, known, gone } = subtractBaseline({ file: each.file, diagnostics: each.diagnostics }, baseline);
  return { ...each, diagnostics: fresh, known, gone };
}

/** `undefined` in it when there is no such file. */
async function loadBaseline(file: string, { locale }: CommandLine, io: Io): Promise<Outcome<Baseline | undefined>> {
  if (!(await hasFile(file, io))) return { ok: true, value: undefined, diagnostics: [] };
  const loaded = await loadJson(file, io, locale);
  if (!loaded.ok) return refuse(file, loaded.diagnostics);
  const parsed = baselineSchema.safeParse(loaded.value);
  if (parsed.success) return { ok: true, value: parsed.data, diagnostics: [] };
  return refuse(file, [diagnose(USAGE_PROBLEMS, "not-a-baseline", {}, { locale })]);
}

async function record(
  checked: readonly CheckedFile[],
  file: string,
  { locale }: CommandLine,
  io: Io,
): Promise<Outcome<readonly CheckedFile[]>> {
  const readable = checked.filter(({ isUnreadable }) => isUnreadable !== true);
  try {
    await io.save(file, `${JSON.stringify(recordBaseline(readable), null, 2)}\n`);
  } catch (error) {
    const reason = systemReason(error, file, locale);
    return { ok: false, diagnostics: [diagnose(USAGE_PROBLEMS, "unwritable-file", { file, reason }, { locale })] };
  }
  const recorded = checked.map((each) =>
    each.isUnreadable === true ? each : { ...each, diagnostics: [], known: each.diagnostics.length, gone: 0 },
  );
  return { ok: true, value: recorded, diagnostics: [] };
}

function refuse(file: string, diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { ok: false, diagnostics: diagnostics.map((each) => ({ ...each, message: `${file}: ${each.message}` })) };
}
