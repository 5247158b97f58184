import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FRAMEWORKS, findFramework } from "../../../src/frameworks";
import { parsePlan } from "../../../src/model";
import { readDocx } from "../../../src/read/containers/docx";
import { readHtml } from "../../../src/read/containers/html";
import { readOdt } from "../../../src/read/containers/odt";
import { outlineOf } from "../../../src/read/source/outline-of";
import { readEntries } from "../../../src/read/tables/read-entries";
import { CORPUS, readGold } from "../../corpus/gold-plan";
import { evaluate } from "../evaluate";

const DOCUMENTS = [
  { name: "000-yuanshan-105.docx", framework: "innovation-2016", entries: 26, points: 0 },
  { name: "000-yuanshan-105.odt", framework: "innovation-2016", entries: 26, points: 0 },
  { name: "001-songshan-114.odt", framework: "leap-measures-2025", entries: 20, points: 0 },
  { name: "002-jiaoxi-99.html", framework: "innovation-2010", entries: 17, points: 0 },
  { name: "004-xinying-99.docx", framework: "innovation-points-2010", entries: 15, points: 24 },
];

function open(name: string) {
  const bytes = readFileSync(join(CORPUS, name));
  if (name.endsWith(".docx")) return readDocx(bytes);
  return name.endsWith(".odt") ? readOdt(bytes) : readHtml(bytes.toString("utf8"));
}

describe.runIf(existsSync(CORPUS))("the tables of real office files against their gold transcriptions", () => {
  test.each(DOCUMENTS)("$name", ({ name, framework: id, entries, points }) => {
    const framework = findFramework(id);
    const opened = open(name);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    if (framework === undefined) throw new Error(`no framework is named ${id}`);
    const outline = outlineOf(opened.value);
    const reading = readEntries(outline, { locale: undefined, frameworks: FRAMEWORKS, framework });
    const input = { framework: id, agency: "機關", rocYear: 105, entries: [], ...reading.values };
    const parsed = parsePlan(input, { frameworks: FRAMEWORKS });
    expect(parsed.diagnostics).toEqual([]);
    if (!parsed.ok) return;
    expect(parsed.value.entries).toHaveLength(entries);
    expect(Object.keys(reading.values.points ?? {})).toHaveLength(points);
    // The measure looks at nothing but the plan of a reading.
    const measures = evaluate({ plan: parsed.value } as never, readGold(name.slice(0, 3)), framework);
    for (const part of ["actions", "targets", "deadlines", "units"]) {
      const { f1, missing, surplus } = measures[part] ?? { f1: 0, missing: [], surplus: [] };
      process.stdout.write(`${name} ${part} F1 ${f1.toFixed(3)}\n`);
      for (const each of missing) process.stdout.write(`  − ${each}\n`);
      for (const each of surplus) process.stdout.write(`  + ${each}\n`);
      expect(f1, part).toBeGreaterThanOrEqual(0.98);
    }
    for (const { path, message } of reading.diagnostics) process.stdout.write(`  ${path.join(".")} ${message}\n`);
  });
});
