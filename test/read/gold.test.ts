import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findFramework } from "../../src/frameworks";
import { readPlan } from "../../src/read";
import { CORPUS, readGold } from "../corpus/gold-plan";
import { evaluate, type Measure } from "./evaluate";

const FRAMEWORKS: Readonly<Record<string, string>> = {
  "000": "innovation-2016",
  "001": "leap-measures-2025",
  "002": "innovation-2010",
  "004": "innovation-points-2010",
};

/** What the texts lost on their way from the office file cannot be asked of them. */
const LEAST: Readonly<Record<string, number>> = { txt: 0.95, html: 0.98, docx: 0.98, odt: 0.98 };

const documents = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => FRAMEWORKS[name.slice(0, 3)] !== undefined && !name.endsWith(".json"))
  : [];

const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(11))).join("");
const percent = (value: number) => value.toFixed(3);

describe.runIf(existsSync(CORPUS))("real documents against their gold transcriptions", () => {
  test.each(documents)("%s", (name) => {
    const framework = findFramework(FRAMEWORKS[name.slice(0, 3)] ?? "");
    const reading = readPlan(readFileSync(join(CORPUS, name)), { name });
    const measures = evaluate(reading, readGold(name.slice(0, 3)), framework);
    const lines = Object.entries(measures).map(([part, { precision, recall, f1 }]) =>
      row([part, percent(precision), percent(recall), percent(f1)]),
    );
    process.stdout.write(`\n${row([name, "precision", "recall", "F1"])}\n${lines.join("\n")}\n${doubts(measures)}`);
    expect(reading.framework.id).toBe(framework?.id);
    for (const part of ["actions", "targets", "deadlines", "units", "citations", "title", "year", "period"])
      expect(measures[part]?.f1, part).toBeGreaterThanOrEqual(LEAST[name.split(".").at(-1) ?? ""] ?? 1);
  });
});

function doubts(measures: Readonly<Record<string, Measure>>): string {
  return Object.entries(measures)
    .flatMap(([part, { missing, surplus }]) => [
      ...missing.map((each) => `  ${part} − ${each}\n`),
      ...surplus.map((each) => `  ${part} + ${each}\n`),
    ])
    .join("");
}
