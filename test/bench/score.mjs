// One sheet with 15 marks: the whole scorecard against a hand-written loop and against engines for sums.
import assert from "node:assert/strict";
import { scoreSheet } from "../../dist/score/index.js";
import { keyedLoop } from "./keyed-loop.mjs";
import { measure } from "./measure.mjs";
import { forReference, timesAsFast, timesAsLong } from "./row.mjs";
import { hyperFormula, publicodes, rulesEngine } from "./score-peers.mjs";
import { FRAMEWORK, INDICATORS, SHEETS } from "./sheets.mjs";

export async function compareScore({ rounds }) {
  const peers = {
    publicodes: publicodes(),
    sums: hyperFormula({ checked: false }),
    checkedSums: hyperFormula({ checked: true }),
    rulesEngine: rulesEngine(),
  };
  for (const sheet of SHEETS) await verify(sheet, peers);
  const at = (i) => SHEETS[i % SHEETS.length];
  const times = await measure(
    {
      scorecard: (i) => scoreSheet(at(i), FRAMEWORK),
      loop: (i) => keyedLoop(at(i).marks),
      publicodes: (i) => peers.publicodes.total(at(i).marks),
      sums: (i) => peers.sums.total(at(i).marks),
      checkedSums: (i) => peers.checkedSums.total(at(i).marks),
      rulesEngine: (i) => peers.rulesEngine.total(at(i).marks),
    },
    { rounds },
  );
  const work = "`scoreSheet`, 15 criteria, tree and gains";
  const { scorecard } = times;
  return [
    timesAsLong(work, "hand-written keyed loop", scorecard, times.loop, 15),
    timesAsFast(work, "Publicodes, sums only", scorecard, times.publicodes, 50),
    timesAsFast(work, "HyperFormula, same sums and range checks", scorecard, times.checkedSums, 5),
    forReference(work, "HyperFormula, sums only", scorecard, times.sums),
    forReference(work, "json-rules-engine, 15 range rules and the total", scorecard, times.rulesEngine),
  ];
}

/** All must give the same total, and whoever has groups the same 6 items and 3 dimensions. */
async function verify(sheet, { publicodes, sums, checkedSums, rulesEngine }) {
  const { points, percent, hundredthsOf } = keyedLoop(sheet.marks);
  const outcome = scoreSheet(sheet, FRAMEWORK);
  assert.ok(outcome.ok && outcome.diagnostics.length === 0);
  const { total, tree, gains } = outcome.value;
  assert.equal(total.exact.points, String(points));
  assert.equal(total.exact.percent, String(percent));
  assert.equal(gains.length, INDICATORS.filter(({ id, max }) => sheet.marks[id] < max).length);
  const items = tree.flatMap(({ children }) => children);
  assert.equal(items.length, 6);
  for (const { id, exact } of items) assert.equal(exact.points, String(hundredthsOf[id] / 100));
  for (const peer of [publicodes, sums, checkedSums]) {
    assertNear(peer.total(sheet.marks), points);
    for (const node of [...tree, ...items]) assertNear(peer.read(node.id), node.points);
  }
  assert.equal(await rulesEngine.total(sheet.marks), points);
}

/** The peers add binary floats. */
function assertNear(found, expected) {
  assert.ok(Math.abs(found - expected) < 1e-9, `${found} instead of ${expected}`);
}
