import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Outline, Section } from "../source/outline";
import { planTitles } from "./plan-titles";

/**
 * A plan that stands in a document twice: after its first section its title comes again, and after that several of the
 * same sections. A cover, a table of contents and the title above a table are no such sign.
 */
export function repeatedPlan(outline: Outline, locale: Locale | undefined): readonly ReadingDiagnostic[] {
  const sections = outline.sections.filter(({ blocks }) => blocks.length > 0);
  const [first] = sections;
  if (first === undefined) return [];
  const titles = new Set<string>();
  for (const { text, spans } of planTitles(outline)) {
    const [span] = spans;
    const isRepeated = titles.has(fold(text));
    titles.add(fold(text));
    if (!isRepeated || span === undefined || span.start < startOf(first)) continue;
    const before = new Set(sections.flatMap((each) => (startOf(each) < span.start ? fold(each.title.text) : [])));
    const again = sections.filter((each) => startOf(each) > span.start && before.has(fold(each.title.text)));
    if (again.length < ENOUGH) continue;
    const args = { title: shorten(text), repeated: again.slice(0, MOST_NAMED).map(({ title }) => shorten(title.text)) };
    return [{ ...diagnose(READING_PROBLEMS, "repeated-plan", args, { path: ["title"], locale }), span }];
  }
  return [];
}

/** One alone may be of an attachment. */
const ENOUGH = 2;
const MOST_NAMED = 3;

function startOf({ heading }: Section): number {
  return heading.spans[0]?.start ?? 0;
}
