import type { Path } from "../base/path";
import { type LetterNumber, parseLetterNumber } from "../calendar";
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
    const written = citation.number ?? NUMBER_LIKE.exec(citation.text)?.[0];
    if (written === undefined) continue;
    const outcome = parseLetterNumber(written);
    const path = ["legalBasis", i, citation.number === undefined ? "text" : "number"];
    yield { citation, path, written, ...(outcome.ok && { letter: outcome.value }) };
  }
}

/** Something that was meant to be a letter number: 字第 and what follows it up to 號, a sign or a blank-free end. */
const NUMBER_LIKE = /[^\s，、。；「」（）()]{0,12}字第[^，、。；「」]{0,30}/u;
