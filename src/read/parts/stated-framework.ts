import { frameworkLine } from "./framework-line";
import type { PartReader } from "./part";
import { partReading } from "./part-reading";

/** Says where a plan names its framework (評核架構：…); that it follows none says nothing more. */
export const readStatedFramework: PartReader = (outline, { framework }) => {
  const line = frameworkLine(outline);
  if (line === undefined) return partReading({});
  if (line.id === undefined)
    return framework === undefined ? partReading({ furniture: [...line.label.spans, ...line.spans] }) : partReading({});
  // Another framework than the one that the plan was read by stays unread.
  if (line.id !== framework?.id) return partReading({});
  return partReading({
    origins: [{ path: ["framework"], spans: line.spans, basis: "stated" }],
    furniture: line.label.spans,
  });
};
