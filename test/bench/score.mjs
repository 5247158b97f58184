// One sheet with 15 marks: the whole scorecard against a hand-written loop and against engines for sums.
import assert from "node:assert/strict";
import { scoreSheet } from "../../dist/score/index.js";
import { keyedLoop } from "./keyed-loop.mjs";
import { measure } from "./measure.mjs";
import { timesAsFast, timesAsLong } from "./row.mjs";
import { hyperFormula, publicodes, rulesEngine } from "./score-peers.mjs";
import { DIMENSIONS, FRAMEWORK, INDICATORS, ITEMS, SHEETS } from "./sheets.mjs";

export async function compareScore({ rounds }) {
  const peers = { publicodes: publicodes(), hyperFormula: hyperFormula(), rulesEngine: rulesEngine() };
  for (const sheet of SHEETS) await verify(sheet, peers);
  const at = (i) => SHEETS[i % SHEETS.length];
  const times = await measure(
    {
      scorecard: (i) => scoreSheet(at(i), FRAMEWORK),
      loop: (i) => keyedLoop(at(i).marks),
      publicodes: (i) => peers.publicodes.total(at(i).marks),
      hyperFormula: (i) => peers.hyperFormula.total(at(i).marks),
      rulesEngine: (i) => peers.rulesEngine.total(at(i).marks),
    },
    { rounds },
  );
  const work = "`scoreSheet`, 15 criteria, tree and gains";
  const { scorecard } = times;
  return [
    timesAsLong(work, "hand-written keyed loop", scorecard, times.loop, 15),
    timesAsFast(work, "Publicodes, same sums", scorecard, times.publicodes, 50),
    timesAsFast(work, "HyperFormula, same sums", scorecard, times.hyperFormula, 5),
    timesAsFast(work, "json-rules-engine, 15 range rules and the total", scorecard, times.rulesEngine),
  ];
}

/** All must give the same total, and whoever has groups the same 6 items and 3 dimensions. */
async function verify(sheet, { publicodes, hyperFormula, rulesEngine }) {
  const { total, items, dimensions, percent } = keyedLoop(sheet.marks);
  const outcome = scoreSheet(sheet, FRAMEWORK);
  assert.ok(outcome.ok && outcome.diagnostics.length === 0);
  assert.equal(outcome.value.total.exact.points, String(total));
  assert.equal(outcome.value.total.exact.percent, String(percent));
  assert.equal(outcome.value.gains.length, INDICATORS.filter(({ id, max }) => sheet.marks[id] < max).length);
  for (const node of outcome.value.tree) {
    assert.equal(node.points, dimensions[node.id]);
    for (const child of node.children) assert.equal(child.points, items[child.id]);
  }
  for (const peer of [publicodes, hyperFormula]) {
    assertNear(peer.total(sheet.marks), total);
    for (const item of ITEMS) assertNear(peer.read(item), items[item]);
    for (const dimension of DIMENSIONS) assertNear(peer.read(dimension), dimensions[dimension]);
  }
  assert.equal(await rulesEngine.total(sheet.marks), total);
}

/** The peers add binary floats. */
function assertNear(found, expected) {
  assert.ok(Math.abs(found - expected) < 1e-9, `${found} instead of ${expected}`);
}
