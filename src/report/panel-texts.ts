import { fromExact } from "../base/exact-text";
import { roundToText } from "../base/rounding";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import type { PanelMember, PanelResult, PanelSubjectResult } from "../model/panel-result";
import { findPanelMethod } from "../panel/find-panel-method";
import { findPanelPreset } from "../panel/find-panel-preset";
import { findTieBreaker } from "../panel/find-tie-breaker";
import { PANEL_WORDS } from "./panel-words";
import { exactText } from "./score-texts";
import { REPORT_WORDS } from "./words";

/** A heading and what stands after it. */
export interface PanelFact {
  readonly heading: string;
  readonly text: string;
}

/** How it was scored: framework, preset, method and article, stages, ranks, ties, what is missing, rounding. */
export function panelFacts(result: PanelResult, locale: Locale): readonly PanelFact[] {
  const words = PANEL_WORDS[locale];
  const { semicolon, bracketed, rounding } = REPORT_WORDS[locale];
  const preset = result.preset === undefined ? undefined : findPanelPreset(result.preset);
  const known = findPanelMethod(result.method);
  const method = known?.title[locale] ?? result.method;
  const ranks = [words.rankings[result.ranking], words.best[result.best], words.bases[result.rankOn]];
  if (result.unit === "ranks") ranks.push(words.memberTies(words.rankings[result.memberTies]));
  const facts: PanelFact[] = [{ heading: words.framework, text: frameworkText(result, locale) }];
  if (result.preset !== undefined) {
    const title =
      preset === undefined
        ? result.preset
        : `${preset.title[locale]}${semicolon}${(locale === "en" ? preset.sourceInEnglish : undefined) ?? preset.source}`;
    const departs =
      result.departsFromPreset === undefined ? "" : `${semicolon}${words.departs(result.departsFromPreset)}`;
    facts.push({ heading: words.preset, text: `${title}${departs}` });
  }
  // Under a preset its own articles stand for the method as well, unless that is another one.
  const isPresets = result.preset !== undefined && result.departsFromPreset?.includes("method") !== true;
  // Weights of stages are the caller's, and that is what their source says.
  const asIn = known?.phased === true ? (own: string) => own : words.asIn;
  const source = result.source === undefined ? words.noSource : asIn(result.source);
  facts.push({ heading: words.method, text: isPresets ? method : `${method}${bracketed(source)}` });
  if (result.phases !== undefined) {
    const weights = result.phases.map(({ id, weight }) => `${id} ${weight}%`);
    facts.push({ heading: words.phases, text: weights.join(REPORT_WORDS[locale].list) });
  }
  const missing = [
    words.absent[result.absentJudge],
    words.incomplete[result.incompleteSheet],
    REPORT_WORDS[locale].notApplicable[result.notApplicable],
  ];
  const { thirdReaderFor } = result;
  if (thirdReaderFor !== undefined) {
    facts.push({ heading: words.thirdReader, text: words.thirdReaderFor[thirdReaderFor] });
  }
  facts.push(...ruleFacts(result, locale));
  facts.push(
    { heading: words.ranking, text: ranks.join(semicolon) },
    { heading: words.ties, text: tiesText(result, locale) },
    {
      heading: words.missing,
      text: [...missing, rounding(result.rounding.mode, result.rounding.digits)].join(semicolon),
    },
  );
  return facts;
}

function frameworkText({ framework, fullMarks }: PanelResult, locale: Locale): string {
  if (fullMarks === undefined) return framework;
  return `${framework}${REPORT_WORDS[locale].bracketed(PANEL_WORDS[locale].fullMarks(String(fullMarks)))}`;
}

/** Items where ranks, ties or floors are about them; floors and the pass mark, and who counts among the ranks of others. */
function ruleFacts(result: PanelResult, locale: Locale): readonly PanelFact[] {
  const words = PANEL_WORDS[locale];
  const { semicolon, bracketed, comma } = REPORT_WORDS[locale];
  const { items, floors = [], passMark, method, ties, unqualified } = result;
  const isOnItems =
    method === "item-rank-sum" ||
    ties.some((id) => id.startsWith("highest-weighted")) ||
    floors.some(({ kind, criteria }) => kind === "criterion" && criteria === undefined);
  const facts: PanelFact[] = [];
  if (items !== undefined && isOnItems) {
    facts.push({
      heading: words.items,
      text: words.itemCount(locale === "en" ? `${items.level} (${items.label})` : items.label, items.count),
    });
  }
  const texts = floors.map((floor) => {
    const names = (floor.criteria ?? []).map((one) => (locale === "en" ? englishName(one) : one.label));
    const { below, share, effect, source } = floor;
    const what = share === undefined ? words.floorOn(names, below) : words.membersFloor(below ?? "0", share);
    return `${what}${comma}${words.floorEffects[effect]}${bracketed(source)}`;
  });
  if (texts.length > 0) facts.push({ heading: words.floorsSet, text: texts.join(semicolon) });
  if (passMark !== undefined) {
    const { atLeast, rounding, effect, source } = passMark;
    const rounded = rounding === undefined ? [] : [REPORT_WORDS[locale].rounding(rounding.mode, rounding.digits)];
    const text = [atLeast, ...rounded, words.passEffects[effect]].join(semicolon);
    facts.push({ heading: words.passMark, text: source === undefined ? text : `${text}${bracketed(source)}` });
  }
  const excludes = floors.length > 0 || passMark?.effect === "not-qualified";
  const usesRanks = result.unit === "ranks" || ties.includes("most-first-places");
  if (excludes && usesRanks) facts.push({ heading: words.memberRank, text: words.unqualified[unqualified] });
  return facts;
}

function tiesText({ ties, tiesFor }: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  if (ties.length === 0) return words.noTies;
  const chain = ties.map((id) => findTieBreaker(id)?.title[locale] ?? id).join(" → ");
  return tiesFor === "first" ? `${chain}${REPORT_WORDS[locale].bracketed(words.tiesFirst)}` : chain;
}

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
  if (exact === null) return member.why === "not-needed" ? why["not-needed"] : absentCell;
  const rank = member.rank === undefined ? "" : ` (${member.rank})`;
  const outOf = member.outOf === undefined || result.unit === "percent" ? "" : `/${member.outOf}`;
  return `${givenText(exact, result.unit === "percent" ? result.rounding.digits : 0)}${outOf}${rank}${member.counted ? "" : "*"}`;
}

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
