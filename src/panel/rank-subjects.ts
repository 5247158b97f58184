import { expectOptions } from "../base/expect-options";
import { preview } from "../base/preview";
import type { Ratio } from "../base/ratio";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { RANKING_PROBLEMS, type RankingProblemCode } from "../diagnostics/ranking-problems";
import { RANKINGS, type Ranking } from "../model/panel-policies";
import { isRecord } from "../score/is-record";
import { expectOneOf } from "./expect-one-of";
import { type Best, rankClasses, ranksOf } from "./rank-values";
import { readAmount } from "./read-amount";

/** A value to be ranked: a number, or an exact text such as `"89.5"` or `"269/3"`. */
export interface RankedValue {
  readonly subject: string;
  readonly value: number | string;
  /** Groups (組別) are ranked apart. */
  readonly group?: string | undefined;
}

/** How values are ranked. */
export interface RankOptions {
  readonly locale?: Locale | undefined;
  /** Which end is first; default `highest`. */
  readonly best?: Best | undefined;
  /** How equal values become ranks; default `competition`. */
  readonly ranking?: Ranking | undefined;
}

/** Where a subject stands in its group. */
export interface RankedSubject {
  readonly subject: string;
  readonly group?: string;
  /** 1 is best; fractional ranks may end in .5. */
  readonly rank: number;
  /** Whether another subject of the group has the same rank. */
  readonly tied: boolean;
}

/**
 * Ranks subjects (排名次) by exact values, each group apart, and gives them back in the order in which they came.
 * Equal values share a rank: `competition` 1 2 2 4, `dense` 1 2 2 3, `fractional` 1 2.5 2.5 4, whose ranks add up to
 * 1 + 2 + 3 + 4. A value that is none, or a subject that comes twice in its group, is reported and nobody is ranked.
 *
 * @throws {RangeError} for an unknown policy or name among the options.
 * @see 獎勵地方政府招商辦法第6條: 序位平均數 (fractional)
 * @example
 * const outcome = rankSubjects([{ subject: "甲", value: 90 }, { subject: "乙", value: "90.0" }, { subject: "丙", value: "269/3" }]);
 * outcome.ok && outcome.value.map(({ rank }) => rank) // => [1, 1, 3]
 */
export function rankSubjects(
  values: readonly RankedValue[],
  options: RankOptions = {},
): Outcome<readonly RankedSubject[], RankingProblemCode> {
  expectOptions(options, { locale: true, best: true, ranking: true });
  const { best = "highest", ranking = "competition", locale } = options;
  expectOneOf("best", best, ["highest", "lowest"]);
  expectOneOf("ranking", ranking, RANKINGS);
  const diagnostics: Diagnostic<RankingProblemCode>[] = [];
  for (const [at, value] of values.entries()) {
    // Programs in JavaScript may hand in anything.
    if (isRecord(value) && typeof value.subject === "string") continue;
    const args = { found: preview(value) };
    diagnostics.push(diagnose(RANKING_PROBLEMS, "invalid-entry", args, { path: [at], locale }));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const sound = readValues(values, locale, diagnostics);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const ranked: RankedSubject[] = [];
  for (const places of groupPlaces(values)) {
    const own = places.flatMap((at) => sound[at] ?? []);
    for (const [place, standing] of rankGroup(own, best, ranking).entries()) {
      const at = places[place] ?? -1;
      const { subject = "", group } = values[at] ?? {};
      ranked[at] = { subject, ...(group !== undefined && { group }), ...standing };
    }
  }
  return { ok: true, value: ranked, diagnostics };
}

/** The values; what is none, and a subject that comes twice in its group, is reported. */
function readValues(
  values: readonly RankedValue[],
  locale: Locale | undefined,
  diagnostics: Diagnostic<RankingProblemCode>[],
): readonly (Ratio | undefined)[] {
  const names = new Set<string>();
  return values.map(({ subject, group, value }, at) => {
    const name = JSON.stringify([group, subject]);
    if (names.has(name))
      diagnostics.push(diagnose(RANKING_PROBLEMS, "repeated-subject", { subject }, { path: [at], locale }));
    names.add(name);
    const read = readAmount(value);
    const args = { subject, found: preview(value) };
    if (read === undefined)
      diagnostics.push(diagnose(RANKING_PROBLEMS, "invalid-value", args, { path: [at, "value"], locale }));
    return read;
  });
}

/** Places in the list, of each group its own. */
function groupPlaces(values: readonly RankedValue[]): Iterable<readonly number[]> {
  const groups = new Map<string | undefined, number[]>();
  for (const [at, { group }] of values.entries()) {
    const places = groups.get(group);
    if (places === undefined) groups.set(group, [at]);
    else places.push(at);
  }
  return groups.values();
}

function rankGroup(
  values: readonly Ratio[],
  best: Best,
  ranking: Ranking,
): readonly Pick<RankedSubject, "rank" | "tied">[] {
  const classes = rankClasses(values, best);
  const ranks = ranksOf(classes, ranking);
  const standings: Pick<RankedSubject, "rank" | "tied">[] = [];
  for (const tied of classes) {
    for (const place of tied) standings[place] = { rank: ranks[place] ?? 0, tied: tied.length > 1 };
  }
  return standings;
}
