import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { isMark, signWidths, timesOf, wrongWidths } from "../sign-widths";
import { placeFinding } from "../word-places";
import { PUNCTUATION_SOURCE } from "../wording-sources";
import { SIGN_NAMES } from "../words/sign-names";

export const mixedWidth = defineRule({
  id: "mixed-width",
  severity: "warning",
  source: PUNCTUATION_SOURCE,
  about: {
    "zh-TW": "同一計畫的括號、標點或數字有全形也有半形，應統一。",
    en: "Brackets, marks or digits are in full width here and in half width there; they should be the same throughout.",
  },
  options: {},
  *check({ passages }) {
    const mixed = signWidths(passages).filter(({ wrong, right }) => wrong.count > 0 && right > 0);
    const placed = placeFinding(wrongWidths(mixed), true);
    if (placed === undefined) return;
    const args = {
      kinds: mixed.map(({ kind }) => kind),
      half: mixed.map(({ kind, wrong, right }) => timesOf(kind, isMark(kind) ? wrong.count : right)),
      full: mixed.map(({ kind, wrong, right }) => timesOf(kind, isMark(kind) ? right : wrong.count)),
      count: mixed.reduce((sum, { wrong }) => sum + wrong.count, 0),
    };
    yield { ...placed, args };
  },
  words: {
    "zh-TW": ({ kinds, half, full }) => {
      const counts = kinds.map((kind, i) => `${SIGN_NAMES["zh-TW"][kind]}（半形${half[i]}處、全形${full[i]}處）`);
      return `全形與半形混用：${counts.join("、")}；請統一，中文標點及括號用全形，數字及英文字母用半形。`;
    },
    en: ({ kinds, half, full }) => {
      const counts = kinds.map((kind, i) => `${SIGN_NAMES.en[kind]} (${half[i]} half, ${full[i]} full)`);
      return `Half and full width are mixed: ${counts.join(", ")}; write Chinese marks and brackets in full width, digits and letters in half width.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["更新網站(頁)內容。", "檢查網站（頁）連結20處。"] }) },
  },
});
