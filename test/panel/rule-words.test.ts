import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { PANEL_RULE_PROBLEMS } from "../../src/diagnostics/panel-rule-problems";

/** Arguments for any problem of the table; of lists long and short ones. */
const ARGS = [["甲所"], Array.from({ length: 12 }, (_, place) => `第${place + 1}所`)].map((names) => ({
  found: "x",
  name: "atLeast",
  base: "stated",
  working: "3 × 30% = 0.9",
  mode: "truncate",
  places: 0,
  near: "",
  scale: "範例標準",
  table: "範例表",
  method: "序位法",
  grade: "優等",
  highest: "優等",
  lowest: "甲等",
  member: "甲",
  recounted: "some",
  group: "甲組",
  phase: "書面",
  subject: "甲所",
  names,
  subjects: names,
  count: names.length,
}));

const EXPECTATIONS = ["amount", "grade-or-score", "decision", "list", "flag"] as const;

describe("every problem of rules, in both languages", () => {
  const cases = Object.entries(PANEL_RULE_PROBLEMS).flatMap(([code, problem]) =>
    LOCALES.flatMap((locale) =>
      ARGS.flatMap((args) =>
        (code === "invalid-rule" ? EXPECTATIONS : [["a", "b"]]).map((expected) => ({
          code,
          locale,
          message: problem.words[locale]({ ...args, expected } as never), // each takes the arguments it knows
        })),
      ),
    ),
  );

  test.each(cases)("$code in $locale: $message", ({ locale, message }) => {
    expect(message).not.toMatch(/undefined|\[object|NaN/u);
    expect(message).toMatch(locale === "en" ? /^[^。，；]+[.?]$/u : /[。？]$/u);
    expect(message).not.toContain("第11所、第12所");
  });
});

describe("a field that is not there is told by its name, in a sentence about rules", () => {
  test.each([
    [
      "one field",
      { found: "undefined", name: "atLeast", expected: "percent" },
      "評審規則缺少欄位「atLeast」；應為 0 至 100 的數字。",
      'The rule lacks "atLeast"; expected a number from 0 to 100.',
    ],
    [
      "one of two fields",
      { found: "undefined", name: "grade", expected: "grade-or-score" },
      "評審規則缺少必填欄位：最高等第（grade）或計分上限（score），擇一填寫。",
      'A field of the rule is missing; it needs either "grade" (the best it may have) or "score" (the most that counts).',
    ],
    [
      "a place in a list",
      { found: "undefined", name: "", expected: "object" },
      "評審規則此處沒有內容；應為物件。",
      "There is nothing here in the rules of the panel; expected an object.",
    ],
  ] as const)("%s", (_, args, zh, en) => {
    const { words } = PANEL_RULE_PROBLEMS["invalid-rule"];
    expect([words["zh-TW"](args), words.en(args)]).toEqual([zh, en]);
  });
});
