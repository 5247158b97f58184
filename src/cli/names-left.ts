import { formatPath } from "../base/path";
import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnose } from "../diagnostics/problem";
import type { FileCheckOptions } from "./check-file";
import type { LoadedPlan } from "./load-plan";
import { USAGE_PROBLEMS } from "./usage-problems";

/**
 * Says that names of criteria (評核項目) still have marks in half width where the document has others in full width: they
 * are official names, which no correction of punctuation may touch.
 */
export function namesLeft(loaded: LoadedPlan, { locale }: FileCheckOptions): readonly Diagnostic[] {
  // Not by the corrections of this run: the next one, which makes none, is to say the same.
  if (!FULL_WIDTH.test(textOf(loaded))) return [];
  const names = [...new Set(namesIn(loaded).filter((name) => HALF_WIDTH.test(name.slice(0, LONGEST))))];
  const [first] = names;
  if (first === undefined) return [];
  const args = { count: names.length, name: shorten(first) };
  return [diagnose(USAGE_PROBLEMS, "names-left", args, { path: ["entries"], locale })];
}

/** A mark of the passages in the width that the names should have too. */
const FULL_WIDTH = /[，；：？！（）]/u;

/** A Chinese letter and a mark in half width beside it. */
const HALF_WIDTH = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
/** Longer than any name. */
const LONGEST = 500;

/** As they are written in the file. */
function namesIn({ plan, reading }: LoadedPlan): readonly string[] {
  if (reading !== undefined) {
    const spans = reading.origins.flatMap((origin) => (NAME.test(formatPath(origin.path)) ? origin.spans : []));
    return spans.map(({ start, end }) => reading.text.slice(start, end));
  }
  const entries: unknown = Reflect.get(Object(plan), "entries");
  const fields = (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => [
    Reflect.get(Object(entry), "criterion"),
    Reflect.get(Object(entry), "printedAs"),
  ]);
  return fields.filter((name) => typeof name === "string");
}

/** All that the file says, names among it. */
function textOf({ plan, reading }: LoadedPlan): string {
  return reading?.text ?? JSON.stringify(plan) ?? "";
}

const NAME = /^entries\[\d{1,9}\]\.(?:criterion|printedAs)$/u;
