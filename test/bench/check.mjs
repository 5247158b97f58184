// One plan, all default rules: against parsing it, and against engines with 20 rules over the same plan.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { checkPlan } from "../../dist/check/index.js";
import { parsePlan, planSchema } from "../../dist/model/index.js";
import { rulesEngineLinter, spectralLinter } from "./check-peers.mjs";
import { measure } from "./measure.mjs";
import { FAULTS, PLAN } from "./plan.mjs";
import { forReference, timesAsFast, timesAsLong } from "./row.mjs";

export async function compareCheck({ rounds }) {
  const spectral = spectralLinter(PLAN, { parsed: false });
  const spectralParsed = spectralLinter(PLAN, { parsed: true });
  const rulesEngine = rulesEngineLinter(PLAN);
  const schema = JSON.parse(readFileSync(new URL("../../schema/plan.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const canonical = parsePlan(PLAN).value;
  await verify({ spectral, spectralParsed, rulesEngine, ajv, canonical });
  const times = await measure(
    {
      check: () => checkPlan(PLAN),
      zod: () => planSchema.safeParse(PLAN),
      checkCanonical: () => checkPlan(canonical),
      zodCanonical: () => planSchema.safeParse(canonical),
      ajv: () => ajv(PLAN),
      rulesEngine,
      spectral,
      spectralParsed,
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
    forReference(work, "ajv, `plan.schema.json`, shape only", times.check, times.ajv),
    timesAsFast(work, "Spectral, 20 rules, the same object", times.check, times.spectral, 50),
    forReference(work, "Spectral, 20 rules, document parsed beforehand", times.check, times.spectralParsed),
    forReference(work, "json-rules-engine, 20 rules, without places", times.check, times.rulesEngine),
  ];
}

/** The plan has a sound shape; everyone must find the faults that were put in, and the peers, whose rules are fixed, no others. */
async function verify({ spectral, spectralParsed, rulesEngine, ajv, canonical }) {
  assert.equal(PLAN.entries.length, 26);
  assert.equal(PLAN.entries.flatMap(({ actions }) => actions).length, 62);
  const expected = Object.entries(FAULTS).flatMap(([code, paths]) => paths.map((path) => `${code} ${path}`));
  const written = (findings) => findings.map(({ code, path }) => `${code} ${[path].flat().join(".")}`).sort();
  for (const plan of [PLAN, canonical]) {
    const found = written(checkPlan(plan).diagnostics);
    for (const fault of expected) assert.ok(found.includes(fault), fault);
    assert.ok(planSchema.safeParse(plan).success);
    assert.ok(ajv(plan), JSON.stringify(ajv.errors));
  }
  for (const lint of [spectral, spectralParsed]) assert.deepEqual(written(await lint()), expected.toSorted());
  assert.deepEqual((await rulesEngine()).sort(), Object.keys(FAULTS).sort());
  for (const broken of [
    { ...PLAN, entries: {} },
    { ...PLAN, rocYear: true },
  ]) {
    assert.ok(!planSchema.safeParse(broken).success);
    assert.ok(!ajv(broken));
  }
}
