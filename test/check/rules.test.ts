import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPlan, EXAMPLE_PLAN, examplePlan, RULES } from "../../src/check";
import { LOCALES, type Locale } from "../../src/diagnostics";

const RULE_FILES = resolve(import.meta.dirname, "../../src/check/rules");

/** A rule of the preset strict is asked as well. */
const findingsOf = (id: string, plan: object, options: object = {}) =>
  checkPlan(examplePlan(plan), { config: { extends: "strict" }, ...options }).diagnostics.filter(
    ({ code }) => code === id,
  );

/** What a reader reads, without what is quoted from the plan. */
const own = (message: string, locale: Locale) =>
  message.replaceAll(locale === "en" ? /".*?"|\(.*?\)|\p{Script=Han}+/gsu : /「.*?」/gsu, "");

test("the list is in the order of the rule reference, every rule once", () => {
  expect(RULES.map(({ id }) => id)).toEqual([
    // framework
    "framework-unnamed",
    "framework-not-in-force",
    // criteria
    "unknown-criterion",
    "misspelt-criterion",
    "merged-criterion",
    "misplaced-criterion",
    "missing-criterion",
    "empty-criterion",
    "duplicate-criterion",
    // fit
    "uneven-depth",
    "criteria-count",
    "level-name",
    "uneven-row",
    "missing-column",
    "empty-column",
    "title-other-office",
    "other-government",
    // points
    "invalid-printed-points",
    "points-differ",
    "printed-points-sum",
    // calendar
    "title-outside-year",
    "agency-outside-year",
    "plan-name",
    "period-missing",
    "period-outside-year",
    "adoption-missing",
    "adopted-after-start",
    "yearly-duty",
    "deadline-outside-year",
    "unclear-deadline",
    "vague-deadlines",
    "same-deadline",
    "impossible-date",
    "wrong-weekday",
    "overdue-without-result",
    "carried-over-year",
    "recurring-count",
    // letters
    "no-legal-basis",
    "unclear-citation",
    "incomplete-citation",
    "letter-number-malformed",
    "letter-year-prefix",
    "letter-title-mismatch",
    "letter-date-mismatch",
    "letter-part-mismatch",
    "superseded-letter",
    "abolished-issuer",
    "letter-after-abolition",
    "basis-after-plan",
    "old-basis",
    "award-name",
    // numbering
    "section-numbering",
    "numbering-order",
    "numbering-style",
    "doubled-numbering",
    "untitled-section",
    // wording
    "variant-characters",
    "outdated-term",
    "lookalike-character",
    "simplified-character",
    "mixed-width",
    "half-width-punctuation",
    "unbalanced-brackets",
    "missing-final-punctuation",
    "doubled-punctuation",
    "repeated-words",
    "html-remains",
    "missing-reference",
    "undefined-body",
    "form-term",
    // substance
    "no-measurable-target",
    "row-without-measure",
    "repeats-strategy",
    "strategy-without-action",
    "duplicate-action",
    "existing-measure-as-new",
    "unit-is-office",
    "action-is-result",
  ]);
});

test("every rule is a file named by its id, and every file is a rule in the list", () => {
  const files = readdirSync(RULE_FILES).filter((file) => file.endsWith(".ts") && file !== "index.ts");
  expect(files.toSorted()).toEqual(RULES.map(({ id }) => `${id}.ts`).toSorted());
});

test.each(RULES.map(({ id }) => id))("%s has a test of its own", (id) => {
  expect(existsSync(resolve(import.meta.dirname, `rules/${id}.test.ts`))).toBe(true);
});

describe("examples", () => {
  test.each(RULES)("$id: the bad one is found, the good one is not", (rule) => {
    const { id, examples } = rule;
    const asOf = "asOf" in examples ? examples.asOf : undefined;
    expect(findingsOf(id, examples.good, { asOf })).toEqual([]);
    expect(findingsOf(id, examples.bad, { asOf }).length).toBeGreaterThan(0);
  });

  test.each(LOCALES.flatMap((locale) => RULES.map((rule) => ({ id: rule.id, rule, locale }))))(
    "$id speaks $locale in whole sentences",
    ({ id, rule, locale }) => {
      const asOf = "asOf" in rule.examples ? rule.examples.asOf : undefined;
      const messages = findingsOf(id, rule.examples.bad, { asOf, locale }).map(({ message }) => message);
      for (const sentence of [...messages, rule.about[locale]]) {
        expect(sentence).not.toMatch(/undefined|\[object|NaN|null|\{|\}/u);
        expect(own(sentence, locale)).toMatch(locale === "en" ? /^[^。，；：]+[.?]$/u : /^[^,;?!]+[。？]$/u);
      }
    },
  );

  test.each(RULES)("$id in English has Chinese words only as names, in what it says and what it rests on", (rule) => {
    const asOf = "asOf" in rule.examples ? rule.examples.asOf : undefined;
    const findings = findingsOf(rule.id, rule.examples.bad, { asOf, locale: "en" });
    for (const { message, source = "", related = [] } of findings)
      for (const words of [message, source, ...related.map((place) => place.message)]) {
        const left = words.replaceAll(/https?:\S+|".*?"/gsu, "");
        expect(left).not.toMatch(/[，。；：、？！（）「」]|\p{Script=Han}{15}/u);
        expect(words).toMatch(/[a-z]{2}/u);
      }
  });

  test.each(RULES)("$id names what it rests on, in both languages and without names of the code", ({ source }) => {
    expect(source["zh-TW"]).toMatch(/\p{Script=Han}{4}/u);
    expect(source.en).toMatch(/^[A-Z國]/u);
    for (const words of Object.values(source))
      expect(words.replaceAll(/https?:\S+/gu, "")).not.toMatch(/[_[\]]|\.[a-z]/u);
  });
});

describe("the example plan", () => {
  test.each([
    { name: "as it is", options: {} },
    { name: "in English", options: { locale: "en" as const } },
    { name: "looked at before its year", options: { asOf: "106年12月31日" } },
    { name: "looked at on the day of its first deadline", options: { asOf: "107年5月31日" } },
  ])("$name has no finding at all", ({ options }) => {
    const result = checkPlan(EXAMPLE_PLAN, options);
    expect(result.diagnostics).toEqual([]);
    expect(result.raw).toEqual([]);
    expect(result.suppressed).toEqual([]);
    expect(result.summary).toEqual({ error: 0, warning: 0, info: 0 });
    expect(result.framework).toBe("leap-award-2018");
    expect(result.plan?.entries).toHaveLength(9);
  });

  test("looked at after its year, only its dated actions without results are named", () => {
    const { diagnostics } = checkPlan(EXAMPLE_PLAN, { asOf: "108年1月1日" });
    expect(diagnostics.map(({ code, path }) => [code, path[1]])).toEqual(
      [1, 2, 3, 4, 5, 7].map((row) => ["overdue-without-result", row]),
    );
  });
});
