import type { Locale } from "../diagnostics/locale";
import type { PanelResult, PanelSubjectResult } from "../model/panel-result";
import { BYTE_ORDER_MARK, csvText } from "./csv-text";
import { subjectNotes, tieNote } from "./panel-notes";
import { judgeColumns, memberOf, notCountedTexts, rankedSubjects, subjectTexts } from "./panel-texts";
import { PANEL_WORDS } from "./panel-words";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/**
 * The result of a panel (評審結果) as CSV for spreadsheets: a row for every subject with rank, total and grade, and for
 * each judge points, percentage and rank. With byte order mark and CRLF; texts that would be formulas are guarded.
 */
export function renderPanelCsv(result: PanelResult, options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const rows = rankedSubjects(result).map((subject) => rowOf(subject, result, locale));
  return BYTE_ORDER_MARK + csvText([headerOf(result, locale), ...rows]);
}

function headerOf(result: PanelResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const { agency, year } = REPORT_WORDS[locale];
  return [
    ...[words.rank, words.tiedMark, words.group, agency, year],
    ...[words.units[result.unit], words.grade, words.passed.title],
    ...judgeColumns(result, locale).flatMap(({ heading }) => [
      `${heading} ${words.points}`,
      `${heading} ${words.percent}`,
      `${heading} ${words.memberRank}`,
      `${heading} ${words.counted}`,
    ]),
    words.note,
  ];
}

function rowOf(subject: PanelSubjectResult, result: PanelResult, locale: Locale): readonly (string | number)[] {
  const words = PANEL_WORDS[locale];
  const { grade, passed } = subjectTexts(subject, result, locale);
  return [
    ...[subject.rank ?? "", subject.tied ? words.yes : words.no, subject.group ?? ""],
    ...[subject.subject.agency, subject.subject.rocYear ?? ""],
    ...[subject.total.value ?? "", grade, passed],
    ...judgeColumns(result, locale).flatMap((column) => {
      const member = memberOf(subject, column);
      if (member === undefined) return ["", "", "", ""];
      const { points, percent, rank, counted } = member;
      return [points ?? "", percent ?? "", rank ?? "", counted ? words.yes : words.no];
    }),
    notesOn(subject, result, locale),
  ];
}

/** What is to be said of one subject, without its name before it. */
function notesOn(subject: PanelSubjectResult, result: PanelResult, locale: Locale): string {
  const { semicolon, colon, list } = REPORT_WORDS[locale];
  const words = PANEL_WORDS[locale];
  const alone = { ...result, subjects: [subject] };
  const isTied = subject.tied || subject.tieBrokenBy !== undefined;
  const notes = [...(isTied ? [tieNote(alone, locale)] : []), ...subjectNotes(alone, locale)];
  const said = notes.flatMap(({ heading, lines }) =>
    lines.map((line) => `${heading}${colon}${line.slice(`${subject.name}${colon}`.length)}`),
  );
  const left = notCountedTexts(subject, locale);
  if (left.length > 0) said.push(`${words.notCounted}${colon}${left.join(list)}`);
  return said.join(semicolon);
}
