import { add, multiply, type Ratio } from "../../base/ratio";
import { MEASURE_WORDS } from "./measure-words";

/** A number that a text gives, with what it counts. */
export interface Figure {
  /** As written, width and blanks folded. */
  readonly text: string;
  /** Where it stands in the folded text. */
  readonly at: number;
  readonly unit: string;
  /** One; two of a day of the year, of a range and of a fraction, between which no difference can be told. */
  readonly values: readonly Ratio[];
  /** 一次, 一份: less a number than an article; it tells something only beside another number. */
  readonly isArticle: boolean;
}

/** A number as it was found, before it is joined with those that follow at once. */
export interface PlacedFigure extends Figure {
  /** 10000 for 萬; otherwise 1. */
  readonly scale: number;
}

/** Makes one of figures that say one thing together: 1萬5千元, 19時30分, 2年6個月, 12月31日. They stand in their order. */
export function joinFigures(figures: readonly PlacedFigure[]): readonly Figure[] {
  const joined: PlacedFigure[] = [];
  for (const next of figures) {
    const last = joined.at(-1);
    const one = last !== undefined && last.at + last.text.length === next.at ? join(last, next) : undefined;
    if (one === undefined) joined.push(next);
    else joined.splice(-1, 1, one);
  }
  return joined.map(({ scale: _, ...figure }) => figure);
}

function join(a: PlacedFigure, b: PlacedFigure): PlacedFigure | undefined {
  const [value, more] = [a.values[0], b.values[0]];
  if (value === undefined || more === undefined || a.values.length + b.values.length > 2) return undefined;
  const rest = { text: `${a.text}${b.text}`, at: a.at, scale: b.scale, isArticle: false };
  if (a.unit === "月" && b.unit === "日") return { ...rest, unit: DAY_OF_YEAR, values: [value, more] };
  const part = PARTS.find(({ whole, of }) => whole.includes(a.unit) && of.includes(b.unit));
  if (part !== undefined) return { ...rest, unit: a.unit, values: [add(value, share(more, part.parts))] };
  if (a.unit !== "" || a.scale === 1 || b.scale >= a.scale) return undefined;
  // 3萬5 is short for 3萬5千, also before a word that counts nothing (3萬5購置); 3萬5元 is said in full.
  const isDigit = b.text.length - b.unit.length === 1 && Number(more.n) < 10;
  const isShort = b.scale === 1 && isDigit && !MEASURE_WORDS.has(b.unit);
  const added = isShort ? multiply(more, { n: a.scale / 10, d: 1 }) : more;
  return { ...rest, unit: b.unit, values: [add(value, added)] };
}

const DAY_OF_YEAR = "月日";

/** What is counted in parts of what stands before it. */
const PARTS: readonly { readonly whole: readonly string[]; readonly of: readonly string[]; readonly parts: number }[] =
  [
    { whole: ["時", "點", "小時", "鐘頭"], of: ["分", "分鐘"], parts: 60 },
    { whole: ["分", "分鐘"], of: ["秒"], parts: 60 },
    { whole: ["年"], of: ["個月"], parts: 12 },
  ];

function share(value: Ratio, parts: number): Ratio {
  return multiply(value, { n: 1, d: parts });
}
