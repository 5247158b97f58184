import { type Bigrams, bigramsOf, isContained } from "../../base/bigrams";
import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { comparableActions } from "../alike-actions";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";

export const repeatsStrategy = defineRule({
  id: "repeats-strategy",
  severity: "info",
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "預期目標或預期效益只重述推動策略或作法，未說明要達到什麼。",
    en: "A target or benefit that only repeats the strategy or the action does not say what is to be reached.",
  },
  /** From how much of its words in the strategy or action on a target is taken for a repetition. */
  options: { leastPercent: 80 },
  *check({ plan, options: { leastPercent } }) {
    const known = new Map(comparableActions(plan).map(({ text, bigrams }) => [text, bigrams]));
    const textOf = (text: string, kind: string, ...path: Path): PlacedText => {
      return { path, kind, text, bigrams: known.get(text) ?? bigramsOf(text) };
    };
    for (const [i, { strategy, benefit, actions }] of plan.entries.entries()) {
      if (benefit === undefined && actions.every(({ target }) => target === undefined)) continue;
      const strategies = strategy === undefined ? [] : [textOf(strategy, "strategy", "strategy")];
      const texts = actions.map(({ text }, j) => textOf(text, "action", "actions", j, "text"));
      for (const [j, { target }] of actions.entries()) {
        if (target === undefined) continue;
        // There is a text for every action.
        const others = [...texts.slice(j, j + 1), ...strategies];
        yield* repetitions(i, textOf(target, "target", "actions", j, "target"), others, leastPercent);
      }
      if (benefit !== undefined)
        yield* repetitions(i, textOf(benefit, "benefit", "benefit"), [...strategies, ...texts], leastPercent);
    }
  },
  words: {
    "zh-TW": ({ field, found, repeated }) =>
      `${field === "target" ? "預期目標" : "預期效益"}「${found}」只重述${repeated === "strategy" ? "推動策略" : "作法"}，未說明要達到什麼；請改寫為可檢驗的目標或效益。`,
    en: ({ field, found, repeated }) =>
      `The ${field} "${found}" only repeats the ${repeated} and does not say what is to be reached; write what can be checked afterwards.`,
  },
  examples: {
    good: {
      entries: exampleEntries("friendliness", { actions: ["增設雙語標示。"], benefit: "外籍人士洽公滿意度達90%。" }),
    },
    bad: { entries: exampleEntries("friendliness", { actions: ["增設雙語標示。"], benefit: "增設雙語標示" }) },
  },
});

interface PlacedText {
  /** Its place in the row. */
  readonly path: Path;
  readonly kind: string;
  readonly text: string;
  readonly bigrams: Bigrams;
}

/** What says nothing but what one of the other texts of its row says. */
function repetitions(row: number, aim: PlacedText, others: readonly PlacedText[], leastPercent: number) {
  if (aim.bigrams.letters.length < FEWEST_LETTERS) return [];
  const repeated = others.find(({ bigrams }) => isContained(aim.bigrams, bigrams, leastPercent));
  if (repeated === undefined) return [];
  const words = { "zh-TW": "原載於此處。", en: "said here before" };
  const args = { field: aim.kind, found: shorten(aim.text), repeated: repeated.kind };
  const place = (path: Path): Path => ["entries", row, ...path];
  return [{ path: place(aim.path), args, related: [{ path: place(repeated.path), words }] }];
}

/** 提升效率 stands in any strategy. */
const FEWEST_LETTERS = 6;
