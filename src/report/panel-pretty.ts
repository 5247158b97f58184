import { largest } from "../base/extremes";
import type { Locale } from "../diagnostics/locale";
import type { PanelResult } from "../model/panel-result";
import { findingLines } from "./finding-lines";
import { type Paint, paint } from "./paint";
import { panelFacts } from "./panel-facts";
import {
  agreementNote,
  disagreementNote,
  type PanelNote,
  sensitivityNote,
  subjectNotes,
  tendencyNote,
  tieNote,
  workingNote,
} from "./panel-notes";
import { PANEL_REPORT_OPTIONS, type PanelReportOptions } from "./panel-report-options";
import {
  type JudgeColumn,
  judgeColumns,
  legendText,
  memberOf,
  memberText,
  notCountedTexts,
  rankedSubjects,
  subjectTexts,
} from "./panel-texts";
import { PANEL_WORDS } from "./panel-words";
import { DEFAULT_WIDTH, reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { padEnd, padStart, terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS } from "./words";
import { wrapText } from "./wrap-text";

/** How the result of a panel is shown on a terminal. */
export interface PanelPrettyOptions extends PanelReportOptions, TerminalOptions {}

/**
 * The result of a panel (評審結果) for a terminal: how it was scored, the ranks with totals and grades, every judge's
 * marks and ranks (beside, or below where they do not fit), ties, what else is to be said of subjects, disagreements,
 * findings; the arithmetic and the sensitivity when asked for.
 */
export function renderPanelPretty(result: PanelResult, options: PanelPrettyOptions = {}): string {
  const locale = reportLocale(options, { ...TERMINAL_OPTIONS, ...PANEL_REPORT_OPTIONS });
  const { width = DEFAULT_WIDTH, working = false, sensitivity } = options;
  const words = PANEL_WORDS[locale];
  const style = paint(options.color === true);
  const notes: readonly PanelNote[] = [
    { heading: words.notCounted, lines: notCountedLines(result, locale) },
    ...(result.subjects.some(({ tied, tieBrokenBy }) => tied || tieBrokenBy) ? [tieNote(result, locale)] : []),
    ...subjectNotes(result, locale),
    { heading: words.disagreement, lines: disagreementNote(result, locale) },
    ...(working ? [workingNote(result, locale), agreementNote(result, locale), tendencyNote(result, locale)] : []),
    ...(sensitivity ? [sensitivityNote(sensitivity, locale)] : []),
  ];
  const blocks = [
    [style.bold(words.title)],
    factLines(result, locale, width, style),
    ...tables(result, locale, width, style),
    ...notes.map((note) => noteLines(note, width, style)),
    result.diagnostics
      .flatMap((diagnostic) => findingLines(diagnostic, { locale, style, width: width - 2 }))
      .map((line) => `  ${line}`),
  ];
  if (result.diagnostics.length > 0) blocks.at(-1)?.unshift(style.bold(words.findings));
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${shown.join("\n\n")}\n`;
}

function factLines(result: PanelResult, locale: Locale, width: number, style: Paint): string[] {
  const facts = panelFacts(result, locale);
  const widest = largest(facts.map(({ heading }) => widthOf(heading)));
  return facts.flatMap(({ heading, text }) => {
    const lines = wrapText(terminalText(text), width - widest - 2);
    return lines.map((line, i) => `${style.bold(padEnd(i === 0 ? heading : "", widest))}  ${line}`);
  });
}

function notCountedLines(result: PanelResult, locale: Locale): readonly string[] {
  const { colon, list } = REPORT_WORDS[locale];
  return rankedSubjects(result).flatMap((subject) => {
    const texts = notCountedTexts(subject, locale);
    return texts.length === 0 ? [] : [`${subject.name}${colon}${texts.join(list)}`];
  });
}

function noteLines({ heading, lines }: PanelNote, width: number, style: Paint): string[] {
  if (lines.length === 0) return [];
  const wrapped = lines.flatMap((line) => {
    const [first = "", ...rest] = wrapText(terminalText(line), width - 4);
    return [`  ${first}`, ...rest.map((more) => `    ${more}`)];
  });
  return [style.bold(heading), ...wrapped];
}

/** A column of a table with its heading. */
interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly isNumber: boolean;
}

/** The ranks with every judge beside; where that is too wide, the judges in tables of their own. */
function tables(result: PanelResult, locale: Locale, width: number, style: Paint): string[][] {
  const words = PANEL_WORDS[locale];
  const main = mainColumns(result, locale);
  const judges = judgeColumns(result, locale).map((column) => judgeColumn(column, result, locale));
  const note = style.dim(`  ${legendText(result, locale)}`);
  if (totalWidth([...main, ...judges]) <= width) return [[...tableLines([...main, ...judges], style), note]];
  const subject = main.find(({ heading }) => heading === words.subject);
  const parts = subject === undefined ? [] : inParts(subject, judges, width);
  return [
    tableLines(main, style),
    [style.bold(words.membersTitle), note],
    ...parts.map((columns) => tableLines(columns, style)),
  ];
}

function mainColumns(result: PanelResult, locale: Locale): Column[] {
  const words = PANEL_WORDS[locale];
  const subjects = rankedSubjects(result);
  const texts = subjects.map((subject) => subjectTexts(subject, result, locale));
  const columns: Column[] = [
    { heading: words.rank, cells: texts.map(({ rank }) => rank), isNumber: false },
    { heading: words.group, cells: subjects.map(({ group = "" }) => group), isNumber: false },
    { heading: words.subject, cells: subjects.map(({ name }) => terminalText(name)), isNumber: false },
    { heading: words.units[result.unit], cells: texts.map(({ total }) => total), isNumber: true },
    { heading: words.grade, cells: texts.map(({ grade }) => grade), isNumber: false },
    { heading: words.passed.title, cells: texts.map(({ passed }) => passed), isNumber: false },
  ];
  return columns.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function judgeColumn(column: JudgeColumn, result: PanelResult, locale: Locale): Column {
  const cells = rankedSubjects(result).map((subject) => memberText(memberOf(subject, column), result, locale));
  return { heading: terminalText(column.heading), cells, isNumber: true };
}

/** As many judges beside the subject as a line holds, at least one. */
function inParts(subject: Column, judges: readonly Column[], width: number): Column[][] {
  const parts: Column[][] = [];
  for (const judge of judges) {
    const part = parts.at(-1);
    if (part !== undefined && totalWidth([...part, judge]) <= width) part.push(judge);
    else parts.push([subject, judge]);
  }
  return parts;
}

function widthOfColumn({ heading, cells }: Column): number {
  return cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(heading));
}

function totalWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widthOfColumn(column) + 2, 0);
}

function tableLines(columns: readonly Column[], style: Paint): string[] {
  const widths = columns.map(widthOfColumn);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (columns[i]?.isNumber === true ? padStart : padEnd)(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  const rows = columns[0]?.cells.map((_, row) => `  ${line(columns.map(({ cells }) => cells[row] ?? ""))}`) ?? [];
  return [style.dim(`  ${line(columns.map(({ heading }) => heading))}`), ...rows];
}
