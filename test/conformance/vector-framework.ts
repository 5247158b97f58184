import type { Framework } from "../../src/model/framework";
import type { VectorFramework } from "./vector";

/** The framework that a vector line describes, with ids for labels. */
export function vectorFramework({ framework, criteria }: VectorFramework): Framework {
  return {
    id: framework,
    scheme: "own",
    title: framework,
    edition: "1",
    levels: [{ id: "level", label: "項目" }],
    criteria: criteria.map(([id, parent, points]) => ({
      id,
      level: "level",
      label: `項目${id}`,
      ...(parent !== "" && { parent }),
      points,
    })),
    provenance: { sources: [], unconfirmed: [] },
    inForce: { from: "2026-01", basis: "caller", reference: "none" },
  };
}
