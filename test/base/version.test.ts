import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../../src/base/version";

test("the version is that of package.json", () => {
  const file = join(import.meta.dirname, "../../package.json");
  expect(VERSION).toBe(JSON.parse(readFileSync(file, "utf8")).version);
});
