import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { leapAward2018, leapMeasures2025 } from "../../src/frameworks";
import { parseCrosswalk } from "../../src/model";

test.each(["README.md", "README.zh-TW.md"])("the crosswalk that %s shows is a valid one", (file) => {
  const text = readFileSync(resolve(import.meta.dirname, "../..", file), "utf8");
  const shown = [...text.matchAll(/```json\n(?<code>[\s\S]*?)```/gu)].flatMap(({ groups }) => {
    const value: unknown = JSON.parse(groups?.code ?? "");
    return typeof value === "object" && value !== null && "links" in value ? [value] : [];
  });
  expect(shown).toHaveLength(1);
  expect(parseCrosswalk(shown[0], leapAward2018, leapMeasures2025).diagnostics).toEqual([]);
});
