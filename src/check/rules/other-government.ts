import { shorten } from "../../base/preview";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { TITLE_SOURCE } from "../sources";
import { COUNTY_OR_CITY, OF_A_CITY, OF_A_COUNTY } from "../words/governments";

export const otherGovernment = defineRule({
  id: "other-government",
  severity: "warning",
  source: TITLE_SOURCE,
  about: {
    "zh-TW": "市的機關於文中稱「縣府」、「本縣」，或縣的機關稱「市府」，多為沿用改制前或他縣市的文字。",
    en: "An office of a city speaks of its county (縣府, 本縣), or one of a county of the city government: the passage is from before a reform, or from somebody else's plan.",
  },
  options: {},
  *check({ plan, passages }) {
    const groups = COUNTY_OR_CITY.exec(plan.agency?.name ?? "")?.groups;
    if (groups?.place === undefined) return;
    const pattern = groups.kind === "市" ? OF_A_COUNTY : OF_A_CITY;
    const [first, ...others] = passagesWith(passages, pattern).flatMap((passage) => found(passage, pattern));
    if (first === undefined) return;
    yield {
      path: first.path,
      within: first.within,
      args: { found: first.found, place: shorten(groups.place), count: others.length + 1 },
      ...(others.length > 0 && {
        related: others.slice(0, MOST_RELATED).map(({ path, found: words }) => ({
          path,
          words: { "zh-TW": `此處亦稱「${words}」。`, en: `here "${words}"` },
        })),
      }),
    };
  },
  words: {
    "zh-TW": ({ found: words, place, count }) =>
      `機關屬「${place}」，文中稱「${words}」${count > 1 ? `等（共 ${count} 處）` : ""}；請核對是否沿用改制前或他縣市的文字。`,
    en: ({ found: words, place, count }) =>
      `The office is in "${place}", but a passage says "${words}"${count > 1 ? ` (${count} such passages)` : ""}; check whether it is from before a reform or from another plan.`,
  },
  examples: {
    good: { scope: "配合縣府辦理。" },
    bad: { scope: "配合市府辦理。" },
  },
});

interface FoundWords {
  readonly path: Passage["path"];
  readonly within: { readonly start: number; readonly end: number };
  readonly found: string;
}

/** The first such words of a passage. */
function found({ path, text }: Passage, pattern: RegExp): readonly FoundWords[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  return [{ path, within: { start: match.index, end: match.index + match[0].length }, found: match[0] }];
}

const MOST_RELATED = 20;
