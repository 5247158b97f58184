import type { Path } from "../../base/path";
import type { DraftPlan } from "../../model/draft-plan";
import { exampleEntries } from "../example-plan";
import { parseListNumber } from "../list-number";
import { NUMBERING_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";
import { NUMBER_AT_START } from "../words/number-marks";

export const numberingStyle = defineRule({
  id: "numbering-style",
  severity: "info",
  isStrict: true,
  source: NUMBERING_SOURCE,
  about: {
    "zh-TW":
      "同一計畫的章節序號或作法編號寫法不一（如「壹」與「二」、「1.」與「1、」並用），或僅有一項作法時有編號、有不編號。",
    en: "Sections or actions numbered in several styles (壹 beside 二, 1. beside 1、), or single actions of which some bear a number and some do not.",
  },
  options: {},
  *check({ plan }) {
    yield* mixedStyles(sectionNumbers(plan));
    yield* mixedStyles(actionNumbers(plan));
    for (const field of ["goals", "monitoring", "rewards"] as const)
      yield* mixedStyles(listNumbers([field], plan[field]));
    yield* singleNumbers(plan);
  },
  words: {
    "zh-TW": ({ styles, numbered, unnumbered }) =>
      styles.length > 0
        ? `編號寫法不一，並用「${styles.join("」、「")}」；同一層次請採同一種寫法。`
        : `僅有一項作法的列，${numbered}列有編號、${unnumbered}列不編號；請採同一種體例。`,
    en: ({ styles, numbered, unnumbered }) =>
      styles.length > 0
        ? `Numbers are written in several styles, "${styles.join(`", "`)}"; use one for each level.`
        : `Of the rows with a single action ${numbered} number it and ${unnumbered} do not; do the same in all.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: [labelled("1."), labelled("2.")] }) },
    bad: { entries: exampleEntries("friendliness", { actions: [labelled("1."), labelled("2、")] }) },
  },
});

/** A line has no place for more. */
const MOST = 6;

interface StyledNumber {
  readonly path: Path;
  readonly style: string;
}

/** One finding, at the first number that is not written as most are. */
function* mixedStyles(numbers: Iterable<StyledNumber>) {
  const byStyle = new Map<string, { readonly path: Path; count: number }>();
  for (const { path, style } of numbers) {
    const known = byStyle.get(style);
    if (known === undefined) byStyle.set(style, { path, count: 1 });
    else known.count++;
  }
  const [, rarer] = [...byStyle].toSorted(([, a], [, b]) => b.count - a.count);
  if (rarer === undefined) return;
  const styles: readonly string[] = [...byStyle.keys()].slice(0, MOST);
  yield { path: rarer[1].path, args: { styles, numbered: 0, unnumbered: 0 } };
}

/** The ordinals of the sections, whatever marks are printed behind them. */
function* sectionNumbers({ sections = [] }: DraftPlan): Generator<StyledNumber> {
  for (const [i, { ordinal }] of sections.entries()) {
    const number = ordinal === undefined ? undefined : parseListNumber(ordinal);
    if (number !== undefined) yield { path: ["sections", i, "ordinal"], style: number.level };
  }
}

/** The numbers of the outermost list of each row. */
function* actionNumbers({ entries }: DraftPlan): Generator<StyledNumber> {
  for (const [i, { actions }] of entries.entries()) {
    const found = actions.map(({ label }) => (label === undefined ? undefined : parseListNumber(label)));
    const outer = found.find((number) => number !== undefined);
    for (const [j, number] of found.entries()) {
      // Another numeral opens a list within the list.
      if (number !== undefined && number.level === outer?.level)
        yield { path: ["entries", i, "actions", j, "label"], style: number.style };
    }
  }
}

function* listNumbers(path: Path, texts: readonly string[]): Generator<StyledNumber> {
  let outer: string | undefined;
  for (const [i, text] of texts.entries()) {
    const number = parseListNumber(NUMBER_AT_START.exec(text)?.groups?.number ?? "");
    outer ??= number?.level;
    if (number !== undefined && number.level === outer) yield { path: [...path, i], style: number.style };
  }
}

/** One finding, at the first number of an action that stands alone. */
function* singleNumbers({ entries }: DraftPlan) {
  const single = entries.flatMap(({ actions: [action, ...others] }, i) =>
    action === undefined || others.length > 0 ? [] : [{ i, isNumbered: action.label !== undefined }],
  );
  const numbered = single.filter(({ isNumbered }) => isNumbered);
  const [first] = numbered;
  const unnumbered = single.length - numbered.length;
  if (first === undefined || unnumbered === 0) return;
  const none: readonly string[] = [];
  yield {
    path: ["entries", first.i, "actions", 0, "label"],
    args: { styles: none, numbered: numbered.length, unnumbered },
  };
}

function labelled(label: string) {
  return { label, text: "增設服務設施1處。" };
}
