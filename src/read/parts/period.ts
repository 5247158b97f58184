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
  const about = clauses.flatMap(({ text }) => reversedIn(text, rocYear, locale))[0] ?? unclear;
  return partReading({
    diagnostics: [{ ...about, path: ["period"], ...(first.spans[0] && { span: first.spans[0] }) }],
  });
};

/** That a period runs backwards says more than that it is not clear. */
function reversedIn(text: string, rocYear: number | undefined, locale: Locale | undefined) {
  return piecesOf(text).flatMap((piece) =>
    parsePeriod(piece, { rocYear, locale }).diagnostics.filter(({ code }) => code === "period-reversed"),
  );
}

/** The whole of it, its sentences and the parts of them that may be a period. */
function piecesOf(text: string): readonly string[] {
  return [text, ...PERIOD_PIECES.flatMap((pattern) => text.slice(0, LONGEST).match(pattern) ?? [])];
}

interface Found {
  readonly period: Period;
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/** The whole of it, or the sentence or the part of one that is a period. */
function periodIn(text: string, rocYear: number | undefined, locale: Locale | undefined): Found | undefined {
  for (const piece of piecesOf(text)) {
    const parsed = parsePeriod(piece, { rocYear, locale });
    if (parsed.ok) return { period: parsed.value, diagnostics: parsed.diagnostics };
  }
  return undefined;
}

/** A longer text says more than a period. */
const LONGEST = 300;
