// A whole panel: 10 judges, 1,000 offices, 15 criteria, scored, ranked and explained.
import assert from "node:assert/strict";
import { findTieBreaker, scorePanel } from "../../dist/panel/index.js";
import { keyedLoop } from "./keyed-loop.mjs";
import { measure } from "./measure.mjs";
import { timesAsLong } from "./row.mjs";
import { FRAMEWORK, sheetOf } from "./sheets.mjs";

const JUDGES = 10;
const SUBJECTS = 1000;

/** One sheet of every judge for every office; read from JSON as in real use. */
const PANEL = JSON.parse(
  JSON.stringify(
    Array.from({ length: JUDGES * SUBJECTS }, (_, number) => ({
      ...sheetOf(number),
      judge: `委員${(number % JUDGES) + 1}`,
      subject: { agency: `範例機關${Math.floor(number / JUDGES) + 1}`, rocYear: 99 },
    })),
  ),
);
const TIES = [findTieBreaker("highest-weighted-criterion"), findTieBreaker("lot")];

export async function comparePanel({ rounds }) {
  verify();
  const times = await measure(
    {
      panel: () => scorePanel(PANEL, FRAMEWORK, { ties: TIES }),
      sums: () => bareSums(),
    },
    { rounds },
  );
  const work = "`scorePanel`, 10 judges × 15 criteria × 1,000 offices, mean, ranked and explained";
  return [timesAsLong(work, "the bare sums of the sheets by the keyed loop", times.panel, times.sums, 20)];
}

/** The mean of every office in hundredths of a percent, without rank or working. */
function bareSums() {
  const sums = {};
  for (const { subject, marks } of PANEL) {
    sums[subject.agency] = (sums[subject.agency] ?? 0) + keyedLoop(marks).percent;
  }
  return sums;
}

/** Both must give the same means. */
function verify() {
  const outcome = scorePanel(PANEL, FRAMEWORK, { ties: TIES });
  assert.ok(outcome.ok);
  const sums = bareSums();
  assert.equal(outcome.value.subjects.length, SUBJECTS);
  for (const { name, total, members, working } of outcome.value.subjects) {
    assert.equal(members.length, JUDGES);
    assert.equal(working.length, 1);
    assert.ok(Math.abs(total.value - sums[name] / JUDGES) < 0.006, name);
  }
  assert.equal(Math.min(...outcome.value.subjects.map(({ rank }) => rank)), 1);
}
