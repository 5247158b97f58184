import { defineRule } from "../rule";
import { isMark, signWidths, timesOf, wrongWidths } from "../sign-widths";
import { placeFinding } from "../word-places";
import { PUNCTUATION_SOURCE } from "../wording-sources";
import { SIGN_NAMES } from "../words/sign-names";

export const halfWidthPunctuation = defineRule({
  id: "half-width-punctuation",
  severity: "info",
  source: PUNCTUATION_SOURCE,
  about: {
    "zh-TW": "中文句中的逗號、分號、冒號等全為半形，應用全形。",
    en: "The commas, semicolons or colons of Chinese sentences are in half width throughout; they should be in full width.",
  },
  options: {},
  *check({ passages }) {
    const half = signWidths(passages).filter(
      ({ kind, wrong, right }) => isMark(kind) && wrong.count > 0 && right === 0,
    );
    // Brackets alone in half width are a matter of taste, so long as they are the same throughout.
    if (half.every(({ kind }) => kind === "bracket")) return;
    const placed = placeFinding(wrongWidths(half), true);
    if (placed === undefined) return;
    const counts = half.map(({ kind, wrong }) => timesOf(kind, wrong.count));
    yield { ...placed, args: { kinds: half.map(({ kind }) => kind), counts } };
  },
  words: {
    "zh-TW": ({ kinds, counts }) => {
      const signs = kinds.map((kind, i) => `${SIGN_NAMES["zh-TW"][kind]}（${counts[i]}處）`).join("、");
      return `中文句中的${signs}均為半形；中文標點應用全形，請更正。`;
    },
    en: ({ kinds, counts }) => {
      const signs = kinds.map((kind, i) => `${SIGN_NAMES.en[kind]} (${counts[i]})`).join(", ");
      return `In Chinese sentences these are in half width throughout: ${signs}; write them in full width.`;
    },
  },
  examples: {
    good: {},
    bad: {
      goals: [],
      entries: [{ criterion: "friendliness", actions: ["加強橫向聯繫,增設雙語標示20面。"] }],
      monitoring: [],
    },
  },
});
