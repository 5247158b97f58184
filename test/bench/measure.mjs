// Times several pieces of work side by side: in every round each runs for one batch, so that noise hits all alike.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * Times functions by name, each called with a running number. The answer holds the nanoseconds of processor time for
 * one call, by name and round, so that other work on the machine counts for little. A round gives everyone several
 * short turns, one after the other, and takes the median of each.
 */
export async function measure(contenders, { rounds, turns = 5, turnMs = 8 }) {
  const batches = [];
  for (const [name, work] of Object.entries(contenders)) batches.push(await calibrate(name, work, turnMs));
  for (let round = 0; round < rounds; round++) {
    const times = batches.map(() => []);
    for (let turn = 0; turn < turns; turn++)
      for (const [place, batch] of batches.entries()) {
        // Nobody pays for another's garbage; a full collection would also throw away what was learnt for optimising.
        collectGarbage({ type: "minor" });
        times[place].push((await timeBatch(batch)) / batch.calls);
      }
    for (const [place, batch] of batches.entries()) batch.times.push(summary(times[place]).median);
  }
  return Object.fromEntries(batches.map(({ name, times }) => [name, times]));
}

/** How often `over` holds `under` in the same round: the median and the range over the rounds. */
export function ratioOf(over, under) {
  return summary(over.map((time, round) => time / under[round]));
}

export function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, lowest: sorted[0], highest: sorted.at(-1) };
}

/** Warms up until the optimising compiler has had its say, then chooses how many calls make a turn. */
async function calibrate(name, work, turnMs) {
  const first = work(0);
  await first;
  const batch = { name, work, isAsync: first instanceof Promise, calls: 1, times: [] };
  let spent = 0;
  while (spent < WARM_UP_MS * 1e6) {
    // The clock counts whole microseconds.
    const time = Math.max(1000, await timeBatch(batch));
    spent += time;
    batch.calls = Math.max(1, Math.round((batch.calls * turnMs * 1e6) / time));
  }
  return batch;
}

const WARM_UP_MS = 300;

async function timeBatch({ work, isAsync, calls }) {
  const start = process.cpuUsage();
  if (isAsync) for (let i = 0; i < calls; i++) kept.last = await work(i);
  else for (let i = 0; i < calls; i++) kept.last = work(i);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** Results go somewhere, or the compiler could leave the work out. */
const kept = { last: undefined };
