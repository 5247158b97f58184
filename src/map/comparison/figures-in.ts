import { fold } from "../../base/fold";
import { multiply } from "../../base/ratio";
import { chineseFigures, unitsOfRanges } from "./chinese-figures";
import { digitFigures } from "./digit-figures";
import type { FoundFigure } from "./found-figure";
import { type Figure, joinFigures } from "./join-figures";
import { joinRanges } from "./join-ranges";
import { measureOf } from "./measure-of";

/** The figures of a text, and of which measures it also has a number that cannot be told, as in 數十件 or 兩三次. */
export interface FiguresOfText {
  /** The text, width and blanks folded. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly vague: ReadonlySet<string>;
}

/**
 * The figures (數據) of two texts, in digits or in Chinese (十通, 百分之九十). A Chinese numeral counts before a measure
 * word, or before what the digits or the ranges (一樓至三樓) of either text count.
 */
export function figuresInBoth(before: string, after: string): readonly [FiguresOfText, FiguresOfText] {
  const texts = [before, after].map((text) => fold(text.slice(0, LONGEST)));
  const digits = texts.map(digitFigures);
  const units = new Set([...digits.flat().map(({ unit }) => unit), ...texts.flatMap(unitsOfRanges)]);
  const all = texts.map((text, i) => figuresIn(text, [...(digits[i] ?? []), ...chineseFigures(text, units)]));
  const [old, recent] = joinRanges(all);
  return [old ?? NONE, recent ?? NONE];
}

const NONE: FiguresOfText = { text: "", figures: [], vague: new Set() };

function figuresIn(text: string, all: readonly FoundFigure[]): FiguresOfText {
  const found: FoundFigure[] = [];
  let end = 0;
  for (const figure of [...all].sort((a, b) => a.at - b.at)) {
    // 五 of 八成五 has been read.
    if (figure.at < end) continue;
    end = figure.at + figure.text.length;
    found.push(signed(figure, text, found.at(-1)));
  }
  const vague = new Set(found.flatMap(({ values, unit }) => (values === undefined ? [measureOf(unit)] : [])));
  const known = found.flatMap(({ values, ...rest }) => (values === undefined ? [] : [{ ...rest, values }]));
  return { text, figures: joinFigures(known), vague };
}

/** With the sign before it (-1%, 負百分之一), where it is one: not the dash of 90%-95%, nor a word (自負5%). */
function signed(figure: FoundFigure, text: string, last: FoundFigure | undefined): FoundFigure {
  const { at, values } = figure;
  const sign = SIGN.exec(text.slice(Math.max(0, at - 2), at))?.groups?.sign;
  const isDash = last !== undefined && last.at + last.text.length >= at - 1;
  if (sign === undefined || isDash || values?.length !== 1 || !SIGNED_UNITS.has(figure.unit)) return figure;
  const rest = { at: at - sign.length, text: `${sign}${figure.text}` };
  return { ...figure, ...rest, values: values.map((value) => multiply(value, { n: -1, d: 1 })) };
}

const SIGN = /(?:^|[^\da-z%‰自擔肩背抱勝])(?<sign>[-−負])$/u;

/** What may be below nothing; before anything else it is the dash of a list (-3件). */
const SIGNED_UNITS: ReadonlySet<string> = new Set(["%", "‰", "百分點", "個百分點", "度"]);

/** More than any action has; hostile text is not searched further. */
const LONGEST = 5000;
