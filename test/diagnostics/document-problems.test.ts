import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics";
import { DOCUMENT_PROBLEMS } from "../../src/diagnostics/document-problems";

/** Every argument that a problem may be worded from, with few and with many of what is counted. */
const ARGS = ["docx", "odt", "xlsx", "ods", "pptx", "odp", "zip", "unknown"].flatMap((found) =>
  [0, 1, 7].map((count) => ({
    part: count === 0 ? "" : "word/document.xml",
    found,
    expected: "docx",
    format: ["doc", "xls", "ppt", "office"][count % 4],
    reason: "malformed-xml",
    megabytes: 48,
    ratio: 250,
    limit: 256,
    rows: 3,
    columns: 300,
    others: count,
    pictures: count,
    count,
    encoding: "Big5",
    line: 3,
    advice: "convert",
    named: ".txt",
    font: "Wingdings",
    sign: "<script",
    sample: "計畫",
  })),
);

describe.each(Object.entries(DOCUMENT_PROBLEMS))("%s", (_, problem) => {
  test.each(LOCALES)("is said in %s as a sentence that says what to do", (locale) => {
    for (const args of ARGS) {
      // Every problem takes its own part of these arguments.
      const message = problem.words[locale](args as never);
      expect(message).not.toMatch(/undefined|\[object|NaN| {2}/u);
      expect(message).toMatch(locale === "en" ? /^[A-Z"“][^。，；「」]+\.$/u : /。$/u);
      expect(message.length).toBeGreaterThan(10);
    }
  });
});

test("a file that cannot be read at all is an error, one that was read in part is not", () => {
  const severities = Object.fromEntries(
    Object.entries(DOCUMENT_PROBLEMS).map(([code, { severity }]) => [code, severity]),
  );
  expect(severities).toMatchObject({
    "damaged-archive": "error",
    "password-protected": "error",
    "part-left-out": "warning",
    "changes-accepted": "info",
  });
});
