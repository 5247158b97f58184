import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import { compare, divide, isZero, multiply } from "../base/ratio";
import { type RoundingPolicy, roundToText } from "../base/rounding";
import { DEFAULT_LOCALE, type Locale } from "../diagnostics/locale";
import type { Scorecard, ScoreNode } from "../model/scorecard";
import { shortNameOf } from "./name-of";
import { REPORT_WORDS } from "./words";

/** The numbers of one criterion as the report prints them; empty where there is none. */
export interface ScoreRow {
  readonly depth: number;
  readonly node: ScoreNode;
  readonly points: string;
  readonly max: string;
  readonly percent: string;
  readonly share: string;
  readonly contribution: string;
  /** Why there are no points, by what they were multiplied, what the judge noted. */
  readonly note: string;
}

/** The tree of a scorecard in document order, each number with the digits of its rounding. */
export function scoreRows(card: Scorecard, locale: Locale = DEFAULT_LOCALE): ScoreRow[] {
  const rows: ScoreRow[] = [];
  const visit = (node: ScoreNode, depth: number) => {
    const { exact, status } = node;
    const applies = status !== "not-applicable";
    rows.push({
      depth,
      node,
      points: exactText(exact.points, card.rounding),
      max: exactText(exact.max, card.rounding, "short"),
      percent: percentText(exact.points, assessedMaxOf(node) ?? exact.max, card.rounding),
      share: applies ? `${exactText(exact.share, card.rounding)}%` : "",
      contribution: exact.points === null ? "" : exactText(exact.contribution, card.rounding),
      note: noteOf(node, card.rounding, locale),
    });
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  for (const node of card.tree) visit(node, 0);
  return rows;
}

/** An exact value with the digits of the rounding; `short` leaves out decimals of a whole number. */
export function exactText(exact: string | null, rounding: RoundingPolicy, form: "full" | "short" = "full"): string {
  const value = exact === null ? undefined : fromExact(exact);
  if (value === undefined) return "";
  const text = roundToText(value, rounding);
  return form === "short" ? text.replace(/\.0+$/u, "") : text;
}

function percentText(points: string | null, max: string, rounding: RoundingPolicy): string {
  const earned = points === null ? undefined : fromExact(points);
  const whole = fromExact(max);
  if (earned === undefined || whole === undefined || isZero(whole)) return "";
  return `${roundToText(multiply(divide(earned, whole), fromNumber(100)), rounding)}%`;
}

/** How much of its maximum was assessed, where that is only a part. */
function assessedMaxOf({ assessedMax, exact }: ScoreNode): string | undefined {
  return exact.assessedMax ?? (assessedMax === undefined ? undefined : String(assessedMax));
}

/** What a group lacks stands at the criteria under it; what its percentage is of stands at itself. */
function noteOf(node: ScoreNode, rounding: RoundingPolicy, locale: Locale): string {
  const { status, reason, note, exact, mark, children } = node;
  const words = REPORT_WORDS[locale];
  const assessed = status === "partly-assessed" ? assessedMaxOf(node) : undefined;
  const partly =
    assessed === undefined
      ? ""
      : `${words.status[status]}${words.comma}${words.assessedMax(exactText(assessed, rounding, "short"))}`;
  const isPlain = status === "assessed" || (children !== undefined && status !== "not-applicable");
  const said = isPlain ? "" : `${words.status[status]}${reason === undefined ? "" : `${words.colon}${reason}`}`;
  const factor = exact.factor === undefined ? "" : words.factor(exact.factor);
  const given = mark === undefined ? "" : `${words.mark} ${mark}%`;
  return [partly, said, factor, given, note ?? ""].filter((part) => part !== "").join(words.semicolon);
}

/** How the total came about: the contributions of the topmost criteria, which add up to it. */
export function workingText(card: Scorecard, locale: Locale): string {
  const parts = card.tree.filter(({ exact }) => exact.points !== null);
  const terms = parts.map(
    (node) => `${shortNameOf(node, locale)} ${exactText(node.exact.contribution, card.rounding)}`,
  );
  const shown = [...parts.map(({ exact }) => exact.contribution), card.total.exact.points];
  const isExact = shown.every((exact) => exact !== null && isShownExactly(exact, card.rounding));
  return `${terms.join(" + ")} ${isExact ? "=" : "≈"} ${exactText(card.total.exact.points, card.rounding)}`;
}

function isShownExactly(exact: string, rounding: RoundingPolicy): boolean {
  const value = fromExact(exact);
  const shown = fromExact(exactText(exact, rounding));
  return value !== undefined && shown !== undefined && compare(value, shown) === 0;
}

/** Whose scorecard it is: office, year and judge as far as it says, otherwise the name given. */
export function scoreTitle({ subject, judge }: Scorecard, name: string | undefined, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const office =
    subject === undefined
      ? undefined
      : `${subject.agency}${subject.rocYear === undefined ? "" : ` ${words.rocYear(subject.rocYear)}`}`;
  const parts = [office, judge === undefined ? undefined : `${words.judge}${words.colon}${judge}`].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join("  ") : (name ?? words.scorecard);
}

/** How it was scored, each a part of a sentence; points of the user's own are said to be that. */
export function methodTexts({ model, rounding }: Scorecard, locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  return [
    words.scale[model.scale],
    ...(model.weighting === undefined ? [] : [words.ownWeighting(model.weighting.of)]),
    ...(model.mapped === undefined ? [] : [words.mappedFrom(model.mapped.from)]),
    words.notApplicable[model.notApplicable],
    words.rounding(rounding.mode, rounding.digits),
  ];
}

/** What is to be gained; where nothing is assessed, that is everything and says nothing. */
export function listedGains({ gains, total }: Scorecard): Scorecard["gains"] {
  return total.exact.points === null ? [] : gains;
}

/** What the total, its range, its completeness and its grade are, each with its heading. */
export function scoreFacts(card: Scorecard, locale: Locale): { readonly heading: string; readonly text: string }[] {
  const words = REPORT_WORDS[locale];
  const { total, interval, completeness, rounding, grade } = card;
  const bound = ({ exact }: typeof interval.lowest) =>
    `${exactText(exact.points, rounding)}${words.bracketed(`${exactText(exact.percent, rounding)}%`)}`;
  const hasTotal = total.exact.points !== null;
  const totalText = `${exactText(total.exact.points, rounding)} / ${exactText(total.exact.max, rounding, "short")}${words.bracketed(`${exactText(total.exact.percent, rounding)}%`)}`;
  const facts = [{ heading: words.total, text: hasTotal ? totalText : words.noTotal }];
  if (hasTotal) facts.push({ heading: words.working, text: workingText(card, locale) });
  const isOpen = interval.lowest.exact.points !== interval.highest.exact.points;
  if (isOpen)
    facts.push({ heading: words.interval, text: words.range(bound(interval.lowest), bound(interval.highest)) });
  facts.push({ heading: words.completeness, text: completenessText(completeness, rounding, locale) });
  if (grade !== undefined) {
    facts.push({
      heading: words.grade,
      text: [grade.grade, grade.working].filter((part) => part !== null).join(words.dash),
    });
    facts.push({ heading: words.source, text: grade.source });
  }
  return facts;
}

function completenessText(completeness: Scorecard["completeness"], rounding: RoundingPolicy, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const { assessed, total, notApplicable, notAssessed, missing, invalid, exact } = completeness;
  const percent =
    exact.percent === null ? "" : words.bracketed(`${words.byPoints} ${exactText(exact.percent, rounding)}%`);
  const others = [
    ["not-applicable", notApplicable] as const,
    ["not-assessed", notAssessed] as const,
    ["missing", missing] as const,
    ["invalid", invalid] as const,
  ];
  const counts = others.filter(([, n]) => n > 0).map(([status, n]) => words.othersOf(status, n));
  return [`${words.assessedOf(assessed, total)}${percent}`, ...counts].join(words.comma);
}
