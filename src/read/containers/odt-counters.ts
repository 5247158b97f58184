import { formatListNumber } from "./format-list-number";
import { type NumberFaults, numberPattern } from "./number-pattern";
import { odtNumberFormat } from "./odt-number-format";
import { attributeOf, childrenOf, countOf, type XmlElement } from "./xml-element";

/** Where a numbered paragraph stands. */
export interface OdtListPlace {
  /** The list style, or the outline style of headings. */
  readonly style: XmlElement;
  /** What its numbers are counted by: paragraphs that share it count on. */
  readonly counts: (number | undefined)[];
  /** From 1. */
  readonly level: number;
  /** A number that the item itself starts at. */
  readonly start: number | undefined;
}

/** Counts the numbered paragraphs of a document in order. */
export interface OdtCounters {
  /** Counts one more and says its number as it is shown (`（一）`); a bullet or nothing shown is `undefined`. */
  readonly next: (place: OdtListPlace) => string | undefined;
  readonly faults: NumberFaults;
}

/** Starts before the first paragraph. */
export function odtCounters(): OdtCounters {
  const faults: NumberFaults = { unknownFormats: new Set(), cut: { count: 0 } };
  // A style is asked for again with every item.
  const known = new Map<XmlElement, Levels>();
  return {
    next: ({ style, counts, level, start }) => {
      const levels = known.get(style) ?? levelsIn(style);
      known.set(style, levels);
      const own = levels.get(level);
      const before = counts[level];
      counts[level] = start ?? (before === undefined ? startOf(own) : before + 1);
      counts.length = level + 1;
      return own === undefined ? undefined : shown(levels, own, level, counts, faults);
    },
    faults,
  };
}

type Levels = ReadonlyMap<number, XmlElement>;

/** The deepest level that a list style can define. */
const DEEPEST = 10;
const HIGHEST_START = 32_767;

function levelsIn(style: XmlElement): Levels {
  return new Map(childrenOf(style).map((level) => [countOf(level, "text:level", 1, DEEPEST), level]));
}

function startOf(level: XmlElement | undefined): number {
  return attributeOf(level, "text:start-value") === undefined
    ? 1
    : countOf(level, "text:start-value", 0, HIGHEST_START);
}

const NUMBERED: ReadonlySet<string> = new Set(["text:list-level-style-number", "text:outline-level-style"]);

/** An older file gives signs before and after, a newer one a pattern such as `%1%.%2%` as well. */
function shown(
  levels: Levels,
  own: XmlElement,
  level: number,
  counts: readonly (number | undefined)[],
  faults: NumberFaults,
): string | undefined {
  if (!NUMBERED.has(own.name)) return undefined;
  const numberAt = (at: number): string => {
    const element = levels.get(at);
    if (element === undefined || !NUMBERED.has(element.name)) return "";
    const format = attributeOf(element, "style:num-format") ?? "";
    const style = odtNumberFormat(format);
    if (style === undefined) faults.unknownFormats.add(format);
    return formatListNumber(counts[at] ?? startOf(element), style ?? "decimal");
  };
  const pattern = attributeOf(own, "loext:num-list-format");
  const text =
    pattern === undefined
      ? composed(own, level, numberAt, faults)
      : numberPattern(pattern, faults).replace(/%(?<at>\d{1,2})%/gu, (_, at: string) => numberAt(Number(at)));
  return text.trim() === "" ? undefined : text.trim();
}

function composed(own: XmlElement, level: number, numberAt: (level: number) => string, faults: NumberFaults): string {
  const places = countOf(own, "text:display-levels", 1, level);
  const numbers = Array.from({ length: places }, (_, index) => numberAt(level - places + 1 + index));
  const inner = numbers.filter((number) => number !== "").join(".");
  const sign = (name: string): string => numberPattern(attributeOf(own, name) ?? "", faults);
  return `${sign("style:num-prefix")}${inner}${sign("style:num-suffix")}`;
}
