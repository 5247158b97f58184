import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Gold } from "../corpus/gold-plan";

/** A transcription of a plan written for these tests, and the frameworks that the plan may be said to follow. */
export interface FixtureGold extends Gold {
  readonly source: string;
  /** Null where the form follows none of ours. */
  readonly framework: readonly string[] | null;
}

/** Plans of offices that do not exist, in the layouts of real ones, with their transcriptions. */
const FIXTURES = resolve(import.meta.dirname, "../fixtures/plans");

export function fixtureGolds(): FixtureGold[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".gold.json"))
    .map((name) => JSON.parse(readFileSync(join(FIXTURES, name), "utf8")));
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}
