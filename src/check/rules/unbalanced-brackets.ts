import type { DraftPlan } from "../../model/draft-plan";
import { type Bracket, bracketPairs } from "../bracket-pairs";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import { type PlacedDeadline, planDeadlines } from "../plan-deadlines";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { placeFinding, placesKept, type WordPlace } from "../word-places";
import { PUNCTUATION_SOURCE } from "../wording-sources";

export const unbalancedBrackets = defineRule({
  id: "unbalanced-brackets",
  severity: "warning",
  source: PUNCTUATION_SOURCE,
  about: {
    "zh-TW": "括號或引號只有一半，或彼此交錯，應補齊。",
    en: "A bracket or quotation mark has no partner, or two pairs cross; the missing half should be added.",
  },
  options: {},
  *check({ plan, passages }) {
    const kept = placesKept<OddHalf>();
    const citations = plan.legalBasis.map(({ text }, i) => ({ path: ["legalBasis", i, "text"], text }));
    const others = [...planDeadlines(plan).map(textOf), ...unitTexts(plan)].filter(({ text }) =>
      HAS_BRACKET.test(text),
    );
    for (const { path, text } of [...citations, ...passagesWith(passages, HAS_BRACKET), ...others]) {
      const { unclosed, unopened } = bracketPairs(text);
      const odd = [...unclosed.map((one) => oddHalf(one, true)), ...unopened.map((one) => oddHalf(one, false))];
      for (const one of odd.sort((a, b) => a.start - b.start)) kept.add({ ...one, path });
    }
    const { count, places } = kept.all();
    const placed = placeFinding({ count, places }, false);
    const [first] = places;
    if (placed === undefined || first === undefined) return;
    const { found, isOpen } = first;
    yield { ...placed, args: { sign: found, name: nameOf(found), isOpen, others: count - 1 } };
  },
  words: {
    "zh-TW": ({ name, isOpen, others }) => {
      const more = others > 0 ? `（另有${others}處括號或引號不成對）` : "";
      return `${NAMES[name]["zh-TW"]}只有${isOpen ? "前半" : "後半"}${more}；請補上另一半，或刪除多餘的一半。`;
    },
    en: ({ sign, name, isOpen, others }) => {
      const more = others > 0 ? ` (${others} more without a partner)` : "";
      return `The ${NAMES[name].en} "${sign}" is never ${isOpen ? "closed" : "opened"}${more}; add the other half or delete this one.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["增設雙語標示（含電梯20面。"] }) },
  },
});

function textOf({ path, deadline }: PlacedDeadline): Passage {
  return { path: [...path, "text"], text: deadline.text };
}

/**
 * Each list of units as one text: a bracket that is opened in one unit (本所（含甲課、乙課）) may be closed in the next. A
 * list that the actions of a row share is told once.
 */
function* unitTexts({ entries }: DraftPlan): Generator<Passage> {
  for (const [i, { units = [], actions }] of entries.entries()) {
    const told = new Set([""]);
    const lists = [
      { path: ["entries", i, "units"], text: units.join("、") },
      ...actions.map((action, j) => ({
        path: ["entries", i, "actions", j, "units"],
        text: (action.units ?? []).join("、"),
      })),
    ];
    for (const list of lists) {
      if (!told.has(list.text)) yield list;
      told.add(list.text);
    }
  }
}

/** A bracket without its partner. */
interface OddHalf extends WordPlace {
  readonly isOpen: boolean;
}

const HAS_BRACKET = /[「」『』（）()《》〈〉【】〔〕［］“”]/u;
/** What the signs are called. */
const NAMES = {
  quotation: { "zh-TW": "引號", en: "quotation mark" },
  title: { "zh-TW": "書名號", en: "title mark" },
  bracket: { "zh-TW": "括號", en: "bracket" },
} as const;

function nameOf(sign: string): keyof typeof NAMES {
  if ("「」『』“”".includes(sign)) return "quotation";
  return "《》〈〉".includes(sign) ? "title" : "bracket";
}

function oddHalf({ sign, at }: Bracket, isOpen: boolean): Omit<OddHalf, "path"> {
  return { start: at, end: at + 1, found: sign, isOpen };
}
