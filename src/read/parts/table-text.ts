import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { looksLikeDeadline } from "../layouts/cell-kinds";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Passage } from "../source/passage";
import { columnMeaning } from "../tables/column-meaning";
import { namesCriterion } from "../tables/names-criterion";
import type { ReadingContext } from "./part";

/** What a section keeps as its text. */
export interface SectionProse {
  readonly title: string;
  readonly hasOrdinal: boolean;
  readonly lines: readonly Passage[];
}

/**
 * Tells of text that reads like the cells of a table (表格內容) and yet became the text of sections: names of criteria
 * or columns on lines of their own with other words between them, or one deadline after the other. An unnumbered
 * section after such a one goes with it: a name of a column was taken for its heading.
 */
export function tableTextFindings(
  sections: readonly SectionProse[],
  context: ReadingContext,
): readonly ReadingDiagnostic[] {
  const isLabel = namesCriterion(context);
  const loose: { readonly at: number; readonly words: readonly string[] }[] = [];
  sections.forEach((section, at) => {
    if (section.lines.length === 0) return;
    const words = cellWords(section, isLabel);
    const goesOn = loose.at(-1)?.at === at - 1 && !section.hasOrdinal;
    if (goesOn || isTable(section, words)) loose.push({ at, words: [...words.names, ...words.deadlines] });
  });
  const [first] = loose;
  if (first === undefined) return [];
  const args = {
    title: shorten(sections[first.at]?.title ?? ""),
    sections: loose.length,
    characters: loose.reduce((sum, { at }) => sum + lengthOf(sections[at]?.lines ?? []), 0),
    examples: [...new Set(loose.flatMap(({ words }) => words))].slice(0, MOST_EXAMPLES),
  };
  const path = ["sections", first.at, "text"];
  return [diagnose(READING_PROBLEMS, "table-in-section", args, { path, locale: context.locale })];
}

const MOST_EXAMPLES = 3;

/** Lines that say nothing but what a cell says. */
interface CellWords {
  readonly names: readonly string[];
  readonly deadlines: readonly string[];
}

function cellWords({ title, hasOrdinal, lines }: SectionProse, isLabel: (text: string) => boolean): CellWords {
  const names = hasOrdinal || columnMeaning(title) === undefined ? [] : [title];
  const deadlines: string[] = [];
  for (const { text } of lines) {
    if (text.length > LONGEST_LINE || PROSE_SIGN.test(text)) continue;
    if (isLabel(text) || isColumn(text)) names.push(text);
    else if (looksLikeDeadline(text)) deadlines.push(text);
  }
  return { names, deadlines };
}

const LONGEST_LINE = 40;
const PROSE_SIGN = /[，。；]/u;

function isColumn(text: string): boolean {
  const meaning = columnMeaning(text);
  return meaning !== undefined && meaning.isCommon === undefined;
}

/** A list of nothing but names is no table, and one deadline is none. */
function isTable({ lines }: SectionProse, { names, deadlines }: CellWords): boolean {
  if (deadlines.length >= ENOUGH_DEADLINES) return true;
  const own = lines.filter(({ text }) => names.includes(text));
  return new Set(names).size >= ENOUGH_NAMES && lengthOf(lines) >= lengthOf(own) * 2;
}

const ENOUGH_NAMES = 2;
const ENOUGH_DEADLINES = 3;

function lengthOf(lines: readonly Passage[]): number {
  return lines.reduce((sum, { text }) => sum + text.replace(/\s+/gu, "").length, 0);
}
