import { shorten } from "../../base/preview";
import { englishName } from "../../diagnostics/criterion-name";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";
import { type StatedCount, statedCounts } from "../stated-counts";
import { LEVEL_SYNONYMS } from "../words/level-words";

export const levelName = defineRule({
  id: "level-name",
  severity: "info",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "本文列舉評核項目而以另一層級或自訂的名稱稱呼（如將構面稱為「工作指標」），用語不一致。",
    en: "A passage lists criteria by name and calls them by a word that is not the name of their level (構面 called 工作指標).",
  },
  options: {},
  *check({ framework, passages }) {
    if (framework === undefined) return;
    for (const { path, text } of passages) {
      if (path[0] === "entries") continue;
      for (const stated of statedCounts(text)) {
        const [first, ...others] = namedBefore(text, stated, framework);
        if (first === undefined || others.length === 0 || others.some(({ level }) => level !== first.level)) continue;
        const level = framework.levels.find(({ id }) => id === first.level)?.label ?? "";
        if (stated.word === level || LEVEL_SYNONYMS[level]?.includes(stated.word)) continue;
        const { label, title } = first;
        const at = text.indexOf(stated.word, stated.start);
        yield {
          path,
          within: { start: at, end: at + stated.word.length },
          args: { label, ...(title !== undefined && { title }), found: shorten(stated.word), level },
        };
      }
    }
  },
  words: {
    "zh-TW": ({ label, found, level }) =>
      `「${label}」等項在評核架構屬「${level}」，此處稱為「${found}」；請統一用語。`,
    en: ({ found, level, ...criterion }) =>
      `"${englishName(criterion)}" and the others are called "${found}" here, in the framework their level is "${level}"; use one term.`,
  },
  examples: {
    good: { goals: ["包含「基礎服務」、「服務遞送」、「服務量能」及「服務評價」等四個構面，滿意度90%。"] },
    bad: { goals: ["包含「基礎服務」、「服務遞送」、「服務量能」及「服務評價」等四個工作指標，滿意度90%。"] },
  },
});

/** The criteria that stand in quotation marks in the same sentence before the count. */
function namedBefore(text: string, { start }: StatedCount, framework: Framework): readonly Criterion[] {
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  return [...sentence.matchAll(QUOTED)].flatMap(({ groups }) => findCriterion(framework, groups?.name ?? "") ?? []);
}

const QUOTED = /「(?<name>[^「」]{2,40})」/gu;
const LONGEST_LIST = 200;
