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
  let room = known.size > MOST_KNOWN ? 0 : MOST_COMPARED;
  for (const found of names) {
    if (known.has(found)) continue;
    // Among thousands, or for thousands, a likeness would take too long to look for.
    room -= known.size;
    const near = room < 0 ? undefined : nearest(found, known, (name) => name);
    report("unknown-name", { found: shorten(found), what, near: near ?? "" }, path);
  }
}

const MOST_KNOWN = 500;

/** Pairs of names. */
const MOST_COMPARED = 10_000;
