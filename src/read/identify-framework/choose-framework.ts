import type { Framework } from "../../model/framework";
import type { SourceDocument } from "../source/source-document";
import type { FoundNames } from "./framework-evidence";
import { type FrameworkFit, weightIn } from "./framework-fit";
import { knownCells } from "./known-cells";

/** The framework that the labels of a document belong to, or those between which they do not decide. */
export interface FrameworkChoice {
  readonly framework?: Framework;
  readonly undecided: readonly Framework[];
}

/**
 * Chooses the framework that explains more of the labels than any other. Letters and titles alone never decide, nor does
 * how much of a framework a document leaves out.
 */
export function chooseFramework(
  document: SourceDocument,
  fits: readonly FrameworkFit[],
  found: FoundNames,
): FrameworkChoice {
  const enough = fits.filter((fit) => isEnough(document, fit));
  const best = enough.find((fit) => fits.every((other) => other === fit || isBetter(fit, other, found)));
  if (best !== undefined) return { framework: best.framework, undecided: [] };
  // None is left behind by another that comes into question.
  const rivals = fits.filter((fit) => enough.length > 0 && !enough.some((other) => isBetter(other, fit, found)));
  return { undecided: rivals.map(({ framework }) => framework).sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Much of the framework is named; or little, but every row of the table belongs to it. */
function isEnough(document: SourceDocument, { framework, labels, named, hasLeaf, hasColumns }: FrameworkFit): boolean {
  if (labels >= HALF && named >= SEVERAL) return true;
  if (!hasLeaf || !hasColumns || named < 2) return false;
  const { known, all } = knownCells(document, framework);
  return all > 0 && known / all >= MOST;
}

const HALF = 0.5;
const SEVERAL = 4;
const MOST = 2 / 3;

/**
 * Whether there is a label or are points that speak for the one and not for the other. How much else a framework holds
 * that the document does not mention is no reason: a plan may leave out a level.
 */
function isBetter(best: FrameworkFit, rival: FrameworkFit, { labels }: FoundNames): boolean {
  if (best.points >= SEVERAL && rival.points < best.points) return true;
  const lead = labels.reduce(
    (sum, label) => sum + weightIn(label, best.framework) - weightIn(label, rival.framework),
    0,
  );
  return lead >= CLEAR;
}

/** One label that is worded in the one way and not in the other. */
const CLEAR = 0.35;
