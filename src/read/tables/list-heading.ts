import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import type { Paragraph } from "../source/block";
import { slicePassage } from "../source/passage-slice";
import { criterionLabels } from "./criterion-labels";

/** A line of a list that names a criterion, and what stands behind its colon. */
export interface ListHeading {
  readonly criterion: Criterion;
  readonly label: Paragraph;
  readonly rest?: Paragraph;
}

/** Understands a line such as （一）服務友善 or （一）服務友善：增設雙語標示。; `undefined` for any other. */
export function listHeading(source: string, line: Paragraph, framework: Framework): ListHeading | undefined {
  const whole = named(source, line, framework);
  if (whole !== undefined) return { criterion: whole, label: line };
  const colon = line.text.slice(0, LONGEST).search(/[:：]/u);
  if (colon === -1) return undefined;
  const label: Paragraph = { ...line, ...slicePassage(source, line, 0, colon + 1) };
  const criterion = named(source, label, framework);
  if (criterion === undefined) return undefined;
  return { criterion, label, rest: { kind: "paragraph", ...slicePassage(source, line, colon + 1) } };
}

function named(source: string, line: Paragraph, framework: Framework): Criterion | undefined {
  if (line.text.length > LONGEST) return undefined;
  const [label, ...others] = criterionLabels(source, [line], (text) => findCriterion(framework, text) !== undefined);
  return label === undefined || others.length > 0 ? undefined : findCriterion(framework, label.text);
}

/** Longer than any label. */
const LONGEST = 300;
