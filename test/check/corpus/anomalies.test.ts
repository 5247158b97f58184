import { afterAll, describe, expect, test } from "vitest";
import { formatPath } from "../../../src/diagnostics";
import { HAS_CORPUS, readGold } from "../../corpus/gold-plan";
import { ANOMALIES, type Verdict } from "./anomalies";
import { findingsIn, printTable } from "./corpus-plan";

const LEAST_FOUND = 0.9;

const handFindings = (document: string): readonly unknown[] => {
  // The transcription of a plan is typed by its parts; the reviewer's findings are one more.
  const { anomalies = [] } = readGold(document.slice(0, 3)) as { anomalies?: readonly unknown[] };
  return anomalies;
};

const kindOf = (verdict: Verdict) => ("found" in verdict ? "found" : "missed" in verdict ? "missed" : "out of reach");

const countOf = (verdicts: readonly Verdict[], kind: string) =>
  verdicts.filter((verdict) => kindOf(verdict) === kind).length;

const shareOf = (verdicts: readonly Verdict[]) => {
  const found = countOf(verdicts, "found");
  return found / (found + countOf(verdicts, "missed"));
};

const rows: string[][] = [["document", "index", "verdict", "rules (* only with the preset strict), or why"]];

afterAll(() => {
  if (!HAS_CORPUS) return;
  printTable(rows);
  const all = [...Object.entries(ANOMALIES), ["together", Object.values(ANOMALIES).flat()] as const];
  printTable([
    ["document", "by hand", "found", "missed", "out of reach", "found of what is within reach"],
    ...all.map(([document, verdicts]) => [
      document,
      String(verdicts.length),
      ...["found", "missed", "out of reach"].map((kind) => String(countOf(verdicts, kind))),
      `${(shareOf(verdicts) * 100).toFixed(1)}%`,
    ]),
  ]);
});

describe.runIf(HAS_CORPUS).each(Object.entries(ANOMALIES))(
  "what a reviewer found by hand in %s",
  (document, verdicts) => {
    test("every finding has a verdict", () => {
      expect(verdicts).toHaveLength(handFindings(document).length);
    });

    test("what is said to be found is found, where it is said to be", () => {
      const usual = findingsIn(document, "recommended");
      const strict = findingsIn(document, "strict");
      for (const [index, verdict] of verdicts.entries()) {
        const why = "found" in verdict ? "" : "missed" in verdict ? verdict.missed : verdict.outOfReach;
        const rules = ("found" in verdict ? verdict.found : []).map((rule) => {
          const at = "found" in verdict ? (verdict.at ?? "") : "";
          const isHere = ({ code, path }: { code: string; path: readonly (string | number)[] }) =>
            code === rule && formatPath(path).startsWith(at);
          expect(strict.some(isHere), `${index}: ${rule} at "${at}"`).toBe(true);
          return usual.some(isHere) ? rule : `${rule}*`;
        });
        rows.push([document.slice(0, 3), String(index), kindOf(verdict), why || rules.join(", ")]);
      }
    });
  },
);

test.runIf(HAS_CORPUS)("nine of ten findings that are within reach are found", () => {
  expect(shareOf(Object.values(ANOMALIES).flat())).toBeGreaterThanOrEqual(LEAST_FOUND);
});

test("every verdict gives its reason", () => {
  for (const verdict of Object.values(ANOMALIES).flat())
    if (!("found" in verdict))
      expect(("missed" in verdict ? verdict.missed : verdict.outOfReach).length).toBeGreaterThan(20);
});
