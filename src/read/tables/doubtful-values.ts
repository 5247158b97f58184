import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { TABLE_PROBLEMS } from "../../diagnostics/table-problems";
import type { PlanInput } from "../../model/plan";
import type { ReadingContext } from "../parts/part";
import type { ReadingDiagnostic } from "../plan-reading-code";

/**
 * Deadlines (完成期限) and units (承辦單位) that no person writes so: as long as a sentence, or the same words twice in a
 * row. In a text that has lost its cells several of them were taken for one; of each row the first is told.
 */
export function doubtfulValues(
  entries: PlanInput["entries"],
  { locale }: Pick<ReadingContext, "locale">,
): readonly ReadingDiagnostic[] {
  return entries.flatMap(({ actions }, row) => {
    const [first] = [actions].flat().flatMap((action, i) => valuesOf(action, ["entries", row, "actions", i]));
    if (first === undefined) return [];
    const { path, column, text } = first;
    return [diagnose(TABLE_PROBLEMS, "value-doubtful", { column, found: shorten(text) }, { path, locale })];
  });
}

interface Doubt {
  readonly path: Path;
  readonly column: "deadline" | "unit";
  readonly text: string;
}

function valuesOf(action: PlanInput["entries"][number]["actions"], at: Path): readonly Doubt[] {
  if (typeof action === "string" || !("text" in action)) return [];
  const { deadline, units = [] } = action;
  const written = typeof deadline === "string" ? deadline : deadline?.text;
  const doubts: Doubt[] = [units].flat().map((text) => ({ path: [...at, "units"], column: "unit", text }));
  if (written !== undefined) doubts.push({ path: [...at, "deadline"], column: "deadline", text: written });
  return doubts.filter(({ text }) => text.length > LONGEST || TWICE.test(text));
}

/** Longer ones are sentences, or several. */
const LONGEST = 30;
const TWICE = /^(?<once>.{3,30}?)\s?\k<once>/u;
