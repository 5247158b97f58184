import type { DraftPlan } from "../../model/draft-plan";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { TEXT_SOURCE } from "../wording-sources";
import { ANY_FORM_TERM, FORM_TERMS } from "../words/form-terms";

export const formTerm = defineRule({
  id: "form-term",
  severity: "info",
  source: TEXT_SOURCE,
  about: {
    "zh-TW":
      "本文所稱與計畫自己的章節標題或欄名不同（如章節為「執行對象」而條文稱「各實施對象」），多為沿用他計畫的文字。",
    en: "A clause says 各實施對象 where the plan's own heading is 執行對象, or 推動作法 where its column is 預期作法: often copied from another plan.",
  },
  options: {},
  *check({ plan, passages }) {
    const own = ownTerms(plan);
    if (own.size === 0) return;
    const found = new Map<string, PlacesKept>();
    for (const { path, text } of passages) {
      // What a row says of those whom it serves is not about the form.
      if (path[0] === "entries" || path[2] === "title" || path[0] === "title") continue;
      for (const { 0: term, index: start } of text.matchAll(ANY_FORM_TERM)) {
        if (!own.has(term)) continue;
        const kept = found.get(term) ?? placesKept();
        found.set(term, kept);
        kept.add({ path, start, end: start + term.length, found: term, put: own.get(term)?.term });
      }
    }
    for (const [term, kept] of found) {
      const { term: right = "", place = "section" } = own.get(term) ?? {};
      const placed = placeFinding(kept.all(), false);
      if (placed !== undefined) yield { ...placed, args: { found: term, right, place, count: kept.all().count } };
    }
  },
  words: {
    "zh-TW": ({ found, right, place, count }) =>
      `本計畫的${place === "section" ? "章節標題" : "欄名"}為「${right}」，此處稱「${found}」${count > 1 ? `（共${count}處）` : ""}，用語不一；請統一，並確認是否沿用他計畫的文字。`,
    en: ({ found, right, place, count }) =>
      `The plan's own ${place === "section" ? "heading" : "column"} is "${right}", here it says "${found}"${count > 1 ? ` (${count} places)` : ""}; use one term, and see whether the words were copied from another plan.`,
  },
  examples: {
    good: { sections: [{ ordinal: "參", title: "執行對象" }], monitoring: ["各執行對象每季檢討。"] },
    bad: { sections: [{ ordinal: "參", title: "執行對象" }], monitoring: ["各實施對象每季檢討。"] },
  },
});

/** By each other word for it, the one word that the plan has as a heading; where it has two, either is its own. */
function ownTerms({ sections = [], columns = [] }: DraftPlan) {
  const headings = {
    section: sections.map(({ title }) => bare(title)),
    column: columns.map(bare),
  };
  const own = new Map<string, { readonly term: string; readonly place: "section" | "column" }>();
  for (const { place, terms } of FORM_TERMS) {
    const printed = terms.filter((term) => headings[place].some((heading) => heading.includes(term)));
    const [term] = printed;
    if (term === undefined || printed.length > 1) continue;
    for (const other of terms) if (other !== term) own.set(other, { term, place });
  }
  return own;
}

function bare(heading: string): string {
  return heading.slice(0, LONGEST).replaceAll(/\s/gu, "");
}

/** Longer than any heading. */
const LONGEST = 60;
