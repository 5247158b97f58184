// One plan, all default rules: against parsing it, and against engines with 20 rules over the same plan.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { checkPlan } from "../../dist/check/index.js";
import { parsePlan, planSchema } from "../../dist/model/index.js";
import { rulesEngineLinter, spectralLinter } from "./check-peers.mjs";
import { measure } from "./measure.mjs";
import { FAULTS, PLAN } from "./plan.mjs";
import { timesAsFast, timesAsLong } from "./row.mjs";

export async function compareCheck({ rounds }) {
  const spectral = spectralLinter(PLAN);
  const rulesEngine = rulesEngineLinter(PLAN);
  const schema = JSON.parse(readFileSync(new URL("../../schema/plan.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const canonical = parsePlan(PLAN).value;
  await verify({ spectral, rulesEngine, ajv, canonical });
  const times = await measure(
    {
      check: () => checkPlan(PLAN),
      zod: () => planSchema.safeParse(PLAN),
      checkCanonical: () => checkPlan(canonical),
      zodCanonical: () => planSchema.safeParse(canonical),
      ajv: () => ajv(PLAN),
      rulesEngine,
      spectral,
    },
    { rounds },
  );
  const work = "`checkPlan`, all rules, 26 entries, 62 actions";
  return [
    timesAsLong(work, "zod, `planSchema`, the same plan", times.check, times.zod, 8),
    timesAsLong(
      `${work}, canonical form`,
      "zod, `planSchema`, the same plan",
      times.checkCanonical,
      times.zodCanonical,
      8,
    ),
    timesAsLong(work, "ajv, `plan.schema.json`, shape only", times.check, times.ajv),
    timesAsFast(work, "Spectral, 20 rules, document parsed beforehand", times.check, times.spectral, 50),
    timesAsFast(work, "json-rules-engine, 20 rules, without places", times.check, times.rulesEngine),
  ];
}

/** The plan has a sound shape and exactly the faults that were put in; everyone must find what he can find. */
async function verify({ spectral, rulesEngine, ajv, canonical }) {
  assert.equal(PLAN.entries.length, 26);
  assert.equal(PLAN.entries.flatMap(({ actions }) => actions).length, 62);
  const expected = Object.entries(FAULTS).flatMap(([code, paths]) => paths.map((path) => `${code} ${path}`));
  const written = (findings) => findings.map(({ code, path }) => `${code} ${[path].flat().join(".")}`).sort();
  for (const plan of [PLAN, canonical]) {
    assert.deepEqual(written(checkPlan(plan).diagnostics), expected.toSorted());
    assert.ok(planSchema.safeParse(plan).success);
    assert.ok(ajv(plan), JSON.stringify(ajv.errors));
  }
  assert.deepEqual(written(await spectral()), expected.toSorted());
  assert.deepEqual((await rulesEngine()).sort(), Object.keys(FAULTS).sort());
  for (const { broken } of [{ broken: { ...PLAN, entries: {} } }, { broken: { ...PLAN, rocYear: true } }]) {
    assert.ok(!planSchema.safeParse(broken).success);
    assert.ok(!ajv(broken));
  }
}
