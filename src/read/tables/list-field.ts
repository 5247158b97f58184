import type { Span } from "../../base/span";
import type { Paragraph } from "../source/block";
import { leadingNumber } from "../source/item-number";
import { slicePassage } from "../source/passage-slice";
import { columnMeaning } from "./column-meaning";
import type { ColumnField } from "./column-words";

/** What a line of a list is said to hold. */
export interface ListField {
  readonly field: ColumnField;
  readonly name: string;
  /** Of the name, with its number and colon. */
  readonly spans: readonly Span[];
  /** What stands behind the colon; absent where the lines below it are meant. */
  readonly rest?: Paragraph;
}

/** Understands 完成期限：每季, or 具體作法 above the lines that it speaks of; `undefined` for any other line. */
export function listField(source: string, line: Paragraph): ListField | undefined {
  const head = line.text.slice(0, LONGEST);
  const colon = head.search(/[:：]/u);
  if (colon === -1 && line.text.length > LONGEST) return undefined;
  const start = leadingNumber(head)?.end ?? 0;
  const end = colon === -1 ? line.text.length : colon;
  const name = line.text.slice(start, end).trim();
  const field = columnMeaning(name)?.field;
  if (field === undefined || NOT_IN_LISTS.has(field)) return undefined;
  const rest = slicePassage(source, line, end + 1);
  const { spans } = slicePassage(source, line, 0, end + 1);
  return { field, name, spans, ...(rest.text !== "" && { rest: { kind: "paragraph", ...rest } }) };
}

/** Lines name criteria and number themselves. */
const NOT_IN_LISTS: ReadonlySet<ColumnField> = new Set(["criterion", "number", "points"]);

/** A name, the number before it and the colon behind it. */
const LONGEST = 30;
