import type { Criterion, Framework } from "../../src/model/framework";

/** A framework with nothing but the given criteria, on levels `top`, `middle` and `leaf`. */
export function smallFramework(...criteria: readonly Criterion[]): Framework {
  return {
    id: "small",
    scheme: "own",
    title: "Small",
    edition: "1",
    levels: [
      { id: "top", label: "構面" },
      { id: "middle", label: "項目" },
      { id: "leaf", label: "指標" },
    ],
    criteria,
    provenance: { sources: [], unconfirmed: [] },
    inForce: { from: "2026-01", basis: "caller", reference: "none" },
  };
}

/** A criterion at a depth below the root (0), with or without points: `at("b", "a", 1, 50)`. */
export function at(id: string, parent?: string, depth = 0, points?: number): Criterion {
  return {
    id,
    level: ["top", "middle", "leaf"][depth] ?? "leaf",
    label: `項目${id}`,
    ...(parent !== undefined && { parent }),
    ...(points !== undefined && { points }),
  };
}
