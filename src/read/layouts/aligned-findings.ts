import { append } from "../../base/append";
import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { emptyCells } from "./aligned-gaps";
import { gluedUnits, misplacedWords } from "./aligned-misfits";
import type { AlignedContent } from "./aligned-rows";
import type { UnevenCells } from "./flow-blocks";
import type { FlowHeader } from "./flow-header";
import type { FlowRow } from "./flow-rows";

/** Names what is doubtful in a table; `uneven` adds cells that do not have as many parts as there are strategies. */
export function alignedFindings(
  source: string,
  content: AlignedContent,
  rows: readonly FlowRow[],
  header: FlowHeader,
  locale: Locale | undefined,
): { readonly findings: readonly ReadingDiagnostic[]; readonly uneven: (cells: UnevenCells) => void } {
  const findings: ReadingDiagnostic[] = [];
  const nameOf = (column: number): string => columnName(content, header, column);
  for (const groups of content.groups) {
    for (const { start, margin } of groups ?? []) {
      const action = content.values[content.actions]?.find(({ first }) => first >= start);
      const place = action?.fragments[0];
      if (margin >= SURE || action === undefined || place === undefined) continue;
      const args = { text: shorten(action.text), begins: true };
      const span = { start: place.start, end: place.end };
      findings.push({ ...diagnose(LAYOUT_PROBLEMS, "row-uncertain", args, { locale }), span });
    }
  }
  append(findings, doubts(source, content, rows, header, locale));
  const begun = content.astride.length === 0 ? [] : content.values.map(startsOf);
  for (const { word, column } of content.astride) {
    const [before, after] = [nameOf(column - 1), nameOf(column)];
    const isAfter = (begun[column] ?? NONE).has(word.start);
    const args = {
      text: shorten(source.slice(word.start, word.end)),
      column: isAfter ? after : before,
      other: isAfter ? before : after,
    };
    const span = { start: word.start, end: word.end };
    findings.push({ ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span });
  }
  const uneven = ({ column, found, expected, span }: UnevenCells): void => {
    const name = nameOf(column);
    findings.push({
      ...diagnose(LAYOUT_PROBLEMS, "strategies-differ", { column: name, found, expected }, { locale }),
      span,
    });
  };
  return { findings, uneven };
}

/** Words that do not suit their column, and cells that are empty beside others. */
function doubts(
  source: string,
  content: AlignedContent,
  rows: readonly FlowRow[],
  header: FlowHeader,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const nameOf = (column: number): string => columnName(content, header, column);
  const wordsOf = ({ start, end }: Span): string => shorten(source.slice(start, end));
  const misplaced = misplacedWords(source, content).map(({ column, other, span: { start, end } }) => {
    const args = { text: wordsOf({ start, end }), column: nameOf(column), other: nameOf(other) };
    return { ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span: { start, end } };
  });
  const glued = gluedUnits(source, content).map(({ column, span: { start, end } }) => {
    const args = { text: wordsOf({ start, end }), column: nameOf(column), begins: false };
    return { ...diagnose(LAYOUT_PROBLEMS, "paragraph-uncertain", args, { locale }), span: { start, end } };
  });
  const empty = emptyCells(rows, content.columns, content.actions).map(({ column, found, expected }) => {
    const [name] = header.columns[content.columns[column]?.header ?? 0]?.lines.flat() ?? [];
    const span = { start: name?.start ?? 0, end: name?.end ?? 0 };
    const args = { column: nameOf(column), found, expected };
    return { ...diagnose(LAYOUT_PROBLEMS, "answers-missing", args, { locale }), span };
  });
  return [...misplaced, ...glued, ...empty];
}

function columnName({ columns }: AlignedContent, header: FlowHeader, column: number): string {
  return header.columns[columns[column]?.header ?? 0]?.name ?? "";
}

/** Less is no difference between two ways to part rows. */
const SURE = 0.5;

function startsOf(values: AlignedContent["values"][number]): ReadonlySet<number> {
  return new Set(values.flatMap(({ fragments }) => fragments.map(({ start }) => start)));
}

const NONE: ReadonlySet<number> = new Set();
