import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { type ItemNumber, leadingNumber } from "../source/item-number";
import type { Clause } from "./clauses";
import type { ReadingContext } from "./part";

/** A part of the plan that is a list of texts. */
export type ListField = "goals" | "monitoring" | "rewards";

/**
 * Tells of numbers (編號) of a list that are repeated, skipped or out of order, or that end in two signs: the plan keeps the texts without them, so
 * that nobody after the reader can see it. A list may begin anew below another number and after words without any.
 */
export function listNumberFindings(
  field: ListField,
  clauses: readonly Clause[],
  locale: ReadingContext["locale"],
): readonly ReadingDiagnostic[] {
  const open: ItemNumber[] = [];
  const marks: string[] = [];
  let first: Span | undefined;
  let isAfterWords = false;
  for (const { mark } of clauses) {
    const number = mark && leadingNumber(`${mark.text}　`);
    if (mark === undefined || number === undefined) {
      isAfterWords = true;
      continue;
    }
    marks.push(mark.text.replace(AFTER_NUMBER, ""));
    const at = open.findIndex(({ style, steps }) => style === number.style && steps.length === number.steps.length);
    const before = open[at];
    if (before !== undefined && !goesOn(before, number, isAfterWords)) first ??= mark.spans[0];
    open.splice(at === -1 ? open.length : at, open.length, number);
    isAfterWords = false;
  }
  const doubled = doubledSigns(field, clauses, locale);
  if (first === undefined) return doubled;
  const args = { field, found: shorten(marks.join("、")) };
  const said = diagnose(READING_PROBLEMS, "list-misnumbered", args, { path: [field], locale });
  return [{ ...said, span: first }, ...doubled];
}

/** （一）、 and 一、、: the plan keeps the text without its number, so nobody after the reader can see it. */
function doubledSigns(
  field: ListField,
  clauses: readonly Clause[],
  locale: ReadingContext["locale"],
): readonly ReadingDiagnostic[] {
  const found = clauses.flatMap(({ mark, text }) => {
    const more = LEADING_SIGNS.exec(text)?.[0] ?? "";
    if (mark === undefined || !(more !== "" || SIGN_AFTER_BRACKET.test(mark.text))) return [];
    return [{ shown: `${mark.text.trim()}${more}`, span: mark.spans[0] }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const args = { field, marks: found.slice(0, MOST_SHOWN).map(({ shown }) => shorten(shown)), count: found.length };
  const said = diagnose(READING_PROBLEMS, "list-number-signs", args, { path: [field], locale });
  return [{ ...said, ...(first.span && { span: first.span }) }];
}

const MOST_SHOWN = 3;
const LEADING_SIGNS = /^[、﹑､.．,，]{1,4}/u;
const SIGN_AFTER_BRACKET = /[)）]\s?[、﹑､.．:：,，]\s*$/u;

/** 一、 and (1). are shown without the sign that ends them. */
const AFTER_NUMBER = /[、﹑､.．:：\s]+$/u;

function goesOn({ steps: before }: ItemNumber, { steps: after }: ItemNumber, mayRestart: boolean): boolean {
  const [last = 0, next = 0] = [before.at(-1), after.at(-1)];
  const isSameList = after.slice(0, -1).every((step, i) => step === before[i]);
  return next === (isSameList ? last + 1 : 1) || (mayRestart && next === 1);
}
