import { describe, expect, test } from "vitest";
import { checkPlan, EXAMPLE_PLAN, examplePlan, RULES } from "../../src/check";

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Signs in an order that no expression can foresee, the same in every run. */
const mixed = (signs: string) => (length: number) => {
  const letters: string[] = [];
  for (let i = 0, seed = 1; i < length; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    letters.push(signs.charAt(seed % signs.length));
  }
  return letters.join("");
};

/** Texts of any length that were made to be slow. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  letters: repeat("a"),
  digits: repeat("1"),
  "one character": repeat("服"),
  "two characters": repeat("服務"),
  "three characters": repeat("與對於"),
  "brackets that open": repeat("「（"),
  "brackets that close": repeat("）」"),
  "brackets of one kind": repeat("（"),
  "quoted words": repeat("「服務」、"),
  "a list of one thing": repeat("服務項目、"),
  numbering: repeat("1.一、(一)"),
  "numbers of three levels": repeat("壹、一、（一）1.(1)"),
  "mixed widths": repeat("a１Ａ1，,"),
  dates: repeat("107年12月31日"),
  "dates with a weekday that does not end": repeat("107年1月1日（星期"),
  years: repeat("106年"),
  "yearly duties": repeat("每年1月底前"),
  rates: repeat("1,"),
  "half of a measure": repeat("每月"),
  counts: repeat("三個構面"),
  "letter numbers": repeat("字第"),
  "whole letters": repeat("107年1月1日府研字第1070000001號函"),
  attachments: repeat("附件1"),
  bodies: repeat("本府"),
  "names of the plan": repeat("本實施計畫"),
  "terms of the form": repeat("實施對象推動作法"),
  variants: repeat("臺台櫃檯櫃台"),
  "tags that do not end": repeat("<li "),
  entities: repeat("&#1"),
  "full stops": repeat("。，"),
  blanks: (length) => `x${" ".repeat(length)}x`,
  "blanks of full width": repeat("　x"),
  "line breaks": repeat("甲\n"),
  "compatibility characters": repeat("㈠①㍻金"),
  "marks above letters": repeat("服\u0301"),
  "high surrogates alone": repeat("\ud800"),
  "low surrogates alone": repeat("服\udc00"),
  "all of it, in no order": mixed("服務台臺櫃檯1年月日，。「」（）(),.、每第號字函aA１ 本計畫附件"),
};

type Row = Readonly<Record<string, unknown>>;
const [first, second, ...others] = EXAMPLE_PLAN.entries;
const inRow = (changes: Row) => ({ entries: [{ ...first, ...changes }, second, ...others] });
const inAction = (changes: Row) =>
  inRow({
    actions: [
      { text: "甲案。", ...changes },
      { label: "2.", text: "乙案。" },
    ],
  });

/** Every field of a plan that holds a text. */
const FIELDS: Readonly<Record<string, (text: string) => Row>> = {
  "agency.name": (name) => ({ agency: { name } }),
  "agency.class": (text) => ({ agency: { ...EXAMPLE_PLAN.agency, class: text } }),
  title: (title) => ({ title }),
  "legalBasis as text": (text) => ({ legalBasis: [text] }),
  "legalBasis.issuer": (issuer) => ({ legalBasis: [{ text: "函", issuer }] }),
  "legalBasis.number": (number) => ({ legalBasis: [{ text: "函", number }] }),
  "legalBasis.title": (title) => ({ legalBasis: [{ text: "函", title }] }),
  goals: (text) => ({ goals: [text] }),
  scope: (scope) => ({ scope }),
  columns: (text) => ({ columns: [text] }),
  "sections.ordinal": (ordinal) => ({
    sections: [
      { ordinal, title: "依據" },
      { ordinal: "貳", title: "目標" },
    ],
  }),
  "sections.title": (title) => ({ sections: [{ title: "依據" }, { title: "目標" }, { title }] }),
  "sections.text": (text) => ({ sections: [{ title: "依據", text }] }),
  criterion: (criterion) => inRow({ criterion }),
  printedAs: (printedAs) => inRow({ printedAs }),
  strategy: (strategy) => inRow({ strategy }),
  benefit: (benefit) => inRow({ benefit }),
  deadline: (deadline) => inRow({ deadline }),
  units: (units) => inRow({ units }),
  "actions.text": (text) => inAction({ text }),
  "actions.label": (label) => inAction({ label }),
  "actions.target": (target) => inAction({ target }),
  "actions.result": (result) => inAction({ result }),
  "actions.text, several alike": (text) => ({
    entries: [{ ...first, strategy: text, benefit: text, actions: [text] }, { ...second, actions: [text] }, ...others],
  }),
  monitoring: (text) => ({ monitoring: [text] }),
  rewards: (text) => ({ rewards: [text] }),
};

/** What is wrong with every plan here beside the text: it was adopted after its period had begun. */
const ADOPTED_LATE = { adopted: "107年2月10日" };

/** That a rule speaks of the plan's own fault, and how long the longest message is. */
function expectChecked(changes: Row): void {
  const { diagnostics } = checkPlan(
    { ...EXAMPLE_PLAN, ...ADOPTED_LATE, ...changes },
    { config: { extends: "strict" }, asOf: "107年7月1日" },
  );
  expect(diagnostics.filter(({ code }) => code === "adopted-after-start")).toHaveLength(1);
  // A message is read by people; the text itself is in the plan.
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(600);
}

const medley = (length: number) =>
  Object.values(KINDS)
    .map((make) => make(length / Object.keys(KINDS).length))
    .join("");

/** What is quadratic in it does not end within the limit of the runner. */
const MEGABYTE = 1_000_000;

describe("a megabyte is checked to the end, and no rule throws", () => {
  test.each(Object.entries(KINDS))("of %s, as an action", (_, make) => {
    expectChecked(inAction({ text: make(MEGABYTE) }));
  });

  test.each(Object.entries(FIELDS))("of everything, as %s", (_, put) => {
    expectChecked(put(medley(MEGABYTE)));
  });
});

test.each(Object.entries(FIELDS))("every kind of text is checked as %s", (_, put) => {
  for (const make of Object.values(KINDS)) expectChecked(put(make(5_000)));
});

/** All but marks that come in two widths: what is half width throughout is not so any more beside full width. */
const oneWidth = Object.values(KINDS)
  .map((make) => make(150))
  .filter((text) => !/[,.:;，。：；]/u.test(text))
  .join("");

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s finds beside all of it what it finds without",
  (id, rule) => {
    const { asOf, bad } = { asOf: undefined, ...rule.examples };
    const plan = examplePlan(bad);
    const found = (changes: Row) =>
      checkPlan({ ...plan, ...changes }, { config: { extends: "strict" }, ...(asOf && { asOf }) })
        .diagnostics.filter(({ code }) => code === id)
        .map(({ path }) => path);
    expect(found({})).not.toEqual([]);
    expect(found({ rewards: [...(plan.rewards ?? []), oneWidth] })).toEqual(expect.arrayContaining(found({})));
  },
);
