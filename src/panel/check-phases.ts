import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { preview } from "../base/preview";
import { compare, ZERO } from "../base/ratio";
import { isRoundingPolicy } from "../base/rounding";
import { sumOf } from "./mean-of";
import type { PanelFindings } from "./panel-findings";
import type { PanelPhase } from "./panel-settings";

/** Whether the weights of the stages are above 0 and add up to exactly 100, and no stage comes twice. */
export function checkPhases(phases: readonly PanelPhase[], report: PanelFindings["report"]): boolean {
  const ids = phases.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  for (const phase of repeated) report("repeated-phase", { phase });
  if (!areNumbers(phases, report)) return false;
  const weights = phases.map(({ weight }) => fromNumber(weight));
  const areSound =
    weights.every((weight) => compare(weight, ZERO) > 0) && compare(sumOf(weights), fromNumber(100)) === 0;
  if (!areSound) {
    const terms = phases.map(({ id, weight }) => `${id} ${weight}%`).join(" + ");
    report("invalid-weights", { found: `${terms === "" ? "—" : terms} = ${toExact(sumOf(weights))}%` });
  }
  return areSound && repeated.size === 0;
}

/** Settings of programs in JavaScript may hold `"70"`, and a sum without it would be a riddle. */
function areNumbers(phases: readonly PanelPhase[], report: PanelFindings["report"]): boolean {
  const others = [...phases.entries()].filter(([, { weight }]) => !Number.isFinite(weight));
  for (const [place, { id, weight }] of others) {
    const isText = typeof weight === "string";
    report("weight-not-number", { phase: id, found: preview(weight), isText }, ["phases", place, "weight"]);
  }
  return others.length === 0;
}

/** @throws {RangeError} for a stage that is rounded by no policy: that is a programmer's error. */
export function expectPhases(phases: readonly PanelPhase[]): void {
  for (const { rounding } of phases) {
    if (rounding !== undefined && !isRoundingPolicy(rounding)) {
      throw new RangeError("phases: rounding { mode, digits } with 0 to 15 digits is expected");
    }
  }
}
