import { fold } from "../../base/fold";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { coverLines } from "./cover";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";
import { planTitles } from "./plan-titles";
import type { PlanTitle } from "./read-title-line";
import { repeatedPlan } from "./repeated-plan";
import { plainLine } from "./title-line";
import { TITLE_LABEL } from "./title-words";

/** Reads the title (計畫名稱); the same title printed again, whole or in part, stands for it too. */
export const readTitle: PartReader = (outline, { locale }) => {
  const titles = planTitles(outline);
  const labelled = labelledTitle(outline);
  if (labelled !== undefined && !titles.some(({ text }) => text === labelled.text)) {
    return partReading({
      values: { title: labelled.text },
      origins: [{ path: ["title"], spans: labelled.spans, basis: "stated" }],
      furniture: labelled.label.spans,
    });
  }
  const title = titles.find(({ agency, year }) => agency !== undefined && year !== undefined) ?? titles[0];
  if (title === undefined) {
    return partReading({ diagnostics: [diagnose(READING_PROBLEMS, "no-title", {}, { path: ["title"], locale })] });
  }
  const same = titles.filter(({ text }) => fold(text) === fold(title.text));
  const whole = same.flatMap((each) => each.spans);
  const known = new Set(whole.map(({ start }) => start));
  const parts = partsOnCover(outline, title).filter(({ start }) => !known.has(start));
  const spans = [...whole, ...parts].sort((a, b) => a.start - b.start);
  return partReading({
    values: { title: title.text },
    origins: [{ path: ["title"], spans, basis: "stated" }],
    furniture: same.flatMap(({ before }) => before?.spans ?? []),
    diagnostics: foundPlans(titles, outline, locale),
  });
};

/** What follows 計畫名稱：, of whatever shape it is. */
function labelledTitle(outline: Outline): (Passage & { readonly label: Passage }) | undefined {
  const { text: source } = outline.document;
  for (const line of coverLines(outline)) {
    const length = line.text.length > LONGEST ? 0 : (TITLE_LABEL.exec(line.text)?.[0].length ?? 0);
    if (length > 0) return { ...slicePassage(source, line, length), label: slicePassage(source, line, 0, length) };
  }
  return undefined;
}

const LONGEST = 200;

/** Lines of a cover that repeat some of the title, such as 105年度提升服務品質執行計畫. */
function partsOnCover(outline: Outline, { text, agency }: PlanTitle) {
  const whole = fold(text);
  return coverLines(outline)
    .filter((line) => {
      const part = line.text.length > whole.length * 2 ? "" : fold(plainLine(line.text));
      return part.length >= SHORTEST && part !== whole && part !== fold(agency?.text ?? "") && whole.includes(part);
    })
    .flatMap(({ spans }) => spans);
}

const SHORTEST = 6;

function foundPlans(
  titles: readonly PlanTitle[],
  outline: Outline,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const several = severalPlans(titles, locale);
  return several.length > 0 ? several : repeatedPlan(outline, locale);
}

/** Titles of other offices or years are other plans; one of the same office and year is an attachment. */
function severalPlans(titles: readonly PlanTitle[], locale: Locale | undefined): readonly ReadingDiagnostic[] {
  const [first] = titles;
  const others = titles.filter(
    (other) => differs(first?.year?.text, other.year?.text) || differs(first?.agency?.text, other.agency?.text),
  );
  const [other] = others;
  if (first === undefined || other === undefined) return [];
  const args = { titles: [...new Set([first, ...others].map(({ text }) => text))].slice(0, MOST_NAMED) };
  const found = diagnose(READING_PROBLEMS, "several-plans", args, { path: ["title"], locale });
  return [{ ...found, ...(other.spans[0] && { span: other.spans[0] }) }];
}

const MOST_NAMED = 5;

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b);
}
