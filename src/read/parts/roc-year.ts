import { shorten } from "../../base/preview";
import { parsePeriod, parseRocDate, parseRocYear, rocYearOf } from "../../calendar";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { adoptionIn } from "./adoption";
import { clausesOf } from "./clauses";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { planTitles } from "./plan-titles";
import { planYear, type StatedYear } from "./plan-year";
import { sectionsOfKind } from "./sections-of-kind";

/** Reads the year of the plan (年度) from the title; where that names none it is concluded from other dates. */
export const readRocYear: PartReader = (outline, { locale }) => {
  const path = ["rocYear"];
  const stated = planYear(outline);
  if (stated !== undefined) {
    return partReading({
      values: { rocYear: stated.year },
      origins: [{ path, spans: stated.spans, basis: "stated" }],
      furniture: stated.label?.spans ?? [],
    });
  }
  const inferred = inferYear(outline);
  if (inferred === undefined) {
    // A year of the common era in the title is worth its own words.
    const wrong = planTitles(outline).flatMap(({ year }) =>
      year ? parseRocYear(year.text, { locale }).diagnostics : [],
    );
    const missing = diagnose(READING_PROBLEMS, "no-year", {}, { path, locale });
    return partReading({ diagnostics: [missing, ...wrong.map((diagnostic) => ({ ...diagnostic, path }))] });
  }
  const args = { year: inferred.year, found: shorten(inferred.text) };
  return partReading({
    values: { rocYear: inferred.year },
    origins: [{ path, spans: inferred.spans, basis: "inferred" }],
    diagnostics: [diagnose(READING_PROBLEMS, "year-inferred", args, { path, locale })],
  });
};

/** The year in which the period begins, else the one of the adoption. */
function inferYear(outline: Outline): StatedYear | undefined {
  const clauses = sectionsOfKind(outline, "period").flatMap(({ blocks }) => clausesOf(outline.document, blocks));
  for (const clause of clauses) {
    const period = parsePeriod(clause.text);
    if (period.ok) return yearOf(clause, period.value.from);
  }
  const adoption = adoptionIn(outline);
  const adopted = adoption === undefined ? undefined : parseRocDate(adoption.date);
  return adoption !== undefined && adopted?.ok ? yearOf(adoption, adopted.value) : undefined;
}

function yearOf({ text, spans }: Passage, date: string): StatedYear | undefined {
  const year = rocYearOf(date);
  return year === undefined || year < 1 ? undefined : { text, spans, year };
}
