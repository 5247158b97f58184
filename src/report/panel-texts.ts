import { fromExact } from "../base/exact-text";
import { roundToText } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { PanelMember, PanelResult, PanelSubjectResult } from "../model/panel-result";
import { PANEL_WORDS } from "./panel-words";
import { exactText } from "./score-texts";
import { REPORT_WORDS } from "./words";

/** Subjects by group, the best first; those without a rank last, as they came. */
export function rankedSubjects({ subjects }: PanelResult): readonly PanelSubjectResult[] {
  const groups = [...new Set(subjects.map(({ group }) => group))];
  const places = new Map(groups.map((group, place) => [group, place]));
  const rankOf = ({ rank }: PanelSubjectResult) => rank ?? Number.POSITIVE_INFINITY;
  // Infinity less Infinity is no number, and no order.
  return [...subjects].sort(
    (a, b) => (places.get(a.group) ?? 0) - (places.get(b.group) ?? 0) || Math.sign(rankOf(a) - rankOf(b)) || 0,
  );
}

/** The numbers of one subject as the reports print them. */
export function subjectTexts(subject: PanelSubjectResult, result: PanelResult, locale: Locale) {
  const words = PANEL_WORDS[locale];
  const { bracketed } = REPORT_WORDS[locale];
  const rank = subject.rank === null ? words.unranked : String(subject.rank);
  const form = result.unit === "ranks" ? "short" : "full";
  return {
    rank: subject.tied ? `${rank}${bracketed(words.tiedMark)}` : rank,
    total: subject.total.exact.value === null ? "—" : totalText(subject.total.exact.value, result, form),
    grade: gradeText(subject, locale),
    passed: subject.passed === undefined ? "" : subject.passed ? words.passed.yes : words.passed.no,
  };
}

function totalText(exact: string, { rounding, unit }: PanelResult, form: "full" | "short"): string {
  // A sum of ranks is printed as it is: halves come from ranks that are shared.
  return unit === "ranks" && !exact.includes("/") ? exact : exactText(exact, rounding, form);
}

function gradeText({ grade }: PanelSubjectResult, locale: Locale): string {
  if (grade === undefined) return "";
  if (grade.grade !== null) return grade.grade;
  const { possible } = grade;
  const open = PANEL_WORDS[locale].gradeOpen;
  return possible === undefined
    ? open
    : `${open}${REPORT_WORDS[locale].bracketed(`${possible.lowest}–${possible.highest}`)}`;
}

/** A column of marks: a judge, in one stage where there are several. */
export interface JudgeColumn {
  readonly judge: string;
  readonly phase?: string | undefined;
  readonly heading: string;
}

/** The judges of every subject, by first appearance; a stage after the other. */
export function judgeColumns({ subjects }: PanelResult, locale: Locale): readonly JudgeColumn[] {
  const columns = new Map<string, JudgeColumn>();
  for (const { members } of subjects) {
    for (const { judge, phase } of members) {
      const heading = phase === undefined ? judge : `${judge}${REPORT_WORDS[locale].bracketed(phase)}`;
      columns.set(JSON.stringify([phase, judge]), { judge, phase, heading });
    }
  }
  return [...columns.values()];
}

export function memberOf({ members }: PanelSubjectResult, { judge, phase }: JudgeColumn): PanelMember | undefined {
  return members.find((member) => member.judge === judge && member.phase === phase);
}

/** `90.00 (2)`; a star where it is not in the total. */
export function memberText(member: PanelMember | undefined, result: PanelResult, locale: Locale): string {
  if (member === undefined) return "";
  const exact = result.unit === "percent" ? member.exact.percent : member.exact.points;
  const { absentCell, why } = PANEL_WORDS[locale];
  if (exact === null && member.why === "not-needed") return why["not-needed"];
  if (exact === null) return GAVE_NOTHING.has(member.why) ? absentCell : "—";
  const rank = member.rank === undefined ? "" : ` (${member.rank})`;
  const outOf = member.outOf === undefined || result.unit === "percent" ? "" : `/${member.outOf}`;
  return `${givenText(exact, result.unit === "percent" ? result.rounding.digits : 0)}${outOf}${rank}${member.counted ? "" : "*"}`;
}

/** What says, without a score, that the judge gave no sheet; others gave one that does not count, or may have. */
const GAVE_NOTHING: ReadonlySet<PanelMember["why"]> = new Set(["absent", "decision", "judge-omitted", "unqualified"]);

/** A member's own score as it was given, never rounded: only what does not end is cut off, and says so. */
function givenText(exact: string, digits: number): string {
  const value = exact.includes("/") ? fromExact(exact) : undefined;
  if (value !== undefined) return `${roundToText(value, { mode: "truncate", digits: 2 })}…`;
  const [whole = "", fraction = ""] = exact.split(".");
  const decimals = fraction.padEnd(digits, "0");
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

/** Whose marks are not in the total of a subject, and why; those of absent judges only beside others. */
export function notCountedTexts({ members }: PanelSubjectResult, locale: Locale): readonly string[] {
  const words = PANEL_WORDS[locale];
  return members.flatMap(({ judge, phase, counted, why }) => {
    if (counted || why === undefined) return [];
    const name = phase === undefined ? judge : `${judge}${REPORT_WORDS[locale].bracketed(phase)}`;
    return [words.whyNot(name, words.why[why])];
  });
}

/** What the columns of the judges hold, and what the star is where there is one. */
export function legendText({ subjects, unit }: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  const hasStar = subjects.some(({ members }) => members.some(({ counted, points }) => !counted && points !== null));
  return [words.cell[unit], ...(hasStar ? [words.notCountedMark] : [])].join(REPORT_WORDS[locale].semicolon);
}
