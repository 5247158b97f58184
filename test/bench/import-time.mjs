// What a process pays for importing the scoring.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { figure } from "./row.mjs";

const score = new URL("../../dist/score/index.js", import.meta.url).href;
const MODULE = ["--input-type=module", "-e"];
const PROCESSES = {
  bare: ["-e", "0"],
  bareModule: [...MODULE, "0"],
  importing: [...MODULE, `import "${score}"`],
};

export function compareImport() {
  const probe = spawnSync(process.execPath, [
    ...MODULE,
    `import { scoreSheet } from "${score}"; console.log(typeof scoreSheet)`,
  ]);
  assert.equal(String(probe.stdout).trim(), "function");
  const times = { bare: [], bareModule: [], importing: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const best = {
      bare: Number.POSITIVE_INFINITY,
      bareModule: Number.POSITIVE_INFINITY,
      importing: Number.POSITIVE_INFINITY,
    };
    for (let turn = 0; turn < TURNS; turn++)
      for (const [name, args] of Object.entries(PROCESSES)) best[name] = Math.min(best[name], milliseconds(args));
    for (const [name, time] of Object.entries(best)) times[name].push(time);
  }
  const over = (base) => times.importing.map((time, round) => time - times[base][round]);
  const work = '`import "tw-service-quality/score"`';
  return [
    figure(work, "over `node -e 0`", over("bare"), "ms", 15),
    figure(work, "over `node --input-type=module -e 0`", over("bareModule"), "ms"),
  ];
}

/** Of so many starts one after the other the fastest counts: the others had to wait for something. */
const TURNS = 5;
const ROUNDS = 9;

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  assert.equal(status, 0);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
