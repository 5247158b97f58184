import { fromNumber } from "../base/exact-number";
import { percentOf } from "../base/percent-of";
import { compare, multiply, type Ratio } from "../base/ratio";
import { shortEnglishName } from "../diagnostics/criterion-name";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { WhyNotCounted } from "../model/panel-policies";
import type { ScoringNode } from "../score/scoring-tree";
import { closestReadings, distance, type Reading } from "./closest-readings";
import { NOTHING } from "./combine-by-subject";
import { meanOf, sumOf } from "./mean-of";
import { itemScore, panelItems } from "./panel-items";
import type { Combined, MethodContext } from "./panel-method";
import type { Cell, PanelTable } from "./panel-table";
import { METHOD_WORDS } from "./panel-words";
import { meanText, resultText, sumText, termText } from "./working-text";

/** A sheet and whose it is, by place in the table. */
export interface ReaderSheet {
  readonly cell: Cell;
  readonly judge: number;
}

/**
 * Two readings of each question (大題: the items of the panel), and a third of those in which they are a third of its
 * marks apart; the questions are added up.
 *
 * @see 閱卷規則第7條第6項
 */
export function settleQuestions(
  first: readonly [ReaderSheet, ReaderSheet],
  third: ReaderSheet | undefined,
  { table, subject }: { readonly table: PanelTable; readonly subject: string },
  context: MethodContext,
): Combined {
  const settled = panelItems(table.tree, context.itemLevel).map((item) => settleQuestion(item, first, third, context));
  const open = settled.filter(({ status }) => status !== "settled" && status !== "not-applicable");
  for (const status of ["read-once", "third-needed"] as const) {
    const items = open.filter((one) => one.status === status).map(({ item }) => item);
    if (items.length > 0) reportQuestions(status, items, subject, context);
  }
  const known = settled.flatMap(({ points, item }) => (points === undefined ? [] : [{ points, worth: item.worth }]));
  const sum = sumOf(known.map(({ points }) => points));
  const full = sumOf(known.map(({ worth }) => worth));
  const value = percentOf(sum, full);
  const working = settled.flatMap((one) => one.working);
  if (open.length > 0 || value === undefined) return { ...NOTHING, working };
  if (third !== undefined && settled.every(({ isFar }) => !isFar)) {
    context.report("third-reader-not-needed", { subject });
  }
  const total = `${sumText(known.map(({ points }) => points))} = ${resultText(sum, context)}`;
  const percent = `${termText(sum)} ÷ ${termText(full)} × 100 = ${resultText(value, context)}`;
  const isOutOfHundred = compare(full, HUNDRED) === 0;
  return {
    value,
    percent: value,
    left: notCounted(third === undefined ? first : [...first, third], settled),
    working: [...working, total, ...(isOutOfHundred ? [] : [percent])],
  };
}

interface SettledQuestion {
  readonly item: ScoringNode;
  readonly status: "settled" | "not-applicable" | "read-once" | "third-needed";
  /** Whether the first two are far apart. */
  readonly isFar: boolean;
  readonly points: Ratio | undefined;
  /** Whose readings are in the points. */
  readonly judges: readonly number[];
  readonly working: readonly string[];
}

function settleQuestion(
  item: ScoringNode,
  [a, b]: readonly [ReaderSheet, ReaderSheet],
  c: ReaderSheet | undefined,
  context: MethodContext,
): SettledQuestion {
  const open = { item, isFar: false, points: undefined, judges: [], working: [] };
  const one = readingOf(a, item, context);
  const two = readingOf(b, item, context);
  if (one === undefined && two === undefined) return { ...open, status: "not-applicable" };
  if (one === undefined || two === undefined) return { ...open, status: "read-once" };
  const words = METHOD_WORDS[context.locale];
  const gap = distance(one, two);
  const isFar = compare(multiply(gap, THREE), item.worth) >= 0;
  const name = context.locale === "en" ? shortEnglishName(item.criterion) : item.label;
  const gapText = words.gap(termText(one.score), termText(two.score), termText(gap));
  const third = c && readingOf(c, item, context);
  if (isFar && third === undefined) {
    const working = [words.question(name, `${gapText}${words.farInQuestion(item.worthText)}`)];
    return { ...open, isFar, status: "third-needed", working };
  }
  const kept = isFar && third !== undefined ? closestReadings([one, two, third]) : [one, two];
  const points = meanOf(kept.map(({ score }) => score));
  const how = third === undefined ? "" : (kept.length === 3 ? words.equalGaps : words.closest)(termText(third.score));
  const mean = meanText(
    kept.map(({ score }) => score),
    points,
    context,
  );
  const why = isFar ? `${gapText}${words.farInQuestion(item.worthText)}${how}${words.next}` : "";
  const judges = kept.map(({ judge }) => judge);
  return { item, status: "settled", isFar, points, judges, working: [words.question(name, `${why}${mean}`)] };
}

function readingOf({ cell, judge }: ReaderSheet, item: ScoringNode, context: MethodContext): Reading | undefined {
  const score = itemScore(cell, item, context.notApplicable);
  return score === undefined ? undefined : { score, judge };
}

function reportQuestions(
  status: "read-once" | "third-needed",
  items: readonly ScoringNode[],
  subject: string,
  context: MethodContext,
): void {
  const named = items.slice(0, MOST_NAMED);
  const labels = named.map(({ label }) => label);
  const titles = named.map(({ criterion }) => shortEnglishName(criterion));
  context.report(`question-${status}`, { subject, labels, titles, count: items.length });
}

/** Whose readings are in no question: a third who was not needed, or who stands apart in all of them. */
function notCounted(
  sheets: readonly ReaderSheet[],
  settled: readonly SettledQuestion[],
): ReadonlyMap<number, WhyNotCounted> {
  const counted = new Set(settled.flatMap(({ judges }) => judges));
  const why = settled.some(({ isFar }) => isFar) ? "farther-apart" : "not-needed";
  return new Map(sheets.flatMap(({ judge }) => (counted.has(judge) ? [] : [[judge, why] as const])));
}

const THREE = fromNumber(3);
const HUNDRED = fromNumber(100);
