import type { FlowPath, FlowStep } from "./flow-path";

/** Words that might as well stand in another column, or begin a row or a paragraph, or not begin one. */
export interface FlowDoubt {
  readonly kind: "column" | "row" | "paragraph";
  readonly atom: number;
  readonly column: number;
  /** The column that they might as well belong to; the same one where only a beginning is doubtful. */
  readonly other: number;
  /** Whether a row or a paragraph was begun with them. */
  readonly begins: boolean;
}

/** Where the ways that were given up for these paths, first to last, are nearly as likely and make something else of it. */
export function doubtsOf(paths: readonly FlowPath[]): readonly FlowDoubt[] {
  const chosen = new Set(paths);
  const found = new Map<number, FlowDoubt>();
  for (const at of paths) {
    if (at.rival === undefined || at.rival.margin >= DOUBTFUL) continue;
    const others = stepsSince(at.rival.path, chosen);
    const own = stepsSince(at, new Set(others.from === undefined ? [] : [others.from]));
    const doubt = mainDifference(own.steps, others.steps);
    if (doubt !== undefined && !found.has(doubt.atom)) found.set(doubt.atom, doubt);
  }
  return [...found.values()].sort((a, b) => a.atom - b.atom);
}

/** Costs are in nats: the other way is at least a seventh as likely. */
const DOUBTFUL = 2;

/** The first words in another column; else the first that begin a row on one way only, else a paragraph. */
function mainDifference(own: FlowSteps, others: FlowSteps): FlowDoubt | undefined {
  let main: FlowDoubt | undefined;
  for (const [atom, step] of [...own].reverse()) {
    const other = others.get(atom);
    const doubt = other && difference(atom, step, other);
    if (doubt?.kind === "column") return doubt;
    if (doubt !== undefined && (main === undefined || (main.kind === "paragraph" && doubt.kind === "row")))
      main = doubt;
  }
  return main;
}

function difference(atom: number, step: FlowStep, other: FlowStep): FlowDoubt | undefined {
  const place = { atom, column: step.column, other: other.column };
  const hasRow = beginsRow(atom, step);
  if (step.column !== other.column) return { ...place, kind: "column", begins: hasRow };
  if (hasRow !== beginsRow(atom, other)) return { ...place, kind: "row", begins: hasRow };
  const hasParagraph = beginsParagraph(atom, step);
  if (hasParagraph === beginsParagraph(atom, other)) return undefined;
  return { ...place, kind: "paragraph", begins: hasParagraph };
}

function beginsRow(atom: number, { from, row, isRepeated }: FlowStep): boolean {
  return from === atom && row !== "same" && !isRepeated;
}

function beginsParagraph(atom: number, { from, isParagraph }: FlowStep): boolean {
  return from === atom && isParagraph;
}

/** What was made of each atom, last to first. */
type FlowSteps = ReadonlyMap<number, FlowStep>;

/** The steps since the last common one. */
function stepsSince(
  path: FlowPath,
  until: ReadonlySet<FlowPath>,
): { readonly steps: FlowSteps; readonly from: FlowPath | undefined } {
  const steps = new Map<number, FlowStep>();
  let at: FlowPath | undefined = path;
  for (let count = 0; at?.step !== undefined && (count === 0 || !until.has(at)); at = at.previous, count++) {
    if (count > MOST_STEPS) return { steps: new Map(), from: undefined };
    for (let atom = at.step.to - 1; atom >= at.step.from; atom--) steps.set(atom, at.step);
  }
  return { steps, from: at };
}

/** Ways that part for longer are two readings of a whole row; what they cost is no doubt about one cell. */
const MOST_STEPS = 60;
