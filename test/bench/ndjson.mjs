// A file of many score sheets through the command line, and the memory that it takes.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { keyedLoop } from "./keyed-loop.mjs";
import { figure } from "./row.mjs";
import { sheetOf } from "./sheets.mjs";

const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const memory = new URL("report-memory.mjs", import.meta.url).href;

export async function compareNdjson({ sheets }) {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  try {
    await verify(await writeSheets(join(folder, "some.ndjson"), SAMPLE));
    const few = await score(await writeSheets(join(folder, "few.ndjson"), sheets / 10), sheets / 10);
    const many = await score(await writeSheets(join(folder, "many.ndjson"), sheets), sheets);
    const work = `\`score --format ndjson\`, ${sheets.toLocaleString("en")} sheets`;
    return [
      figure(work, "sheets a second, start of the process included", [sheets / many.seconds], "sheets/s"),
      figure(work, "largest resident memory", [many.megabytes], "MB"),
      figure(work, "the same with a tenth of the sheets", [few.megabytes], "MB"),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAMPLE = 500;

async function writeSheets(path, count) {
  const file = createWriteStream(path);
  for (let number = 0; number < count; number++)
    if (!file.write(`${JSON.stringify(sheetOf(number))}\n`)) await once(file, "drain");
  file.end();
  await once(file, "finish");
  return path;
}

/** Every line of a small file must hold the scorecard of its sheet. */
async function verify(path) {
  const child = spawn(process.execPath, [command, "score", "--format", "ndjson", path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let number = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { subject, total } = JSON.parse(line);
    const sheet = sheetOf(number++);
    assert.deepEqual(subject, sheet.subject);
    assert.equal(total.points, keyedLoop(sheet.marks).points);
  }
  assert.equal(number, SAMPLE);
}

/** Reads what comes out as another program would, and counts its lines. */
async function score(path, count) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ["--import", memory, command, "score", "--format", "ndjson", path], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  let lines = 0;
  let report = "";
  child.stdout.on("data", (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  });
  child.stdio[3].on("data", (chunk) => {
    report += chunk;
  });
  const [status] = await once(child, "close");
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  assert.equal(status, 0);
  assert.equal(lines, count);
  return { seconds, megabytes: Number(report) / 1000 };
}
