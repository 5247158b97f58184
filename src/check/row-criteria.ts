import { formatPath, type Path } from "../base/path";
import type { Understood } from "../model/draft-plan";

/** Tells the criterion of the row in which a place of the input stands; `undefined` for what is in no row. */
export function rowCriteria(understood: Understood | undefined): (path: Path) => string | undefined {
  if (understood === undefined) return () => undefined;
  const { draft, place } = understood;
  const rows = new Map(
    draft.entries.map(({ criterion }, i) => [formatPath(place(["entries", i]).path), criterion] as const),
  );
  return (path) => rows.get(formatPath(path.slice(0, ROW)));
}

/** The steps of entries[1]. */
const ROW = 2;
