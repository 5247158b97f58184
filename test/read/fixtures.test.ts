import { afterAll, describe, expect, test } from "vitest";
import { findFramework } from "../../src/frameworks";
import { readPlan } from "../../src/read";
import type { PlanReading } from "../../src/read/plan-reading";
import { evaluate, type Measure } from "./evaluate";
import { type FixtureGold, fixtureBytes, fixtureGolds } from "./fixture-documents";

const MEASURED = ["actions", "deadlines", "units", "targets", "citations", "title", "year", "period"];
const LEAST = 0.95;

const golds = fixtureGolds();
const rows: string[][] = [];

afterAll(() => {
  const widths = [36, ...MEASURED.map((part) => Math.max(part.length, 5) + 2), 10, 8, 24];
  const lines = [["document", ...MEASURED, "coverage", "unread", "framework"], ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(""),
  );
  process.stdout.write(`\n${lines.join("\n")}\n`);
});

describe.each(golds)("$source", (gold) => {
  const reading = readPlan(fixtureBytes(gold.source), { name: gold.source });
  const measures = measure(reading, gold);

  test("is recorded in the table", () => {
    const { characters, assigned, furniture, unread } = reading.coverage;
    const covered = characters === 0 ? 0 : (assigned + furniture) / characters;
    const figures = MEASURED.map((part) => (measures[part]?.f1 ?? 0).toFixed(3));
    rows.push([gold.source, ...figures, covered.toFixed(3), String(unread), reading.framework.id ?? "–"]);
    process.stdout.write(doubts(gold.source, measures));
    expect(characters).toBeGreaterThan(0);
  });

  test("follows the framework that it follows, or none", () => {
    const candidates = reading.framework.candidates.map(({ id }) => id);
    if (gold.framework === null) expect(reading.plan?.framework).toBeUndefined();
    else if (gold.framework.length > 1 && reading.framework.id === undefined)
      expect(candidates).toEqual(expect.arrayContaining([...gold.framework]));
    else expect(gold.framework).toContain(reading.framework.id);
  });

  for (const part of MEASURED)
    test(`${part} are read`, () => {
      expect(measures[part]?.f1, said(measures[part])).toBeGreaterThanOrEqual(LEAST);
    });

  test("strategies and benefits are read", () => {
    expect(sideTexts(reading.plan?.entries ?? [])).toEqual(sideTexts(gold.entries));
  });

  test("every character is assigned, furniture or unread", () => {
    const { characters, assigned, furniture, unread } = reading.coverage;
    expect(assigned + furniture + unread).toBe(characters);
    expect(characters).toBe(bare(reading.text).length);
    expect(bare(reading.unread.map(({ text }) => text).join("")).length).toBe(unread);
    expect(bare(reading.furniture.map(({ text }) => text).join("")).length).toBe(furniture);
  });

  test("every action consists of characters of the source in order", () => {
    const invented = (reading.plan?.entries ?? []).flatMap((entry, i) =>
      entry.actions.flatMap(({ text }, k) => (bare(text) === inSource(reading, i, k) ? [] : [text])),
    );
    expect(invented).toEqual([]);
  });
});

function measure(reading: PlanReading, gold: FixtureGold): Record<string, Measure> {
  const id = reading.framework.id ?? gold.framework?.[0];
  return evaluate(reading, gold, id === undefined ? undefined : findFramework(id));
}

/** Strategies and benefits in the order of the entries, without blanks; the number before a strategy may stay. */
function sideTexts(
  entries: readonly { readonly strategy?: string | null | undefined; readonly benefit?: string | null | undefined }[],
): string[] {
  return entries.flatMap(({ strategy, benefit }) => [
    ...(strategy ? [`strategy ${bare(strategy).replace(/^（[一二三四五六七八九]）/u, "")}`] : []),
    ...(benefit ? [`benefit ${bare(benefit)}`] : []),
  ]);
}

/** What stands in the source where an action is said to have been read. */
function inSource(reading: PlanReading, entry: number, action: number): string {
  const path = JSON.stringify(["entries", entry, "actions", action, "text"]);
  const origin = reading.origins.find((each) => JSON.stringify(each.path) === path);
  const words = bare((origin?.spans ?? []).map(({ start, end }) => reading.text.slice(start, end)).join(""));
  // 同上 stands where the words of the row above are meant, and its place is both.
  return origin?.basis === "inferred" ? words.replace(/^同上/u, "") : words;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

function said(measured: Measure | undefined): string {
  return [
    ...(measured?.missing ?? []).map((each) => `− ${each}`),
    ...(measured?.surplus ?? []).map((each) => `+ ${each}`),
  ]
    .slice(0, 12)
    .join("\n");
}

function doubts(name: string, measures: Readonly<Record<string, Measure>>): string {
  const lines = Object.entries(measures).flatMap(([part, measured]) =>
    measured.f1 === 1 ? [] : [`  ${part} ${measured.f1.toFixed(3)}\n${said(measured).replace(/^/gmu, "    ")}\n`],
  );
  return lines.length === 0 ? "" : `\n${name}\n${lines.join("")}`;
}
