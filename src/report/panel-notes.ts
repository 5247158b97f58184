import { signed } from "../base/signed";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import { shortEnglishList, shortList } from "../diagnostics/name-lists";
import type { PanelResult, PanelSubjectResult } from "../model/panel-result";
import type { PanelSensitivity } from "../model/panel-sensitivity";
import { rankedSubjects } from "./panel-texts";
import { PANEL_WORDS } from "./panel-words";
import { exactText } from "./score-texts";
import { REPORT_WORDS } from "./words";

/** A part of the report with its heading; lines name their subject where they are about one. */
export interface PanelNote {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How ties were broken or are open, and what the rules ask people to do. */
export function tieNote(result: PanelResult, locale: Locale): PanelNote {
  const words = PANEL_WORDS[locale];
  const { semicolon } = REPORT_WORDS[locale];
  const shorten = locale === "en" ? shortEnglishList : shortList;
  const lines = aboutEach(result, locale, ({ tieBrokenBy = [], tiedWith = [], tiedCount = 0, tieAsks }) => {
    const broken = tieBrokenBy.map((step) => words.brokenBy(shorten(step.with, step.withCount), step.working));
    const open = tiedWith.length === 0 ? [] : [words.open(shorten(tiedWith, tiedCount))];
    const asks = tieAsks === undefined ? [] : [words.asks(tieAsks)];
    const parts = [...broken, ...open, ...asks];
    return parts.length === 0 ? [] : [parts.join(semicolon)];
  });
  return { heading: words.tiesTitle, lines: lines.length === 0 ? [words.noTie] : lines };
}

/** Everything else that is to be said of single subjects: adjustments, limits, quotas, floors, what is not counted. */
export function subjectNotes(result: PanelResult, locale: Locale): readonly PanelNote[] {
  const words = PANEL_WORDS[locale];
  return [
    {
      heading: words.notApplicable,
      lines: aboutEach(result, locale, (subject) => notApplicableTexts(subject, locale)),
    },
    {
      heading: words.adjustments,
      lines: aboutEach(result, locale, (subject) => adjustmentTexts(subject, result, locale)),
    },
    { heading: words.limits, lines: aboutEach(result, locale, (subject) => limitTexts(subject, locale)) },
    {
      heading: words.floors,
      lines: aboutEach(result, locale, ({ belowFloors = [] }) => belowFloors.map(({ message }) => message)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** The arithmetic of every subject, with that of its grade. */
export function workingNote(result: PanelResult, locale: Locale): PanelNote {
  const { bracketed } = REPORT_WORDS[locale];
  const lines = aboutEach(result, locale, ({ working, grade }) => {
    const graded = grade === undefined ? [] : [`${grade.byScore.working}${bracketed(grade.byScore.source)}`];
    return [...working, ...graded];
  });
  return { heading: PANEL_WORDS[locale].working, lines };
}

/** Whether members differ, and what was decided. */
export function disagreementNote({ flags, disagreement, decision }: PanelResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const { colon, list, bracketed } = REPORT_WORDS[locale];
  const by = (sources: readonly (string | undefined)[]) => {
    const named = [...new Set(sources.filter((source) => source !== undefined))];
    return named.length === 0 ? "" : bracketed(words.thresholdOf(named.join(list)));
  };
  const isNone = flags.length === 0 && disagreement.length > 0;
  const said = isNone
    ? [`${words.noDisagreement(disagreement.length)}${by(disagreement.map(({ source }) => source))}`]
    : flags.map(({ message, source }) => `${message}${by([source])}`);
  const decided = decision === undefined ? [] : [`${words.decision}${colon}${decision.message}`];
  return [...said, ...decided];
}

/** What the coefficients are, each group and stage a line, and what they do not say. */
export function agreementNote(result: PanelResult, locale: Locale): PanelNote {
  const words = PANEL_WORDS[locale];
  const { colon, semicolon, list } = REPORT_WORDS[locale];
  const lines = result.agreement.flatMap(({ group, phase, kendallW, krippendorffAlpha, caveats }) => {
    const where = [group, phase].filter((part) => part !== undefined).join(list);
    const values = [
      `${words.kendallW} ${kendallW.value ?? words.undefinedValue}`,
      `${words.krippendorffAlpha} ${krippendorffAlpha.value ?? words.undefinedValue}`,
    ];
    return [`${where === "" ? "" : `${where}${colon}`}${values.join(semicolon)}`, ...caveats];
  });
  return { heading: words.agreement, lines };
}

function aboutEach(
  result: PanelResult,
  locale: Locale,
  textsOf: (subject: PanelSubjectResult) => readonly string[],
): readonly string[] {
  const { colon } = REPORT_WORDS[locale];
  return rankedSubjects(result).flatMap((subject) => textsOf(subject).map((text) => `${subject.name}${colon}${text}`));
}

function notApplicableTexts({ members }: PanelSubjectResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  return members.flatMap(({ judge, phase, notApplicable = [] }) => {
    if (notApplicable.length === 0) return [];
    const name = phase === undefined ? judge : `${judge}${REPORT_WORDS[locale].bracketed(phase)}`;
    const said = notApplicable.map(({ criterion, reason }) =>
      words.notApplicableItem(locale === "en" ? englishName(criterion) : criterion.label, reason),
    );
    return [`${name}${locale === "en" ? " " : ""}${said.join(REPORT_WORDS[locale].list)}`];
  });
}

function adjustmentTexts(
  { adjusted }: PanelSubjectResult,
  { rounding }: PanelResult,
  locale: Locale,
): readonly string[] {
  if (adjusted === undefined || adjusted.items.length === 0) return [];
  const words = PANEL_WORDS[locale];
  const { semicolon, comma, bracketed } = REPORT_WORDS[locale];
  const items = adjusted.items.map(({ asked, points, exact, reason, source, cappedBy }) => {
    const capped =
      cappedBy === undefined ? [] : [`${words.asked(signed(exact.asked))}${comma}${words.cappedBy[cappedBy]}`];
    const more = [...(asked === points ? [] : capped), ...(source === undefined ? [] : [source])];
    return `${signed(exact.points)} ${reason}${more.length === 0 ? "" : bracketed(more.join(semicolon))}`;
  });
  const cut = adjusted.cut === 0 ? [] : [words.cut(signed(adjusted.exact.cut))];
  const { before, after } = adjusted.exact;
  // What does not end is rounded, with the fraction beside it.
  const shown = (exact: string) =>
    exact.includes("/") ? `${exactText(exact, rounding)}${bracketed(words.exactly(exact))}` : exact;
  return [[words.adjusted(shown(before), shown(after)), ...items, ...cut].join(semicolon)];
}

function limitTexts({ limits = [], grade }: PanelSubjectResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  const { semicolon, bracketed } = REPORT_WORDS[locale];
  const said = limits.map(({ grade: best, score, effective, reason, source }) => {
    const what = best === undefined ? words.limitScore(score ?? "") : words.limitGrade(best);
    const more = [reason, source, ...(effective ? [] : [words.ineffective])];
    return `${what}${bracketed(more.join(semicolon))}`;
  });
  const { quota } = grade ?? {};
  if (quota !== undefined) {
    const told = grade?.grade === null ? words.quotaOpen : words.quota;
    said.push(`${told(quota.from, quota.places)}${bracketed(quota.source)}`);
  }
  return said;
}

/** How each judge marks beside the others. */
export function tendencyNote({ judges, rounding }: PanelResult, locale: Locale): PanelNote {
  const words = PANEL_WORDS[locale];
  const { colon, semicolon } = REPORT_WORDS[locale];
  const lines = judges.map(({ name, assessed, leniency, spread, excluded }) => {
    const parts = [`${words.assessed} ${assessed}`];
    if (leniency !== null) parts.push(`${words.leniency} ${signed(exactText(leniency.exact, rounding))}`);
    if (spread !== null) parts.push(`${words.deviation} ${spread.deviation}`);
    if (excluded) parts.push(words.judgeExcluded);
    return `${name}${colon}${parts.join(semicolon)}`;
  });
  return { heading: words.tendencies, lines };
}

/** What would change the rank or the grade of each subject. */
export function sensitivityNote({ subjects }: PanelSensitivity, locale: Locale): PanelNote {
  const { colon } = REPORT_WORDS[locale];
  const lines = subjects.flatMap(({ name, words }) => words.map((text) => `${name}${colon}${text}`));
  return { heading: PANEL_WORDS[locale].sensitivity, lines };
}
