// Mapping one plan to another framework: against checking its shape, which mapping does first.
import assert from "node:assert/strict";
import { leapAward2018, leapMeasures2025 } from "../../dist/frameworks/index.js";
import { mapPlan } from "../../dist/map/index.js";
import { parsePlan, planSchema } from "../../dist/model/index.js";
import { measure } from "./measure.mjs";
import { PLAN } from "./plan.mjs";
import { timesAsLong } from "./row.mjs";

export async function compareMap({ rounds }) {
  const canonical = parsePlan(PLAN).value;
  for (const to of [leapAward2018, leapMeasures2025]) verify(to);
  const times = await measure(
    {
      map: () => mapPlan(PLAN, leapAward2018),
      zod: () => planSchema.safeParse(PLAN),
      mapCanonical: () => mapPlan(canonical, leapMeasures2025),
      zodCanonical: () => planSchema.safeParse(canonical),
    },
    { rounds },
  );
  const [work, peer] = ["`mapPlan`, 26 entries, 62 actions", "zod, `planSchema`, the same plan"];
  return [
    timesAsLong(`${work}, to the award`, peer, times.map, times.zod, 4),
    timesAsLong(`${work}, canonical form, to the measures`, peer, times.mapCanonical, times.zodCanonical, 4),
  ];
}

/** Every action of the plan is in the new one, or in the ledger as dropped. */
function verify(to) {
  const { plan, ledger } = mapPlan(PLAN, to).value;
  const texts = (entries) => entries.flatMap(({ actions }) => actions.map(({ text }) => text)).toSorted();
  const dropped = ledger.lines.flatMap(({ kind, actions }) => (kind === "dropped" ? actions : []));
  assert.deepEqual(texts([...plan.entries, { actions: dropped }]), texts(PLAN.entries));
}
