import { PARTS_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";

export const noLegalBasis = defineRule({
  id: "no-legal-basis",
  severity: "warning",
  source: PARTS_SOURCE,
  about: {
    "zh-TW": "計畫未載任何依據，看不出奉何函、何方案訂定。",
    en: "A plan that cites nothing does not show by which letter or scheme it was called for.",
  },
  options: {},
  *check({ plan, hasLost }) {
    if (plan.legalBasis.length > 0 || hasLost(["legalBasis"]) || saysBasis(plan.sections ?? [])) return;
    yield { path: ["legalBasis"], args: {} };
  },
  words: {
    "zh-TW": () => "計畫未載計畫依據；請列出據以訂定的方案或函，含發文機關、日期、字號及名稱。",
    en: () =>
      "The plan has no legal basis; list the scheme or letter by which it was called for, with issuer, date, letter number and title.",
  },
  examples: { good: {}, bad: { legalBasis: [] } },
});

/** A section on the basis whose words were not taken apart. */
function saysBasis(sections: readonly { readonly title: string; readonly text?: string | undefined }[]): boolean {
  return sections.some(({ title, text }) => title.includes("依據") && text !== undefined);
}
