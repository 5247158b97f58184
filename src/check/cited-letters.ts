import type { Path } from "../base/path";
import { type LetterNumber, parseCitation, parseLetterNumber } from "../calendar";
import { SHARED_END } from "../calendar/citation-words";
import { closeUp } from "../calendar/close-up";
import { letterFaults } from "../calendar/letter-faults";
import type { LetterFault } from "../diagnostics/letter-fault-words";
import type { DraftPlan } from "../model/draft-plan";

/** A letter that the plan rests on. */
export interface CitedLetter {
  readonly citation: DraftPlan["legalBasis"][number];
  /** Where its number stands: the field, or the text that should have held one. */
  readonly path: Path;
  /** The number as written. */
  readonly written: string;
  /** The number as understood; absent when it is malformed. */
  readonly letter?: LetterNumber;
  /** What is wrong with one that is malformed. */
  readonly faults: readonly LetterFault[];
}

/** Every citation of the plan that has one letter number, well formed or not. */
export function* citedLetters(plan: DraftPlan): Generator<CitedLetter> {
  for (const [i, citation] of plan.legalBasis.entries()) {
    const written = writtenNumber(citation);
    // Several numbers are not one that is malformed, nor can one of them stand for the others.
    if (written === undefined || SHARED_END.test(beginningOf(citation.number ?? citation.text))) continue;
    // No letter number is a page long; what is cut is malformed in any case.
    const outcome = parseLetterNumber(written.slice(0, LONGEST));
    const path = ["legalBasis", i, citation.number === undefined ? "text" : "number"];
    const faults = letterFaults(outcome.diagnostics);
    yield { citation, path, written, faults, ...(outcome.ok && { letter: outcome.value }) };
  }
}

/** The letter number of a citation, or what was meant to be one in its text; the number itself if there is one after all. */
export function writtenNumber({ number, text }: CitedLetter["citation"]): string | undefined {
  if (number !== undefined) return number;
  const beginning = beginningOf(text);
  const at = beginning.search(NUMBER_MARK);
  if (at === -1) return undefined;
  const written = NUMBER_LIKE.exec(beginning.slice(Math.max(0, at - LONGEST_PREFIX), at + LONGEST_NUMBER))?.[0] ?? "";
  const read = parseCitation(written);
  return (read.ok ? read.value.number : undefined) ?? written;
}

function beginningOf(text: string): string {
  return closeUp(text.slice(0, LONGEST));
}

/** A letter is cited at the beginning of a text, not after pages of it. */
const LONGEST = 1000;
const LONGEST_PREFIX = 30;
const LONGEST_NUMBER = 32;

/** 字第, or one of the two with a number that is too long to be that of an article or an item. */
const NUMBER_MARK = /字第|[字第]\d{6,20}號/u;

/** The mark with what stands before it (but no date), and what follows up to 號, a sign or the word of issuing. */
const NUMBER_LIKE =
  /[^\s，、。；「」（）()日]{0,12}(?:字第[^，、。；「」｢｣『』《》〈〉號函令頒訂公修]{0,30}(?:號{1,2})?|[字第]\d{6,20}號{1,2})/u;
