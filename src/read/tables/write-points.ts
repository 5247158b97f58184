import type { Origin } from "../parts/part";
import type { LabelPath } from "./criterion-paths";
import type { PathPoints } from "./plan-points";
import type { ResolvedPath } from "./resolve-path";

/** Points that were printed twice and differ. */
export interface DifferentPoints {
  readonly criterion: string;
  readonly label: string;
  readonly found: number;
  readonly kept: number;
}

/** The printed points of a plan (配分) by criterion, where each was read, and those that contradict an earlier one. */
export function writePoints(
  printed: readonly PathPoints[],
  resolve: (path: LabelPath) => ResolvedPath,
): {
  readonly values: Readonly<Record<string, number>>;
  readonly origins: readonly Origin[];
  readonly different: readonly DifferentPoints[];
} {
  const values = new Map<string, number>();
  const origins: Origin[] = [];
  const different: DifferentPoints[] = [];
  for (const { path, value, spans } of printed) {
    const { criterion } = resolve(path);
    const kept = values.get(criterion);
    const label = path.at(-1)?.text ?? criterion;
    if (kept === undefined) values.set(criterion, value);
    else if (kept !== value) different.push({ criterion, label, found: value, kept });
    if (kept === undefined || kept === value) origins.push({ path: ["points", criterion], spans, basis: "stated" });
  }
  return { values: Object.fromEntries(values), origins, different };
}
