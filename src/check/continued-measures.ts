import { bigramsOf, containedPercent } from "../base/bigrams";
import type { DraftPlan } from "../model/draft-plan";
import { alikeActions, comparableActions, type PlacedAction } from "./alike-actions";
import { CONTINUED_CRITERIA, CONTINUED_WORDS, NEW_CRITERIA, NEW_NAME } from "./words/innovation";

/** An action under a criterion of innovation, and where the same measure stands as an existing one. */
export interface ContinuedMeasure {
  readonly measure: PlacedAction;
  readonly elsewhere: PlacedAction;
}

/** Whether what stands under a criterion is to be new. */
export function isNewCriterion(criterion: string): boolean {
  return NEW_CRITERIA.has(criterion) || (criterion.length <= LONGEST_NAME && NEW_NAME.test(criterion));
}

/** Every action under a criterion of innovation that also stands under another criterion, in document order. */
export function continuedMeasures(plan: DraftPlan, leastPercent: number): readonly ContinuedMeasure[] {
  const rows = plan.entries.map(({ criterion }) => isNewCriterion(criterion));
  if (!rows.includes(true)) return [];
  const found = new Map<PlacedAction, PlacedAction>();
  for (const { earlier, later } of alikeActions(plan, leastPercent, FEWEST_LETTERS)) {
    if (rows[earlier.row] === rows[later.row]) continue;
    const [measure, elsewhere] = rows[earlier.row] ? [earlier, later] : [later, earlier];
    if (!found.has(measure)) found.set(measure, elsewhere);
  }
  const actions = comparableActions(plan);
  const measures = actions.filter(({ row }) => rows[row] === true).slice(0, MOST);
  const continued = actions.filter(({ row }) => CONTINUED_CRITERIA.has(plan.entries[row]?.criterion ?? ""));
  for (const elsewhere of continued.slice(0, MOST)) {
    const measure = mostContaining(elsewhere, measures);
    if (measure !== undefined && !found.has(measure)) found.set(measure, elsewhere);
  }
  return [...found]
    .map(([measure, elsewhere]) => ({ measure, elsewhere }))
    .sort(({ measure: a }, { measure: b }) => a.row - b.row || a.action - b.action);
}

/** The new measure that says what the continued one does, which is put in fewer words. */
function mostContaining({ text }: PlacedAction, measures: readonly PlacedAction[]): PlacedAction | undefined {
  const continued = bigramsOf(text.slice(0, LONGEST).replaceAll(CONTINUED_WORDS, ""));
  if (continued.letters.length < FEWEST_CONTINUED) return undefined;
  let best: PlacedAction | undefined;
  let most = LEAST_CONTAINED;
  for (const measure of measures) {
    const percent = containedPercent(continued, measure.bigrams);
    if (percent >= most) [best, most] = [measure, percent];
  }
  return best;
}

/** As many as `duplicate-action` asks for, so that the two share the work. */
const FEWEST_LETTERS = 12;
const FEWEST_CONTINUED = 6;
const LEAST_CONTAINED = 75;
const LONGEST = 2000;
const LONGEST_NAME = 500;
/** More measures of innovation than a plan has. */
const MOST = 100;
