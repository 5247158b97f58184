import type { Diagnostic } from "../diagnostics/diagnostic";
import type { LAYOUT_PROBLEMS } from "../diagnostics/layout-problems";
import type { TABLE_PROBLEMS } from "../diagnostics/table-problems";
import type { PlanReading } from "../read";

/**
 * Findings about a plan that was read from a document, without those that say again or against the reading what only the
 * reading can tell: that there is no date of adoption or no period where there is one that cannot be, and that a column
 * is empty whose words may stand in another one.
 */
export function withoutUnsure(
  aboutPlan: readonly Diagnostic[],
  aboutFile: readonly Diagnostic[],
  reading: PlanReading | undefined,
): readonly Diagnostic[] {
  if (reading === undefined) return aboutPlan;
  const told = new Set(aboutFile.map(({ path: [field] }) => field));
  const isUnsure = aboutFile.some(({ code }) => UNSURE.has(code)) || isRebuilt(reading);
  return aboutPlan.filter(
    ({ code }) =>
      !(code === "adoption-missing" && told.has("adopted")) &&
      !(code === "period-missing" && told.has("period")) &&
      !(code === "empty-column" && isUnsure),
  );
}

/** Where the words of a column may have been taken for those of another. */
const UNSURE: ReadonlySet<string> = new Set([
  "cell-uncertain",
  "row-uncertain",
  "table-uncertain",
  "value-doubtful",
] satisfies (keyof typeof LAYOUT_PROBLEMS | keyof typeof TABLE_PROBLEMS)[]);

/** Whether the cells of the table had to be told by their words: nothing but blanks stands between its headings. */
function isRebuilt({ format, origins, text }: PlanReading): boolean {
  if (format !== "text") return false;
  const [first] = origins.filter(({ path: [field] }) => field === "columns").flatMap(({ spans }) => spans);
  if (first === undefined) return false;
  const from = text.lastIndexOf("\n", first.start) + 1;
  const to = text.indexOf("\n", first.start);
  return !DIVIDED.test(text.slice(from, to === -1 ? undefined : to));
}

const DIVIDED = /[\t|｜│┃]/u;
