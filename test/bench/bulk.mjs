// Many sheets of which only the total is wanted.
import assert from "node:assert/strict";
import { compileTotal, scoreSheet } from "../../dist/score/index.js";
import { keyedLoop, totalLoop } from "./keyed-loop.mjs";
import { measure } from "./measure.mjs";
import { forReference, timesAsLong } from "./row.mjs";
import { FRAMEWORK, SHEETS } from "./sheets.mjs";

export async function compareBulk({ rounds }) {
  const total = compileTotal(FRAMEWORK);
  for (const sheet of SHEETS) {
    const { points } = keyedLoop(sheet.marks);
    assert.equal(totalLoop(sheet.marks).points, points);
    assert.equal(total(sheet), points);
    assert.equal(scoreSheet(sheet, FRAMEWORK).value.total.points, points);
  }
  const at = (i) => SHEETS[i % SHEETS.length];
  const times = await measure(
    {
      total: (i) => total(at(i)),
      loop: (i) => keyedLoop(at(i).marks),
      totalLoop: (i) => totalLoop(at(i).marks),
    },
    { rounds },
  );
  const work = "`compileTotal`, total of a sheet of 15 marks";
  return [
    timesAsLong(work, "hand-written keyed loop", times.total, times.loop, 3),
    forReference(work, "the same loop without group sums", times.total, times.totalLoop),
  ];
}
