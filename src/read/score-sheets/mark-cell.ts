import type { Cell } from "./parse-table";
import { markStatusOf } from "./table-words";

/** What stands beside a mark, and how to read both. */
export interface MarkCellOptions {
  /** The remark that belongs to it. */
  readonly remark?: string;
  /** What stands between a reason in the cell and one in the remark. */
  readonly and?: string;
}

/**
 * What stands in the cell of a mark, in the form of a score sheet; `undefined` for a blank cell. A text that is
 * neither a number nor a status is handed on as it is: scoring says that it is no mark.
 */
export function readMarkCell(text: string, scale: unknown, { remark = "", and = "；" }: MarkCellOptions = {}): unknown {
  if (text === "") return undefined;
  const points = numberOf(text, scale);
  if (points !== undefined) return remark === "" ? points : { points, note: remark };
  const { word = text, colon, bracket } = STATUS.exec(text)?.groups ?? {};
  const status = markStatusOf(text.slice(0, LONGEST_WORD)) ?? markStatusOf(word.slice(0, LONGEST_WORD));
  if (status === undefined) return text;
  if (status === "not-assessed") return { status };
  const reason = [colon ?? bracket ?? "", remark]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(and);
  return reason === "" ? { status } : { status, reason };
}

/** Whether a cell holds what may be a mark, rather than any text. */
export function isMarkCell({ text }: Cell): boolean {
  return typeof readMarkCell(text, "percent") !== "string";
}

/** Whether a cell holds what somebody meant as a mark, although it may not be written as one: 八, 約45, 優. */
export function isMarkLike(cell: Cell): boolean {
  return isMarkCell(cell) || (cell.text.length <= LONGEST_ATTEMPT && ATTEMPT.test(cell.text.normalize("NFKC")));
}

/** Whether a cell says 不適用, with or without a reason. */
export function isNotApplicable({ text }: Cell): boolean {
  const value = readMarkCell(text, "points");
  return typeof value === "object" && value !== null && "status" in value && value.status === "not-applicable";
}

/** The text of a number without the unit after it, 分 or %; what is too long to be one stays as it is. */
export function withoutUnit(text: string): string {
  if (text.length > LONGEST_CELL) return text;
  const normal = text.normalize("NFKC").trim();
  return /[分%]$/u.test(normal) ? normal.slice(0, -1).trimEnd() : normal;
}

/** A percent sign is for percent marks only: of points it would be another number. */
function numberOf(text: string, scale: unknown): number | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const digits = withoutUnit(text);
  const isPercent = text.normalize("NFKC").trim().endsWith("%");
  return NUMBER.test(digits) && (!isPercent || scale === "percent") ? Number(digits) : undefined;
}

/** Longer than any number with its unit; what is longer is not worth the search. */
const LONGEST_CELL = 200;
const LONGEST_WORD = 60;
const LONGEST_ATTEMPT = 12;

/** At most 15 digits in all: that many a number of the program holds exactly. */
const NUMBER = /^[+-]?\d{1,6}(?:\.\d{1,9})?$/u;
const STATUS = /^(?<word>[^:：（(]{1,30})(?:[:：](?<colon>.*)|[（(](?<bracket>.*)[)）])$/su;
const ATTEMPT =
  /\d|^[約近]?[〇零一二三四五六七八九十百半點分壹貳參肆伍陸柒捌玖拾佰]+$|^[優良佳可甲乙丙丁戊差劣等A-Ea-e+○◎△×√-]{1,3}$/u;
