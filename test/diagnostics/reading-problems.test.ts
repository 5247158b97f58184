import { expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics";
import { READING_PROBLEMS } from "../../src/diagnostics/reading-problems";

const ARGS = {
  year: 107,
  found: "甲",
  title: "乙",
  titles: ["甲", "乙"],
  known: ["a", "b"],
  candidates: ["a", "b"],
  framework: "a",
  label: "丙",
  expected: "丁",
  sections: 2,
  repeated: ["甲", "乙"],
  characters: 300,
  examples: ["甲", "乙"],
  clauses: 2,
  entries: 9,
  field: "goals",
  marks: ["一、、", "（二）、"],
  count: 3,
};

const cases = Object.entries(READING_PROBLEMS).flatMap(([code, problem]) =>
  LOCALES.map((locale) => ({ code, locale, message: problem.words[locale](ARGS as never) })),
);

test.each(cases)("$code in $locale: $message", ({ locale, message }) => {
  expect(message).not.toMatch(/undefined|\[object|NaN/u);
  expect(message).toMatch(locale === "en" ? /^[^。，；「」]+\.$/u : /。$/u);
});
