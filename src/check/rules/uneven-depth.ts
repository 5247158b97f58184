import { englishName } from "../../diagnostics/criterion-name";
import { criterionTree } from "../../model/criterion-tree";
import type { DraftPlan } from "../../model/draft-plan";
import type { Criterion, Framework } from "../../model/framework";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const unevenDepth = defineRule({
  id: "uneven-depth",
  severity: "info",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "同一層級的項目，有的將作法列於本項，有的只列於其下的細項，體例不一，評分時難以對應。",
    en: "Of criteria of one level some have actions of their own, others only under the criteria below them, so that marks cannot be given alike.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    if (framework === undefined || hasLost(["entries"])) return;
    for (const { id } of framework.levels) {
      const { own, below } = divided(plan, framework, id);
      const [first] = below;
      if (own.length === 0 || first === undefined) continue;
      yield {
        path: ["entries", first.row],
        args: {
          own: own.map(({ criterion }) => criterion.label),
          below: below.map(({ criterion }) => criterion.label),
          ownNames: own.map(({ criterion }) => englishName(criterion)),
          belowNames: below.map(({ criterion }) => englishName(criterion)),
        },
        related: own.map(({ row }) => ({ path: ["entries", row], words: OWN })),
      };
    }
  },
  words: {
    "zh-TW": ({ own, below }) =>
      `${listed(own)}的作法列於本項，${listed(below)}的作法只列於其下的細項，體例不一；請統一列法。`,
    en: ({ ownNames, belowNames }) =>
      `${quoted(ownNames)} has actions of its own, ${quoted(belowNames)} only under the criteria below it; list them in one way.`,
  },
  examples: {
    good: {},
    bad: {
      framework: "innovation-2016",
      entries: [
        { criterion: "案件處理流程查詢公開程度", actions: ["公開流程12種。"] },
        { criterion: "設有民眾意見處理機制", actions: ["意見3日內回復。"] },
      ],
    },
  },
});

const OWN = { "zh-TW": "此項的作法列於本項。", en: "this one has actions of its own" };

interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly row: number;
}

/** The criteria of a level that the framework divides further: with actions of their own in place of those below, and only below. */
function divided({ entries }: DraftPlan, framework: Framework, level: string) {
  const { childrenOf } = criterionTree(framework);
  const rows = new Map<string, number>();
  for (const [i, { criterion, actions }] of entries.entries())
    if (actions.length > 0 && !rows.has(criterion)) rows.set(criterion, i);
  const own: PlacedCriterion[] = [];
  const below: PlacedCriterion[] = [];
  for (const criterion of framework.criteria) {
    const children = criterion.level === level ? (childrenOf.get(criterion.id) ?? []) : [];
    if (children.length === 0) continue;
    const row = rows.get(criterion.id);
    const places = children.map(({ id }) => rows.get(id));
    const child = places.find((place) => place !== undefined);
    // What every child says for itself as well is no other way of listing.
    if (row !== undefined && places.includes(undefined)) own.push({ criterion, row });
    else if (row === undefined && child !== undefined) below.push({ criterion, row: child });
  }
  return { own, below };
}

function listed(labels: readonly string[]): string {
  return labels.map((label) => `「${label}」`).join("、");
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" and ");
}
