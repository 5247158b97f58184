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

export function compareImport({ rounds }) {
  const probe = spawnSync(process.execPath, [
    ...MODULE,
    `import { scoreSheet } from "${score}"; console.log(typeof scoreSheet)`,
  ]);
  assert.equal(String(probe.stdout).trim(), "function");
  const times = { bare: [], bareModule: [], importing: [] };
  // The first round only fills the file cache.
  for (let round = -1; round < Math.max(20, rounds); round++)
    for (const [name, args] of Object.entries(PROCESSES)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
      assert.equal(status, 0);
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  const over = (base) => times.importing.map((time, round) => time - times[base][round]);
  const work = '`import "tw-service-quality/score"`';
  return [
    figure(work, "over `node -e 0`", over("bare"), "ms", 15),
    figure(work, "over `node --input-type=module -e 0`", over("bareModule"), "ms"),
  ];
}
