// Prints how this package compares with its peers, everything measured in one run. Slowness never fails; a peer that
// gives another result does.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { compareBulk } from "./bulk.mjs";
import { compareSize } from "./bundle-size.mjs";
import { compareCheck } from "./check.mjs";
import { compareImport } from "./import-time.mjs";
import { compareMap } from "./map.mjs";
import { compareNdjson } from "./ndjson.mjs";
import { comparePanel } from "./panel.mjs";
import { compareRead } from "./read.mjs";
import { compareScore } from "./score.mjs";
import { markdownTable } from "./table.mjs";

const COMPARISONS = {
  score: compareScore,
  bulk: compareBulk,
  panel: comparePanel,
  check: compareCheck,
  map: compareMap,
  read: compareRead,
  import: compareImport,
  size: compareSize,
  ndjson: compareNdjson,
};

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: Object.keys(COMPARISONS) },
    rounds: { type: "string", default: "21" },
    sheets: { type: "string", default: "100000" },
  },
});
const settings = { rounds: Number(values.rounds), sheets: Number(values.sheets) };
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: `${cpus()[0].model.trim()} × ${cpus().length}`,
};

const rows = [];
for (const name of values.only) rows.push(...(await COMPARISONS[name](settings)));
console.log(
  values.json ? JSON.stringify({ machine, settings, rows }, null, 2) : markdownTable(rows, machine, settings),
);
