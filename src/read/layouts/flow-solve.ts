import type { Framework } from "../../model/framework";
import { choiceReader } from "./flow-choices";
import { flowColumns } from "./flow-columns";
import { learnModels } from "./flow-estimate";
import { type FlowHeader, headerReadings } from "./flow-header";
import { joinCosts } from "./flow-joins";
import { tableLabels } from "./flow-labels";
import { firstColumnModel } from "./flow-model";
import type { FlowTask } from "./flow-path";
import { pieceReader } from "./flow-piece";
import type { FlowRegion } from "./flow-region";
import { decideFlow, type FlowDecision, type Hope } from "./flow-search";

/** A table whose cells were told apart. */
export interface FlowSolution {
  readonly task: FlowTask;
  readonly header: FlowHeader;
  readonly decision: FlowDecision;
}

/** Tells the cells of a table apart; `undefined` when its lines cannot be those of such a table. */
export function solveFlow(
  source: string,
  region: FlowRegion,
  frameworks: readonly Framework[],
): FlowSolution | undefined {
  const sample = pieceReader(source, region.lines.slice(0, SAMPLE));
  const all = region.lines.length > SAMPLE ? pieceReader(source, region.lines) : sample;
  const joins = joinCosts(source, region.lines.slice(0, SAMPLE));
  const indents = region.lines.filter(({ indent }) => indent).length;
  const indentTells = indents <= region.lines.length * MOST_INDENTS;
  const labels = tableLabels(all, frameworks, { columns: region.header.columns.length, indentTells });
  const learning = labels === undefined ? LEARN_WITHOUT_LABELS : LEARN_WITH_LABELS;
  const readings = headerReadings(source, region.header).flatMap((header): readonly FlowSolution[] => {
    const columns = flowColumns(header, labels);
    const words = { pieces: sample, columns, labels, indentTells };
    const models = columns.map(firstColumnModel);
    const task = { ...words, choices: choiceReader(words), models, joins };
    const decision = decideFlow(task, learning);
    return decision === undefined ? [] : [again({ task, header, decision }, learning)];
  });
  const [likely] = readings.sort((a, b) => a.decision.cost - b.decision.cost);
  if (likely === undefined) return undefined;
  const { task, header } = settle(likely, learning);
  const final = all === sample ? task : { ...task, pieces: all, choices: choiceReader({ ...task, pieces: all }) };
  const decision = decideFlow(final, hopeFor(final));
  if (decision === undefined || decision.cost > all.count * DEAREST) return undefined;
  return { task: final, header, decision };
}

/** So many lines teach what there is to know of a table. */
const SAMPLE = 400;
/** Where more lines begin with a blank, a blank says nothing. */
const MOST_INDENTS = 0.2;
/** What a piece of such a table may cost on average. */
const DEAREST = 4.5;

/** Reads the table again with what was learned from it, until hardly anything changes. */
function settle(first: FlowSolution, hope: Hope): FlowSolution {
  let solution = first;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const better = again(solution, hope);
    const isSettled = better.decision.cost > solution.decision.cost * SETTLED;
    solution = better;
    if (isSettled) break;
  }
  return solution;
}

function again({ task, header, decision }: FlowSolution, hope: Hope): FlowSolution {
  const next: FlowTask = { ...task, models: learnModels(task, decision.steps) };
  return { task: next, header, decision: decideFlow(next, hope) ?? decision };
}

const MOST_PASSES = 3;
const SETTLED = 0.995;

function hopeFor({ pieces, labels }: FlowTask): Hope {
  if (pieces.count > HUGE) return IN_HASTE;
  return labels === undefined ? WITHOUT_LABELS : WITH_LABELS;
}

/** Where no framework tells the labels from other words, more has to be tried; what only teaches may be less sure. */
const WITH_LABELS: Hope = { margin: 10, most: 16 };
const WITHOUT_LABELS: Hope = { margin: 14, most: 24 };
const LEARN_WITH_LABELS: Hope = { margin: 9, most: 12 };
const LEARN_WITHOUT_LABELS: Hope = { margin: 14, most: 20 };

/** No plan is as long as that; whatever it is, its time is limited. */
const HUGE = 60_000;
const IN_HASTE: Hope = { margin: 6, most: 4 };
