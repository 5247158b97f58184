import type { Span } from "../../base/span";
import type { ColumnField } from "../tables/column-words";
import type { AlignedContent } from "./aligned-rows";
import type { AlignedValue } from "./aligned-values";
import { breaksOff, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";

/** Words that stand in a column they do not suit, and the one where they may belong. */
export interface MisplacedWords {
  readonly column: number;
  readonly other: number;
  readonly span: Span;
}

/**
 * Finds a unit or deadline in a column of something else, behind the full stop of an action, or beyond a gap within one
 * line of a cell, where a column may stand whose name was not understood.
 */
export function misplacedWords(source: string, { columns, values }: AlignedContent): readonly MisplacedWords[] {
  const columnOf = (field: ColumnField): number => columns.findIndex((column) => column.field === field);
  return values.flatMap((own, column) => {
    const field = columns[column]?.field ?? "remark";
    const beside = column === columns.length - 1 ? column - 1 : column + 1;
    const otherFor = (text: string): number => {
      const found = columnOf(looksLikeUnit(text) ? "unit" : looksLikeDeadline(text) ? "deadline" : field);
      return found === -1 || found === column ? beside : found;
    };
    return own.flatMap((value) =>
      partsIn(source, value, field).map((span) => {
        return { column, other: otherFor(source.slice(span.start, span.end)), span };
      }),
    );
  });
}

/** What of a value does not suit its column. */
function partsIn(source: string, { text, fragments }: AlignedValue, field: ColumnField): readonly Span[] {
  const [first] = fragments;
  const isAnswer = field === "unit" || field === "deadline";
  if (first !== undefined && !isAnswer && !suits(text, field)) return [first];
  return fragments.flatMap((fragment) => {
    const line = source.slice(fragment.start, fragment.end);
    const beyond = GAP.exec(line)?.groups?.beyond;
    const isDate = field === "deadline" && looksLikeDeadline(line.replace(/\s+/gu, ""));
    if (beyond === undefined && isAnswer && !suits(line, field)) return [fragment];
    const part = isDate ? undefined : (beyond ?? (field === "action" ? afterSentence(line) : undefined));
    return part === undefined ? [] : [{ start: fragment.end - part.length, end: fragment.end }];
  });
}

/** No program leaves as many blanks within a line of a cell. */
const GAP = /\S\s{3,}(?<beyond>\S.*)$/u;

function suits(text: string, field: ColumnField): boolean {
  const [isUnit, isDeadline] = [looksLikeUnit(text), looksLikeDeadline(text.replace(/\s+/gu, ""))];
  switch (field) {
    case "unit":
      return isUnit || !(isDeadline || NO_UNIT.test(text));
    case "deadline":
      return isDeadline || !isUnit;
    case "benefit":
      return !isUnit && !isDeadline;
    case "target":
    case "result":
      return !isUnit;
    default:
      return true;
  }
}

const NO_UNIT = /[。；%％]/u;

/** 檢核網站。每週 */
function afterSentence(line: string): string | undefined {
  const tail = line.slice(line.lastIndexOf("。") + 1).trimStart();
  if (tail === "" || tail.length === line.length) return undefined;
  return looksLikeDeadline(tail.replace(/\s+/gu, "")) || looksLikeUnit(tail) ? tail : undefined;
}

/** Units that stay one value although each of their lines could be a unit; the line that may begin another. */
export function gluedUnits(
  source: string,
  { columns, values }: AlignedContent,
): readonly Omit<MisplacedWords, "other">[] {
  return values.flatMap((own, column) => {
    if (columns[column]?.field !== "unit") return [];
    return own.flatMap(({ fragments }) => {
      const texts = fragments.map(({ start, end }) => source.slice(start, end));
      const at = texts.findIndex((text, i) => {
        const before = texts[i - 1];
        return before !== undefined && !breaksOff(before) && looksLikeUnit(before) && looksLikeUnit(text);
      });
      const span = fragments[at];
      return span === undefined ? [] : [{ column, span }];
    });
  });
}
