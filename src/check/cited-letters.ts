import type { Path } from "../base/path";
import { type LetterNumber, parseCitation, parseLetterNumber } from "../calendar";
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
}

/** Every citation of the plan that has a letter number, well formed or not. */
export function* citedLetters(plan: DraftPlan): Generator<CitedLetter> {
  for (const [i, citation] of plan.legalBasis.entries()) {
    const written = citation.number ?? findLetter(citation.text);
    if (written === undefined) continue;
    // No letter number is a page long; what is cut is malformed in any case.
    const outcome = parseLetterNumber(written.slice(0, LONGEST));
    const path = ["legalBasis", i, citation.number === undefined ? "text" : "number"];
    yield { citation, path, written, ...(outcome.ok && { letter: outcome.value }) };
  }
}

/** What was meant to be a letter number in a text in which none was found: the number itself if there is one after all. */
function findLetter(text: string): string | undefined {
  const at = text.slice(0, LONGEST).indexOf("字第");
  if (at === -1) return undefined;
  const written = NUMBER_LIKE.exec(text.slice(Math.max(0, at - LONGEST_PREFIX), at + LONGEST_NUMBER))?.[0] ?? "";
  const read = parseCitation(written);
  return (read.ok ? read.value.number : undefined) ?? written;
}

/** A letter is cited at the beginning of a text, not after pages of it. */
const LONGEST = 1000;
const LONGEST_PREFIX = 30;
const LONGEST_NUMBER = 32;

/** 字第 with what stands before it (but no date), and what follows up to 號 or a sign. */
const NUMBER_LIKE = /[^\s，、。；「」（）()日]{0,12}字第[^，、。；「」號]{0,30}號?/u;
