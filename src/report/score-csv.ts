import { fromExact } from "../base/exact-text";
import { add, ZERO } from "../base/ratio";
import { round } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import { joinStatus } from "../model/join-status";
import type { Scorecard, ScoreNode } from "../model/scorecard";
import { BYTE_ORDER_MARK, csvText } from "./csv-text";
import { nameOf } from "./name-of";
import { type ReportOptions, reportLocale } from "./report-options";
import { exactText, scoreRows } from "./score-texts";
import { REPORT_WORDS } from "./words";

/** A scorecard, and the file that its sheet came from. */
export interface ScoredFile {
  readonly file?: string | undefined;
  /** What the sheet is called, such as the heading of its column; told where it names no office and no judge. */
  readonly name?: string | undefined;
  readonly card: Scorecard;
}

/**
 * Scorecards (評分結果) as CSV for spreadsheets: of each first a row with the total, then a row for every criterion.
 * With byte order mark and CRLF; texts that would be formulas are guarded.
 */
export function renderScoreCsv(cards: readonly ScoredFile[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  return scoreCsvHeader(locale) + cards.map((scored) => scoreCsvRows(scored, locale)).join("");
}

/** The beginning of such a file, for writing one card after the other. */
export function scoreCsvHeader(locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const head = [
    words.file,
    words.agency,
    words.year,
    words.judge,
    words.framework,
    words.level,
    words.sheet.id,
    words.item,
  ];
  const numbers = [words.statusTitle, words.points, words.max, words.percentSign, words.shareSign, words.contribution];
  const tail = [words.lowest, words.highest, words.grade, words.note];
  return BYTE_ORDER_MARK + csvText([[...head, ...numbers, ...tail]]);
}

/** The rows of one card in such a file; blank where nothing counts, as in the other reports. */
export function scoreCsvRows({ file = "", name = "", card }: ScoredFile, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const { subject, judge = "", framework } = card;
  const isUnnamed = subject === undefined && judge === "";
  const source = isUnnamed && name !== "" ? withName(file, name) : file;
  const whose = [source, subject?.agency ?? "", subject?.rocYear ?? "", judge, framework];
  const rows = scoreRows(card, locale).map(({ node, percent, share, contribution, note }) => [
    ...[...whose, levelName(node, card, locale), node.id, nameOf(node, locale), words.status[node.status]],
    ...[node.points ?? "", node.max, percent === "" ? "" : Number(percent.slice(0, -1))],
    ...[share === "" ? "" : node.share, contribution === "" ? "" : node.contribution, "", "", "", note],
  ]);
  return csvText([[...whose, ...totalCells(card, locale)], ...rows]);
}

/** The total as if it were a criterion above the topmost ones, with the range, the grade and what is to be said. */
function totalCells(card: Scorecard, locale: Locale): readonly (string | number)[] {
  const words = REPORT_WORDS[locale];
  const { total, interval, tree, model, rounding, diagnostics } = card;
  const status = tree.map((node) => node.status).reduce(joinStatus, "not-applicable");
  const applies = status !== "not-applicable";
  const assessed = words.assessedMax(exactText(total.exact.max, rounding, "short"));
  const notes = [
    ...(status === "partly-assessed" ? [assessed] : []),
    ...(model.weighting === undefined ? [] : [words.ownWeighting(model.weighting.of)]),
    ...(model.mapped === undefined ? [] : [words.mappedFrom(model.mapped.from)]),
    ...(diagnostics.length === 0 ? [] : [diagnostics.map(({ message }) => message).join(" ")]),
  ];
  return [
    ...[words.total, "", words.total, words.status[status]],
    ...[total.points ?? "", applies ? interval.max : maxOf(card), total.percent ?? ""],
    ...[applies ? 100 : "", total.points ?? "", interval.lowest.points ?? "", interval.highest.points ?? ""],
    ...[gradeText(card), notes.join(words.semicolon)],
  ];
}

/** What the framework is worth, where nothing of it applies. */
function maxOf({ tree, rounding }: Scorecard): number {
  return round(tree.map(({ exact }) => fromExact(exact.max) ?? ZERO).reduce(add, ZERO), rounding);
}

/** The Chinese name of a level stands with the framework; its id is the English one. */
function levelName({ level }: ScoreNode, { levels }: Scorecard, locale: Locale): string {
  return locale === "en" ? level : (levels.find(({ id }) => id === level)?.label ?? level);
}

/** The name of a sheet may begin with its file already. */
function withName(file: string, name: string): string {
  return name.startsWith(file) ? name : `${file} ${name}`;
}

/** While marks are open, from the lowest possible grade to the highest. */
function gradeText({ grade }: Scorecard): string {
  const { lowest, highest } = grade?.possible ?? {};
  return grade?.grade ?? (lowest === undefined ? "" : `${lowest.grade}–${highest?.grade}`);
}
