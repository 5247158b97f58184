import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  findCriterion,
  innovation2010,
  innovation2016,
  innovationPoints2010,
  leapMeasures2025,
} from "../../src/frameworks";
import type { Framework } from "../../src/model/framework";

const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

/** The criterion of each row of the plan table, in document order, as a careful reader assigns it. */
const DOCUMENTS: readonly (readonly [string, Framework, readonly (string | undefined)[]])[] = [
  [
    "000-yuanshan-105.gold.json",
    innovation2016,
    [
      "one-stop-counter",
      "process-simplification",
      "missing-document-assistance",
      "process-disclosure",
      "handling-information-types",
      "enquiry-channels",
      "proactive-notification",
      "premises-environment",
      "facility-adequacy",
      "service-courtesy",
      "courtesy-satisfaction",
      "telephone-courtesy",
      "staff-competence",
      "policy-outreach",
      "agency-satisfaction",
      "opinion-mechanism",
      "opinion-satisfaction-growth",
      "proactive-disclosure",
      "publication-awareness",
      "information-accuracy",
      "retrieval-friendliness",
      "online-provision",
      "online-usage-growth",
      "e-participation-diversity",
      "creative-services",
      "location-extended-services",
    ],
  ],
  [
    "001-songshan-114.gold.json",
    leapMeasures2025,
    [5, 3, 3, 3, 2, 4].flatMap((count, i) => Array.from({ length: count }, (_, j) => `strategy-${i + 1}-${j + 1}`)),
  ],
  [
    "002-jiaoxi-99.gold.json",
    innovation2010,
    [
      "one-stop-counter",
      "process-simplification",
      "form-reduction",
      "process-disclosure",
      "proactive-notification",
      "premises-environment",
      "facility-adequacy",
      "service-courtesy",
      "staff-competence",
      "policy-outreach",
      undefined, // The document merges two indicators in this row.
      "information-disclosure",
      "information-accuracy",
      "retrieval-friendliness",
      "online-provision-and-use",
      "e-participation-diversity",
      "creative-services",
    ],
  ],
  [
    "004-xinying-99.gold.json",
    innovationPoints2010,
    [
      "premises-convenience",
      "staff-conduct",
      "service-outreach",
      "process-convenience",
      "process-transparency",
      "public-satisfaction",
      "opinion-handling",
      "disclosure-adequacy",
      "content-validity",
      "retrieval-completeness",
      "online-capacity",
      "e-participation",
      "creative-services",
      "measure-continuity",
      "measure-effectiveness",
    ],
  ],
];

interface Gold {
  readonly entries: readonly {
    readonly criterion: readonly string[];
    readonly numbers: readonly string[];
    readonly points: readonly (number | null)[] | null;
  }[];
}

describe.runIf(existsSync(CORPUS)).each(DOCUMENTS)("%s", (file, framework, expected) => {
  // Vitest collects the suite even when it is not run.
  const entries = existsSync(CORPUS) ? (JSON.parse(readFileSync(new URL(file, CORPUS), "utf8")) as Gold).entries : [];

  test("every path of labels leads to its criterion", () => {
    expect(entries.map(({ criterion }) => findCriterion(framework, criterion)?.id)).toEqual(expected);
  });

  test("so does the last label alone, and the path in one text", () => {
    expect(entries.map(({ criterion }) => findCriterion(framework, criterion.at(-1) ?? "")?.id)).toEqual(expected);
    expect(entries.map(({ criterion }) => findCriterion(framework, criterion.join(" / "))?.id)).toEqual(expected);
  });

  test("so does the last label with its numbering and points as printed", () => {
    const printed = entries.map(({ criterion, numbers, points }) => {
      const worth = points?.at(-1);
      return `${numbers.at(-1) || "一、"} ${criterion.at(-1)}${worth ? `（${worth} 分）` : ""}`;
    });
    expect(printed.map((name) => findCriterion(framework, name)?.id)).toEqual(expected);
  });

  test("every label on the way is known, and labels are kept to the letter", () => {
    for (const [i, { criterion }] of entries.entries()) {
      if (expected[i] === undefined) continue;
      for (const label of criterion) {
        const found = findCriterion(framework, label);
        expect([found?.label, ...(found?.misprints ?? [])]).toContain(label);
      }
    }
  });

  test("points are those printed beside the labels", () => {
    for (const { criterion, points } of entries) {
      const found = criterion.map((label) => findCriterion(framework, label)?.points ?? null);
      expect(found).toEqual(points ?? criterion.map(() => null));
    }
  });
});
