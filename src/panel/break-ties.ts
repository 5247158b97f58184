import { toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { MOST_EVALUATIONS } from "./most-evaluations";
import { rankClasses } from "./rank-values";
import type { TieBreaker, TieContext, TieValues } from "./tie-breaker";

/** Subjects in their order, those who are still tied together. */
export interface BrokenTies {
  readonly classes: readonly (readonly number[])[];
  /** How subjects were told from others, by place in the table. */
  readonly steps: ReadonlyMap<number, readonly TieStep[]>;
  /** What the rules ask people to do about a tie that stays open, by place in the table. */
  readonly asks: ReadonlyMap<number, string>;
}

/** One tie-breaker that told a subject from others. */
export interface TieStep {
  readonly breaker: TieBreaker;
  /** All who were compared: one list for all of them, itself included. */
  readonly among: readonly number[];
  readonly value: Ratio;
  readonly working: string;
}

/**
 * Tells tied subjects apart by a chain of tie-breakers; whom one leaves tied go on to the next, the others do not.
 * Where ties for the first place alone are broken, who lost it stay as the step left them, and nothing is asked of it.
 */
export function breakTies(
  classes: readonly (readonly number[])[],
  chain: readonly TieBreaker[],
  context: TieContext,
): BrokenTies {
  const work: Work = { chain, context, steps: new Map(), asks: new Map(), skipped: new Set() };
  return { classes: classes.flatMap((tied) => refine(tied, 0, [], work)), steps: work.steps, asks: work.asks };
}

interface Work {
  readonly chain: readonly TieBreaker[];
  readonly context: TieContext;
  readonly steps: Map<number, TieStep[]>;
  readonly asks: Map<number, string>;
  /** What was already said of tie-breakers that do not apply. */
  readonly skipped: Set<string>;
}

function refine(
  tied: readonly number[],
  from: number,
  waiting: readonly TieBreaker[],
  work: Work,
): readonly (readonly number[])[] {
  if (tied.length === 1 || work.chain.length === 0) return [tied];
  const open = [...waiting];
  for (const [at, breaker] of work.chain.entries()) {
    if (at < from) continue;
    const found = breaker.compare(tied, work.context);
    if (typeof found === "string") {
      if (found === "no-record") open.push(breaker);
      else reportSkip(breaker, found, work);
      continue;
    }
    const parted = rankClasses(found.values, found.best);
    if (parted.length === 1) continue;
    noteSteps(tied, breaker, found, work);
    return parted.flatMap((places, place) => {
      const still = places.flatMap((one) => tied[one] ?? []);
      return place > 0 && work.context.tiesFor === "first" ? [still] : refine(still, at + 1, open, work);
    });
  }
  const asks = asksOf(open, work.context);
  for (const subject of tied) work.asks.set(subject, asks);
  return [tied];
}

function noteSteps(tied: readonly number[], breaker: TieBreaker, { about, values }: TieValues, work: Work): void {
  const { locale, table } = work.context;
  const named = tied.slice(0, MOST_NAMED).map((subject, place) => {
    const value = values[place];
    return `${table.subjects[subject]?.name ?? ""} ${value === undefined ? "" : toExact(value)}`;
  });
  const more = tied.length > MOST_NAMED ? (locale === "en" ? " …" : " 等") : "";
  const list = named.join(locale === "en" ? ", " : "、");
  const working = `${about}${locale === "en" ? ": " : "："}${list}${more}`;
  for (const [place, subject] of tied.entries()) {
    const value = values[place];
    if (value === undefined) continue;
    const step = { breaker, among: tied, value, working };
    const steps = work.steps.get(subject);
    if (steps === undefined) work.steps.set(subject, [step]);
    else steps.push(step);
  }
}

function reportSkip(breaker: TieBreaker, why: Exclude<ReturnType<TieBreaker["compare"]>, TieValues>, work: Work): void {
  if (why === "no-record" || work.skipped.has(breaker.id)) return;
  work.skipped.add(breaker.id);
  const { locale, group, report } = work.context;
  report("tie-breaker-skipped", { breaker: breaker.id, title: breaker.title[locale], why, group });
}

function asksOf(open: readonly TieBreaker[], { locale, evaluations }: TieContext): string {
  const steps = open.flatMap(({ asks }) => asks?.[locale] ?? []);
  const isOver = evaluations >= MOST_EVALUATIONS;
  if (locale === "en") {
    if (steps.length === 0) return "nothing more, they share the rank; agree on a lot or another rule if they must not";
    return `${isOver ? "at once, after the third evaluation, " : ""}${steps.join(", and if they are still tied, ")}; record the result in tieRecords`;
  }
  if (steps.length === 0) return "所定方式未能分出先後，並列同一名次；如須分出先後，請另訂方式（如抽籤）";
  return `${isOver ? "綜合評選已達三次，應逕行" : "應"}${steps.join("，仍相同者")}，並將結果記入 tieRecords`;
}
