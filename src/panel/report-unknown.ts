import { nearest } from "../base/nearest";
import type { Path } from "../base/path";
import { shorten } from "../base/preview";
import type { PanelFindings } from "./panel-findings";

/** Says which of the names that the caller gave no sheet has. */
export function reportUnknown(
  names: Iterable<string>,
  known: ReadonlySet<string>,
  what: "judge" | "subject",
  report: PanelFindings["report"],
  path: Path = [],
): void {
  for (const found of names) {
    if (known.has(found)) continue;
    // Among thousands a likeness would take too long to look for.
    const near = known.size > MOST_COMPARED ? undefined : nearest(found, known, (name) => name);
    report("unknown-name", { found: shorten(found), what, near: near ?? "" }, path);
  }
}

const MOST_COMPARED = 500;
