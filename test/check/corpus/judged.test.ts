import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { CheckDiagnostic } from "../../../src/check";
import { formatPath } from "../../../src/diagnostics";
import { HAS_CORPUS } from "../../corpus/gold-plan";
import { findingsIn, printTable } from "./corpus-plan";
import { FALSE_ALARMS, JUDGED, OTHER_FORMATS } from "./judged";

const LEAST_PRECISION = 0.95;

/** Rule, place, and a hash of the marked words: no word of a real document stands in the project. */
function keyOf({ code, path, excerpt }: CheckDiagnostic): string {
  const words = excerpt === undefined ? "" : excerpt.text.slice(excerpt.start, excerpt.end);
  const hash = words === "" ? "" : ` #${createHash("sha256").update(words).digest("hex").slice(0, 6)}`;
  return `${code} ${formatPath(path)}${hash}`;
}

const isFalse = (document: string, key: string) => FALSE_ALARMS[`${document} ${key}`] !== undefined;
const judged = Object.entries(JUDGED).flatMap(([document, keys]) => keys.map((key) => ({ document, key })));
const ruleOf = (key: string) => key.split(" ", 1)[0] ?? "";

afterAll(() => {
  if (!HAS_CORPUS) return;
  const rules = [...new Set(judged.map(({ key }) => ruleOf(key)))].toSorted();
  const row = (name: string, found: typeof judged) => {
    const wrong = found.filter(({ document, key }) => isFalse(document, key)).length;
    const precision = `${(((found.length - wrong) / found.length) * 100).toFixed(1)}%`;
    return [name, String(found.length), String(found.length - wrong), String(wrong), precision];
  };
  printTable([
    ["rule", "findings", "true", "false", "precision"],
    ...rules.map((rule) =>
      row(
        rule,
        judged.filter(({ key }) => ruleOf(key) === rule),
      ),
    ),
    row("together", judged),
  ]);
});

describe.runIf(HAS_CORPUS)("findings on real documents", () => {
  test.each(Object.entries(JUDGED))("%s: each one is judged, and each that was judged is there", (document, keys) => {
    expect(findingsIn(document, "recommended").map(keyOf)).toEqual(keys);
  });

  test.each(Object.entries(OTHER_FORMATS))(
    "%s has the findings of the same plan in another format",
    (document, { like, more = [], less = [] }) => {
      const codes = findingsIn(document, "recommended").map(({ code }) => code);
      const expected = [...(JUDGED[like] ?? []).map(ruleOf).filter((rule) => !less.includes(rule)), ...more];
      expect(codes.toSorted()).toEqual(expected.toSorted());
    },
  );
});

test("at least 95 of 100 findings are true", () => {
  const wrong = judged.filter(({ document, key }) => isFalse(document, key));
  expect((judged.length - wrong.length) / judged.length).toBeGreaterThanOrEqual(LEAST_PRECISION);
});

test("every false alarm is one of the findings, and says why it is false", () => {
  const known = new Set(judged.map(({ document, key }) => `${document} ${key}`));
  for (const [key, why] of Object.entries(FALSE_ALARMS)) {
    expect(known).toContain(key);
    expect(why.length).toBeGreaterThan(20);
  }
});
