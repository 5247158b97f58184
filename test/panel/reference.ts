/**
 * A slow second implementation of the panel methods, the tie-breakers that compute and the ranks, written from the
 * articles and not from `src/panel`: fractions of BigInts, everything counted anew for every subject, nothing shared.
 */
export interface ReferencePanel {
  /** Points of the items, all on one level. */
  readonly items: readonly number[];
  /** By stage (one where stages are not weighed), subject and judge: the marks, or `null` for no sheet. */
  readonly stages: readonly (readonly (readonly (readonly ReferenceMark[] | null)[])[])[];
  readonly judges: number;
  /** By subject. */
  readonly groups: readonly string[];
  readonly method: string;
  readonly within: string;
  readonly weights: readonly number[];
  readonly trim: number;
  /** Places of judges. */
  readonly thirds: readonly number[];
  readonly absent: "refuse" | "omit";
  readonly incomplete: "refuse" | "omit" | "as-zero";
  readonly notApplicable: "redistribute" | "exclude" | "error";
  readonly memberTies: "competition" | "dense" | "fractional";
  readonly ranking: "competition" | "dense" | "fractional";
  readonly ties: readonly string[];
}

/** A number, `"n"` not applicable, `null` missing. */
export type ReferenceMark = number | "n" | null;

export interface ReferenceResult {
  /** By subject, as `n/d`. */
  readonly totals: readonly (string | null)[];
  readonly ranks: readonly (number | null)[];
}

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function referencePanel(panel: ReferencePanel): ReferenceResult {
  const totals: (string | null)[] = panel.groups.map(() => null);
  const ranks: (number | null)[] = panel.groups.map(() => null);
  // Nobody knows of a subject without any sheet.
  const known = panel.groups.map((_, subject) => panel.stages.some((stage) => stage[subject]?.some(Boolean)));
  for (const group of new Set(panel.groups)) {
    const subjects = panel.groups.flatMap((own, subject) => (own === group && known[subject] ? [subject] : []));
    const stages = panel.stages.map((stage) => sheetsThatCount(panel, stage, subjects));
    const values = valuesOf(panel, stages, subjects.length);
    for (const [place, subject] of subjects.entries()) {
      const value = values[place] ?? null;
      totals[subject] = value === null ? null : `${value.n}/${value.d}`;
    }
    const own = positions(panel, stages[0] ?? [], values);
    for (const [place, subject] of subjects.entries()) {
      ranks[subject] = own === null ? null : rankAmong(own, place, (a, b) => b - a, panel.ranking);
    }
  }
  return { totals, ranks };
}

interface Sheet {
  readonly marks: readonly ReferenceMark[];
  readonly points: Fraction;
  readonly max: Fraction;
  readonly percent: Fraction;
}

/** By subject of the group and judge; `null` for a subject without a total. */
type Counted = readonly (readonly (Sheet | null)[] | null)[];

const SUMS = ["total-score", "rank-sum"];

function sheetsThatCount(
  panel: ReferencePanel,
  stage: ReferencePanel["stages"][number],
  subjects: readonly number[],
): Counted {
  const judges = Array.from({ length: panel.judges }, (_, judge) => judge).filter((judge) =>
    subjects.some((subject) => stage[subject]?.[judge]),
  );
  const refused = new Set<number>();
  const dropped = new Set<number>();
  const rows = subjects.map((subject, place) =>
    Array.from({ length: panel.judges }, (_, judge): Sheet | null => {
      if (!judges.includes(judge)) return null;
      const marks = stage[subject]?.[judge] ?? null;
      if (marks === null) {
        if (panel.method === "third-reader") return null;
        if (panel.absent === "refuse") refused.add(place);
        else dropped.add(judge);
        return null;
      }
      const seen = marks.map((mark) => (mark === "n" && panel.notApplicable === "error" ? null : mark));
      const nothing = seen.every((mark) => mark === "n");
      if (nothing || seen.includes(null)) {
        if (panel.incomplete === "refuse") refused.add(place);
        else if (nothing || panel.incomplete === "omit") dropped.add(judge);
        if (nothing || panel.incomplete !== "as-zero") return null;
      }
      return sheetOf(panel, seen);
    }),
  );
  const isSum = SUMS.includes(panel.method);
  return rows.map((row, place) => {
    if (refused.has(place) || (isSum && refused.size > 0)) return null;
    return isSum ? row.map((sheet, judge) => (dropped.has(judge) ? null : sheet)) : row;
  });
}

function sheetOf({ items, notApplicable }: ReferencePanel, marks: readonly ReferenceMark[]): Sheet {
  const all = total(items.map(decimal));
  const max = total(items.filter((_, at) => marks[at] !== "n").map(decimal));
  const sum = total(marks.map((mark) => decimal(typeof mark === "number" ? mark : 0)));
  const percent = over(times(sum, decimal(100)), max);
  if (notApplicable === "exclude") return { marks, points: sum, max, percent };
  return { marks, points: over(times(sum, all), max), max: all, percent };
}

function valuesOf(panel: ReferencePanel, stages: readonly Counted[], size: number): readonly (Fraction | null)[] {
  if (panel.method !== "weighted-phases") return combine(panel, panel.method, stages[0] ?? []);
  const parts = stages.map((stage) => combine(panel, panel.within, stage));
  return Array.from({ length: size }, (_, place) => {
    let sum = decimal(0);
    for (const [at, values] of parts.entries()) {
      const value = values[place] ?? null;
      if (value === null) return null;
      sum = plus(sum, over(times(value, decimal(panel.weights[at] ?? 0)), decimal(100)));
    }
    return sum;
  });
}

function combine(panel: ReferencePanel, method: string, counted: Counted): readonly (Fraction | null)[] {
  const sheets = counted.map((row) => (row ?? []).filter((sheet) => sheet !== null));
  const nobody = counted.map(() => null);
  if (method === "total-score") {
    const maxima = sheets.filter((own) => own.length > 0).map((own) => total(own.map(({ max }) => max)));
    if (maxima.some((max) => compare(max, maxima[0] ?? max) !== 0)) return nobody;
    return sheets.map((own) => (own.length === 0 ? null : total(own.map(({ points }) => points))));
  }
  if (method === "rank-sum") {
    const ranks = judgeRanks(panel, counted);
    return sheets.map((own, place) => {
      if (own.length === 0) return null;
      return total(ranks.flatMap((ofJudge) => (ofJudge === null ? [] : [decimal(ofJudge[place] ?? 0)])));
    });
  }
  if (method === "item-rank-sum") {
    const means = panel.items.map((_, item) =>
      sheets.map((own) => {
        const marks = own.filter((sheet) => sheet.marks[item] !== "n").map((sheet) => itemMark(sheet, item));
        return marks.length === 0 ? null : mean(marks);
      }),
    );
    if (sheets.some((own) => own.length === 0)) return nobody;
    return sheets.map((_, place) => {
      let sum = decimal(0);
      for (const ofItem of means) {
        const sound = ofItem.filter((value) => value !== null);
        if (sound.length < ofItem.length) return null;
        sum = plus(sum, decimal(rankAmong(sound, place, (a, b) => compare(a, b), panel.memberTies)));
      }
      return sum;
    });
  }
  if (method === "third-reader") return counted.map((row) => settle(panel, row));
  return sheets.map((own) =>
    own.length === 0
      ? null
      : middle(
          panel,
          method,
          own.map(({ percent }) => percent),
        ),
  );
}

function itemMark({ marks }: Sheet, item: number): Fraction {
  const mark = marks[item];
  return decimal(typeof mark === "number" ? mark : 0);
}

function middle(panel: ReferencePanel, method: string, percents: readonly Fraction[]): Fraction {
  const sorted = [...percents].sort(compare);
  const size = sorted.length;
  if (method === "median")
    return mean(
      size % 2 === 1 ? sorted.slice((size - 1) / 2, (size + 1) / 2) : sorted.slice(size / 2 - 1, size / 2 + 1),
    );
  if (method === "trimmed-mean" && size - 2 * panel.trim >= 1) return mean(sorted.slice(panel.trim, size - panel.trim));
  return mean(sorted);
}

function settle(panel: ReferencePanel, row: readonly (Sheet | null)[] | null): Fraction | null {
  const read = (isThird: boolean) =>
    (row ?? []).flatMap((sheet, judge) =>
      sheet !== null && panel.thirds.includes(judge) === isThird ? [sheet.percent] : [],
    );
  const [one, two] = read(false);
  const thirds = read(true);
  if (one === undefined || two === undefined || read(false).length !== 2 || thirds.length > 1) return null;
  const apart = (a: Fraction, b: Fraction) => (compare(a, b) > 0 ? minus(a, b) : minus(b, a));
  if (compare(apart(one, two), decimal(20)) < 0) return mean([one, two]);
  const [third] = thirds;
  if (third === undefined) return null;
  const [low = one, mid = one, high = one] = [one, two, third].sort(compare);
  const difference = compare(apart(low, mid), apart(mid, high));
  return difference === 0 ? mean([low, mid, high]) : difference < 0 ? mean([low, mid]) : mean([mid, high]);
}

/** By judge and place; `null` for a judge who does not count for everybody. */
function judgeRanks(panel: ReferencePanel, counted: Counted): readonly (readonly number[] | null)[] {
  return Array.from({ length: panel.judges }, (_, judge) => {
    const percents = counted.map((row) => row?.[judge]?.percent);
    const sound = percents.filter((percent) => percent !== undefined);
    if (sound.length < percents.length) return null;
    return sound.map((_percent, place) => rankAmong(sound, place, compare, panel.memberTies));
  });
}

/** The order of the subjects after all tie-breakers: a lower number is better, equal ones are tied. */
function positions(
  panel: ReferencePanel,
  counted: Counted,
  values: readonly (Fraction | null)[],
): readonly number[] | null {
  const sound = values.filter((value) => value !== null);
  if (sound.length < values.length) return null;
  const isLow = panel.method.endsWith("rank-sum");
  const better = (a: number, b: number) => compare(sound[a] ?? ONE, sound[b] ?? ONE) * (isLow ? 1 : -1);
  let classes = partition([...sound.keys()], better);
  for (const tie of panel.method === "weighted-phases" ? [] : panel.ties) {
    classes = classes.flatMap((tied) => (tied.length === 1 ? [tied] : breakTie(panel, counted, tied, tie)));
  }
  const position: number[] = [];
  for (const [at, tied] of classes.entries()) for (const place of tied) position[place] = at;
  return position;
}

function breakTie(
  panel: ReferencePanel,
  counted: Counted,
  tied: readonly number[],
  tie: string,
): readonly (readonly number[])[] {
  if (tie === "most-first-places") {
    const ranks = judgeRanks(panel, counted);
    const firsts = (place: number) => ranks.filter((ofJudge) => ofJudge?.[place] === 1).length;
    return partition(tied, (a, b) => firsts(b) - firsts(a));
  }
  const most = Math.max(...panel.items);
  const items = panel.items.flatMap((points, item) => (points === most ? [item] : []));
  if (tie === "highest-weighted-criterion" && items.length > 1) return [tied];
  const marks = (place: number) =>
    items.map((item) =>
      (counted[place] ?? []).flatMap((sheet) =>
        sheet === null || sheet.marks[item] === "n" ? [] : [itemMark(sheet, item)],
      ),
    );
  const counts = tied.flatMap((place) => marks(place).map(({ length }) => length));
  if (counts.includes(0)) return [tied];
  const isMean = counts.some((count) => count !== counts[0]);
  const score = (place: number) => total(marks(place).map((own) => (isMean ? mean(own) : total(own))));
  return partition(tied, (a, b) => compare(score(b), score(a)));
}

/** The best first; those that compare as equal together. */
function partition(
  places: readonly number[],
  better: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const [first] = places;
  if (first === undefined) return [];
  const before = places.filter((place) => better(place, first) < 0);
  const same = places.filter((place) => better(place, first) === 0);
  const after = places.filter((place) => better(place, first) > 0);
  return [...partition(before, better), same, ...partition(after, better)];
}

/** Counts who is better: `compareValues` is above zero where the first is. */
function rankAmong<T>(
  values: readonly T[],
  place: number,
  compareValues: (a: T, b: T) => number,
  ranking: string,
): number {
  const own = values[place];
  if (own === undefined) return 0;
  const better = values.filter((value) => compareValues(value, own) > 0);
  if (ranking === "dense") {
    return (
      1 + better.filter((value, at) => better.findIndex((other) => compareValues(other, value) === 0) === at).length
    );
  }
  const equal = values.filter((value) => compareValues(value, own) === 0).length;
  return 1 + better.length + (ranking === "fractional" ? (equal - 1) / 2 : 0);
}

/** From the text of a decimal or of `n/d`, to `n/d` in lowest terms. */
export function lowestTerms(text: string): string {
  const [n = "0", d = "1"] = text.split("/");
  const { n: a, d: b } = over(decimal(n), decimal(d));
  return `${a}/${b}`;
}

function decimal(value: number | string): Fraction {
  const known = decimals.get(value);
  if (known !== undefined) return known;
  const fraction = readDecimal(value);
  decimals.set(value, fraction);
  return fraction;
}

/** The same marks come again and again. */
const decimals = new Map<number | string, Fraction>();

function readDecimal(value: number | string): Fraction {
  const [whole = "0", fraction = ""] = String(value).split(".");
  return fractionOf(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

function fractionOf(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

const ONE: Fraction = { n: 1n, d: 1n };
const plus = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => fractionOf(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d, a.d * b.n);
const total = (values: readonly Fraction[]) => values.reduce(plus, { n: 0n, d: 1n });
const mean = (values: readonly Fraction[]) => over(total(values), { n: BigInt(values.length), d: 1n });
const compare = (a: Fraction, b: Fraction) => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
