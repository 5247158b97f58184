import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import type { Framework } from "../../src/model/framework";
import type { Scorecard, ScoreNode } from "../../src/model/scorecard";
import { type ScoreOptions, scoreSheet } from "../../src/score/score-sheet";

/** A sheet of the official 1000 points with every mark at its maximum, and one thing otherwise. */
export function sheetWith(marks: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}) {
  return { framework: "innovation-points-2010", marks: { ...FULL_MARKS, ...marks }, ...more };
}

export const FULL_MARKS = {
  "premises-convenience": 50,
  "staff-conduct": 90,
  "service-outreach": 30,
  "process-convenience": 180,
  "process-transparency": 100,
  "public-satisfaction": 70,
  "opinion-handling": 80,
  "disclosure-adequacy": 40,
  "content-validity": 50,
  "retrieval-completeness": 40,
  "online-capacity": 80,
  "e-participation": 40,
  "creative-services": 100,
  "measure-continuity": 30,
  "measure-effectiveness": 20,
};

export const NOT_APPLICABLE = { status: "not-applicable", reason: "無此業務" } as const;
export const NOT_ASSESSED = { status: "not-assessed" } as const;

/** The scorecard, or a failure that says why there is none. */
export function scored(
  sheet: unknown,
  options: ScoreOptions = {},
  framework: Framework = innovationPoints2010,
): Scorecard {
  const outcome = scoreSheet(sheet, framework, options);
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value;
}

/** What is said of a sheet, as `code path`. */
export function findings(
  sheet: unknown,
  options: ScoreOptions = {},
  framework: Framework = innovationPoints2010,
): string[] {
  return codes(scoreSheet(sheet, framework, options).diagnostics);
}

export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path }) => [code, ...path].join(" "));
}

/** The node of a criterion. */
export function nodeOf(card: Scorecard, id: string): ScoreNode {
  const node = allNodes(card.tree).find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

export function allNodes(nodes: readonly ScoreNode[]): readonly ScoreNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children ?? [])]);
}

export function leavesOf(card: Scorecard): readonly ScoreNode[] {
  return allNodes(card.tree).filter(({ children }) => children === undefined);
}
