import { shorten } from "../../base/preview";
import { type Period, parsePeriod } from "../../calendar";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { clausesOf } from "./clauses";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { PERIOD_PIECES } from "./period-words";
import { planYear } from "./plan-year";
import { sectionsOfKind } from "./sections-of-kind";

/** Reads from when to when the plan runs (執行期程): the first clause of that section that says so. */
export const readPeriod: PartReader = (outline, { locale }) => {
  const clauses = sectionsOfKind(outline, "period").flatMap(({ blocks }) => clausesOf(outline.document, blocks));
  const rocYear = planYear(outline)?.year;
  for (const { text, spans } of clauses) {
    const found = periodIn(text, rocYear, locale);
    if (found === undefined) continue;
    return partReading({
      values: { period: found.period },
      origins: [{ path: ["period"], spans, basis: "stated" }],
      diagnostics: found.diagnostics.map((diagnostic) => ({ ...diagnostic, path: ["period"] })),
    });
  }
  const [first] = clauses;
  if (first === undefined) return partReading({});
  const args = { found: shorten(first.text) };
  const unclear = diagnose(READING_PROBLEMS, "unclear-period", args, { path: ["period"], locale });
  return partReading({ diagnostics: [{ ...unclear, ...(first.spans[0] && { span: first.spans[0] }) }] });
};

interface Found {
  readonly period: Period;
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/** The whole of it, or the sentence or the part of one that is a period. */
function periodIn(text: string, rocYear: number | undefined, locale: Locale | undefined): Found | undefined {
  for (const piece of [text, ...PERIOD_PIECES.flatMap((pattern) => text.slice(0, LONGEST).match(pattern) ?? [])]) {
    const parsed = parsePeriod(piece, { rocYear, locale });
    if (parsed.ok) return { period: parsed.value, diagnostics: parsed.diagnostics };
  }
  return undefined;
}

/** A longer text says more than a period. */
const LONGEST = 300;
