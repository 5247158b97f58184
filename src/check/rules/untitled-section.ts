import { shorten } from "../../base/preview";
import { PARTS_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";

export const untitledSection = defineRule({
  id: "untitled-section",
  severity: "info",
  source: PARTS_SOURCE,
  about: {
    "zh-TW": "各章節均有標題，而有章節沒有標題，序號之後直接為條文，體例不一。",
    en: "A section whose ordinal is followed by a clause stands without a title among sections that have one.",
  },
  options: {},
  *check({ plan }) {
    const sections = (plan.sections ?? []).map((section, index) => ({ ...section, index }));
    const isClause = sections.map(({ title, text }) => text === undefined && isSentence(title));
    const untitled = sections.filter((_, i) => isClause[i] === true);
    const titled = sections.filter((_, i) => isClause[i] === false);
    const [first, ...others] = untitled;
    if (first === undefined || titled.length < FEWEST || titled.length <= untitled.length) return;
    const ordinals = untitled.slice(0, MOST).map(({ ordinal, title }) => ordinal ?? shorten(title));
    yield {
      path: ["sections", first.index, "title"],
      args: { ordinals, found: shorten(first.title), sample: nameOf(titled[0]) },
      related: others.slice(0, MOST).map(({ index }) => ({
        path: ["sections", index, "title"],
        words: { "zh-TW": "此章節亦無標題。", en: "this one has no title either" },
      })),
    };
  },
  words: {
    "zh-TW": ({ ordinals, found, sample }) =>
      `章節「${ordinals.join("、")}」沒有標題，直接為條文（「${found}」），與其他章節（如「${sample}」）體例不一；請補標題（如「其他」、「附則」）。`,
    en: ({ ordinals, found, sample }) =>
      `Section "${ordinals.join(", ")}" has no title but begins with a clause ("${found}"), unlike the others (such as "${sample}"); give it a title, such as 其他 or 附則.`,
  },
  examples: {
    good: { sections: sections({ ordinal: "參", title: "其他", text: "本計畫奉核後實施。" }) },
    bad: { sections: sections({ ordinal: "參", title: "本計畫奉核後實施，修正時亦同。" }) },
  },
});

/** Fewer titles are no custom. */
const FEWEST = 2;
const MOST = 20;

/** A title has no full stop, and two clauses only where it is long: 具體措施、執行策略與方法 is one. */
function isSentence(title: string): boolean {
  const words = title.trim();
  return words.endsWith("。") || (words.length > LONGEST_TITLE && /[，,；;]/u.test(words));
}

const LONGEST_TITLE = 16;

function nameOf(section: { readonly ordinal?: string | undefined; readonly title: string } | undefined): string {
  const ordinal = section?.ordinal?.replace(/、$/u, "");
  return shorten(`${ordinal === undefined ? "" : `${ordinal}、`}${section?.title ?? ""}`);
}

function sections(last: { readonly ordinal: string; readonly title: string; readonly text?: string }) {
  return [{ ordinal: "壹", title: "計畫依據" }, { ordinal: "貳", title: "計畫目標" }, last];
}
