import type { Cell } from "./parse-table";
import { markStatusOf } from "./table-words";

/**
 * What stands in the cell of a mark, in the form of a score sheet; `undefined` for a blank cell. A text that is
 * neither a number nor a status is handed on as it is: scoring says that it is no mark.
 */
export function readMarkCell(text: string, remark: string, scale: unknown): unknown {
  if (text === "") return undefined;
  const normal = text.normalize("NFKC").trim();
  const digits = scale === "percent" ? normal.replace(/\s*%$/u, "") : normal;
  if (NUMBER.test(digits)) return remark === "" ? Number(digits) : { points: Number(digits), note: remark };
  const { word = text, colon, bracket } = STATUS.exec(text)?.groups ?? {};
  const status = markStatusOf(text) ?? markStatusOf(word);
  if (status === undefined) return text;
  if (status === "not-assessed") return { status };
  const reason = [colon ?? bracket ?? "", remark]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("；");
  return reason === "" ? { status } : { status, reason };
}

/** Whether a cell holds what may be a mark, rather than any text. */
export function isMarkCell({ text }: Cell): boolean {
  return typeof readMarkCell(text, "", "percent") !== "string";
}

/** Whether a cell says 不適用, with or without a reason. */
export function isNotApplicable({ text }: Cell): boolean {
  const value = readMarkCell(text, "", "points");
  return typeof value === "object" && value !== null && "status" in value && value.status === "not-applicable";
}

/** At most 15 digits in all: that many a number of the program holds exactly. */
const NUMBER = /^[+-]?\d{1,6}(?:\.\d{1,9})?$/u;
const STATUS = /^(?<word>[^:：（(]{1,30})(?:[:：](?<colon>.*)|[（(](?<bracket>.*)[)）])$/su;
