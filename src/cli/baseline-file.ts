import { type Baseline, baselineSchema, recordBaseline, subtractBaseline } from "../check";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { CheckedFile } from "../report";
import { isCheckedPlan } from "../report/checked-file";
import type { CommandLine } from "./command";
import { tell } from "./complain";
import { hasFile } from "./has-file";
import type { Io } from "./io";
import { loadJson } from "./load-file";
import { placeFrom } from "./place-from";
import { systemReason } from "./system-reason";
import { USAGE_PROBLEMS } from "./usage-problems";

/**
 * What is new since the findings of a day were recorded, when the command line names a file for them; records those of
 * today when there is no such file yet, and says so. A file is known by where it stands from the folder of the baseline,
 * however its path is typed; what the baseline knows of files that are not checked in this run stays in it.
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
  const isUpdate = flags.has("update-baseline");
  if (file === undefined && isUpdate) {
    const args = { option: "--update-baseline", other: "--baseline" };
    return { ok: false, diagnostics: [diagnose(USAGE_PROBLEMS, "option-needs-option", args, { locale })] };
  }
  if (file === undefined) return { ok: true, value: checked, diagnostics: [] };
  const known = await loadBaseline(file, line, io);
  // What cannot be understood is recorded anew where that is asked for.
  if (!known.ok && !isUpdate) return known;
  const before = known.ok ? known.value : undefined;
  if (isUpdate || before === undefined) return record(checked, file, before, line, io);
  return { ok: true, value: checked.map((each) => newIn(each, file, before)), diagnostics: [] };
}

/** What --fix has to say of this run is no finding of the plan, and gone in the next. */
function isOfPlan({ code }: Diagnostic): boolean {
  return !OF_RUN.has(code);
}

const OF_RUN: ReadonlySet<string> = new Set(["names-left", "not-fixable"] satisfies (keyof typeof USAGE_PROBLEMS)[]);

function newIn(each: CheckedFile, file: string, baseline: Baseline): CheckedFile {
  if (!isCheckedPlan(each)) return each;
  const own = { file: placeFrom(file, each.file), diagnostics: each.diagnostics.filter(isOfPlan) };
  const { fresh, known, gone } = subtractBaseline(own, baseline);
  const isNew = new Set(fresh);
  return { ...each, diagnostics: each.diagnostics.filter((one) => isNew.has(one) || !isOfPlan(one)), known, gone };
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
  before: Baseline | undefined,
  { locale }: CommandLine,
  io: Io,
): Promise<Outcome<readonly CheckedFile[]>> {
  const readable = checked
    .filter(isCheckedPlan)
    .map((each) => ({ file: placeFrom(file, each.file), diagnostics: each.diagnostics.filter(isOfPlan) }));
  const today = recordBaseline(readable);
  const kept = Object.entries(before?.files ?? {}).filter(([name]) => !Object.hasOwn(today.files, name));
  const files = [...kept, ...Object.entries(today.files)].sort(([a], [b]) => (a < b ? -1 : 1));
  try {
    await io.save(file, `${JSON.stringify({ files: Object.fromEntries(files) }, null, 2)}\n`);
  } catch (error) {
    const reason = systemReason(error, file, locale);
    return { ok: false, diagnostics: [diagnose(USAGE_PROBLEMS, "unwritable-file", { file, reason }, { locale })] };
  }
  const count = readable.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const args = { file, count, documents: Object.keys(today.files).length, kept: kept.length };
  await tell([diagnose(USAGE_PROBLEMS, "baseline-recorded", args, { locale })], io);
  const recorded = checked.map((each) => (isCheckedPlan(each) ? newIn(each, file, today) : each));
  return { ok: true, value: recorded, diagnostics: [] };
}

function refuse(file: string, diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { ok: false, diagnostics: diagnostics.map((each) => ({ ...each, message: `${file}: ${each.message}` })) };
}
