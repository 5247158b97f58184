import type { Criterion, Framework } from "../../model/framework";
import type { FoundName, FoundNames } from "./framework-evidence";

/** How well a framework explains the labels of a document, from 0 to 1. */
export interface FrameworkFit {
  readonly framework: Framework;
  /** How much of what is labelled in the document the framework knows, and how much of it the document labels. */
  readonly labels: number;
  /** The same with what else speaks for it: enough to order, too little to outweigh a label. */
  readonly total: number;
  /** How many of its criteria are named. */
  readonly named: number;
  /** Whether criteria are named on whose rows actions stand, those with nothing below them. */
  readonly hasLeaf: boolean;
  /** How many printed points are those of the framework. */
  readonly points: number;
  /** Whether the document names columns as the framework names its levels, at least two of them. */
  readonly hasColumns: boolean;
}

/** Measures one framework against what was found. */
export function frameworkFit(framework: Framework, found: FoundNames, rocYearInForce: boolean): FrameworkFit {
  const weights = new Map<Criterion, number>();
  let explained = 0;
  let points = 0;
  for (const label of found.labels) {
    explained += weightIn(label, framework);
    for (const { criterion, weight, framework: owner } of label.known.criteria) {
      if (owner !== framework) continue;
      weights.set(criterion, Math.max(weight, weights.get(criterion) ?? 0));
      if (label.points !== undefined && label.points.value === criterion.points) points++;
    }
  }
  const parents = new Set(framework.criteria.map(({ parent }) => parent));
  const leaves = framework.criteria.filter(({ id }) => !parents.has(id));
  const precision = found.labels.length === 0 ? 0 : explained / found.labels.length;
  const recall = (share(framework.criteria, weights) + share(leaves, weights)) / 2;
  const labels = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const columns = found.columns.filter(({ known }) => known.levelOf.includes(framework)).length;
  const speaksFor =
    (found.letters.some(({ scheme }) => scheme === framework.scheme) ? LETTER : 0) +
    (found.schemes.some(({ known }) => known.schemeOf.includes(framework)) ? TITLE : 0) +
    (rocYearInForce ? YEAR : 0) +
    (columns / framework.levels.length) * COLUMNS +
    (points > 0 ? POINTS : 0);
  return {
    framework,
    labels,
    total: labels + speaksFor,
    named: weights.size,
    hasLeaf: leaves.some((leaf) => weights.has(leaf)),
    points,
    hasColumns: columns >= Math.min(2, framework.levels.length),
  };
}

const LETTER = 0.03;
const TITLE = 0.02;
const YEAR = 0.02;
const COLUMNS = 0.05;
const POINTS = 0.1;

/** How well a label found in the document fits a framework. */
export function weightIn({ known }: FoundName, framework: Framework): number {
  return known.criteria.reduce(
    (best, { framework: owner, weight }) => (owner === framework ? Math.max(best, weight) : best),
    0,
  );
}

function share(criteria: readonly Criterion[], weights: ReadonlyMap<Criterion, number>): number {
  const sum = criteria.reduce((total, criterion) => total + (weights.get(criterion) ?? 0), 0);
  return criteria.length === 0 ? 0 : sum / criteria.length;
}
