import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAt } from "../../../src/read/source/passage";

/** What is to become of blanks, said slowly: one each, none between wide signs, none beside one and a sign. */
function tidied(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/(?<=[^\x21-\x7e\s]) (?=[^\x21-\x7e\s])/gu, "")
    .replace(/(?<=[\p{P}\p{S}]) (?=[^\x21-\x7e\s])|(?<=[^\x21-\x7e\s]) (?=[\p{P}\p{S}])/gu, "");
}

test("blanks of a passage stay where words of letters or digits need them", () => {
  const unit = fc.constantFrom(
    "甲",
    "，",
    "（",
    "a",
    "1",
    ".",
    "(",
    "$",
    "~",
    "é",
    "😀",
    "𠮷",
    " ",
    "\t",
    "　",
    "\u007f",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(passageAt(text, [{ start: 0, end: text.length }]).text).toBe(tidied(text));
    }),
    { numRuns: 2000 },
  );
});
