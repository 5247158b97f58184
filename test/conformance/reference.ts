import type { VectorFramework, VectorMark, VectorSheet, VectorTotals } from "./vector";

/**
 * A slow second implementation of the scoring, written from section 5.2 of the design and not from `src/score`:
 * fractions of BigInts throughout, no rounding, nothing shared with the package.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export interface ReferenceNode {
  readonly id: string;
  readonly applicable: boolean;
  /** Whether anything under it was assessed. */
  readonly counts: boolean;
  readonly isGroup: boolean;
  readonly points: string | null;
  readonly max: string;
  readonly share: string;
  readonly contribution: string;
}

export interface ReferenceScore {
  readonly totals: VectorTotals;
  readonly nodes: readonly ReferenceNode[];
}

interface Part {
  readonly id: string;
  readonly own: Fraction;
  readonly parts: readonly Part[];
  readonly mark: VectorMark;
}

export function referenceScore(framework: VectorFramework, sheet: Omit<VectorSheet, "expected">): ReferenceScore {
  const groups = new Set(framework.criteria.map(([, parent]) => parent));
  const scored = framework.criteria.filter(([id]) => !groups.has(id)).map(([id]) => id);
  const build = (parent: string): Part[] =>
    framework.criteria
      .filter(([, above]) => above === parent)
      .map(([id, , points]) => ({
        id,
        own: decimal(points),
        parts: build(id),
        mark: groups.has(id) ? null : (sheet.marks[scored.indexOf(id)] ?? null),
      }));
  const parts = build("");
  const own = parts.reduce((sum, part) => plus(sum, part.own), decimal(0));
  const whole: Part = { id: "", own, parts, mark: null };
  const value = (part: Part) => evaluate(part, sheet);

  const { points, assessed, max, applicable } = value(whole);
  const full = applicable ? max : decimal(0);
  const highest = plus(points, minus(full, assessed));
  const bound = (p: Fraction, of: Fraction) => (of.n === 0n ? [null, null] : [text(p), text(percent(p, of))]);
  const [totalPoints = null, totalPercent = null] = bound(points, assessed);

  const nodes: ReferenceNode[] = [];
  const walk = (part: Part, scale: Fraction) => {
    const at = value(part);
    nodes.push({
      id: part.id,
      applicable: at.applicable,
      counts: at.assessed.n > 0n,
      isGroup: part.parts.length > 0,
      points: at.assessed.n > 0n ? text(at.points) : null,
      max: text(at.max),
      share: at.applicable ? text(percent(times(scale, at.max), full)) : "0",
      contribution: text(times(scale, at.points)),
    });
    for (const child of part.parts) walk(child, times(scale, at.factor));
  };
  for (const part of parts) walk(part, value(whole).factor);

  return {
    totals: {
      total: [totalPoints, text(assessed), totalPercent],
      interval: [text(full), ...bound(points, full), ...bound(highest, full)],
      groups: nodes.filter(({ isGroup }) => isGroup).map((node) => node.points),
    },
    nodes,
  };
}

interface Value {
  readonly applicable: boolean;
  readonly points: Fraction;
  readonly assessed: Fraction;
  readonly max: Fraction;
  readonly factor: Fraction;
}

function evaluate(part: Part, sheet: Omit<VectorSheet, "expected">): Value {
  const zero = decimal(0);
  const one = decimal(1);
  if (part.parts.length === 0) {
    const { mark, own } = part;
    if (typeof mark === "number") {
      const points = sheet.scale === "percent" ? over(times(decimal(mark), own), decimal(100)) : decimal(mark);
      return { applicable: true, points, assessed: own, max: own, factor: one };
    }
    const applicable = mark !== "n" || sheet.policy === "error";
    return { applicable, points: zero, assessed: zero, max: own, factor: one };
  }
  const applicable = part.parts.map((child) => evaluate(child, sheet)).filter((child) => child.applicable);
  if (applicable.length === 0) return { applicable: false, points: zero, assessed: zero, max: part.own, factor: one };
  const max = applicable.reduce((sum, child) => plus(sum, child.max), zero);
  const factor = sheet.policy === "exclude" ? one : over(part.own, max);
  return {
    applicable: true,
    points: times(
      factor,
      applicable.reduce((sum, child) => plus(sum, child.points), zero),
    ),
    assessed: times(
      factor,
      applicable.reduce((sum, child) => plus(sum, child.assessed), zero),
    ),
    max: sheet.policy === "exclude" ? max : part.own,
    factor,
  };
}

/** From the decimal that the number prints; the vectors use no exponents. */
function decimal(value: number): Fraction {
  const [whole = "0", fraction = ""] = String(value).split(".");
  return fractionOf(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

function fractionOf(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

const plus = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => fractionOf(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fractionOf(a.n * b.d, a.d * b.n);
const percent = (part: Fraction, of: Fraction) => over(times(part, decimal(100)), of);

/** A decimal where long division ends within 40 digits, otherwise the fraction. */
function text({ n, d }: Fraction): string {
  let rest = n % d;
  let digits = "";
  while (rest !== 0n && digits.length < 40) {
    digits += String((rest * 10n) / d);
    rest = (rest * 10n) % d;
  }
  if (rest !== 0n) return `${n}/${d}`;
  return digits === "" ? String(n / d) : `${n / d}.${digits}`;
}
