import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { PANEL_RULE_PROBLEMS } from "../../src/diagnostics/panel-rule-problems";

/** Arguments for any problem of the table; of lists long and short ones. */
const ARGS = [["甲所"], Array.from({ length: 12 }, (_, place) => `第${place + 1}所`)].map((names) => ({
  found: "x",
  near: "",
  scale: "範例標準",
  table: "範例表",
  method: "序位法",
  grade: "優等",
  highest: "優等",
  lowest: "甲等",
  member: "甲",
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
