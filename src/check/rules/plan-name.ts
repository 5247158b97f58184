import type { Path } from "../../base/path";
import { exampleEntries } from "../example-plan";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";
import { COULD_NAME_PLAN, OWN_PLAN, PLAN_KIND } from "../words/plan-kinds";

export const planName = defineRule({
  id: "plan-name",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫名稱為「執行計畫」而內文稱「本實施計畫」（或相反），多為沿用上級或他機關計畫的文字。",
    en: "A plan titled 執行計畫 that calls itself 本實施計畫, or the other way round, was copied from another plan.",
  },
  options: {},
  *check({ plan, passages }) {
    const own = PLAN_KIND.exec(plan.title?.trim() ?? "")?.groups?.kind;
    if (own === undefined) return;
    // Criteria are worded by the scheme, whatever an office calls its plan.
    const named = passagesWith(passages, COULD_NAME_PLAN).flatMap(ownMentions);
    const wrong = named.filter(({ kind }) => kind !== own);
    const [first, ...others] = wrong;
    if (first === undefined) return;
    yield {
      path: first.path,
      within: first.within,
      args: { found: first.found, own: `${own}計畫`, count: wrong.length },
      related: others.slice(0, MOST).map(({ path, found }) => ({
        path,
        words: { "zh-TW": `此處稱「${found}」。`, en: `here it is called "${found}"` },
      })),
    };
  },
  words: {
    "zh-TW": ({ found, own, count }) =>
      `計畫名稱為「${own}」，內文稱「${found}」${count > 1 ? `（共${count}處）` : ""}，前後不一；請統一名稱，或改稱「本計畫」。`,
    en: ({ found, own, count }) =>
      `The plan is titled "${own}", but calls itself "${found}"${count > 1 ? ` (${count} places)` : ""}; use one name, or write "本計畫".`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: ["依本計畫及縣府實施計畫增設雙語標示20面。"] }) },
    bad: { entries: exampleEntries("friendliness", { actions: ["依本實施計畫增設雙語標示20面。"] }) },
  },
});

const MOST = 20;

interface Mention {
  readonly path: Path;
  readonly found: string;
  readonly kind: string | undefined;
  readonly within: { readonly start: number; readonly end: number };
}

/** Where the text speaks of the plan; the title is what the others are held against. */
function ownMentions({ path, text }: Passage): readonly Mention[] {
  if (path[0] === "title") return [];
  return Array.from(text.matchAll(OWN_PLAN), ({ 0: found, index: start, groups }) => {
    return { path, found, kind: groups?.kind, within: { start, end: start + found.length } };
  });
}
