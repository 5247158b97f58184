import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../src/diagnostics");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

/** What only the command line has: its name, its options, commands by name. */
const OF_COMMANDS = /指令|\bcommand\b|tw-service-quality|--[a-z]/u;

test.each(files)("%s words findings for any caller, not for the command line alone", (name) => {
  const lines = readFileSync(join(FOLDER, name), "utf8").split("\n");
  expect(lines.filter((line) => OF_COMMANDS.test(line))).toEqual([]);
});
