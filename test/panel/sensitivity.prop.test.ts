import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarkChange } from "../../src/model/panel-sensitivity";
import { analyseSensitivity } from "../../src/panel/analyse-sensitivity";
import { PANEL_METHODS } from "../../src/panel/methods";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { items, panel, subjectOf } from "./panels";

/** Small whole marks, so that every one of them can be tried. */
const panels = fc
  .record({
    subjects: fc.integer({ min: 2, max: 3 }),
    judges: fc.integer({ min: 2, max: 3 }),
    marks: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 18, maxLength: 18 }),
    method: fc.constantFrom(...PANEL_METHODS.filter(({ id }) => id !== "weighted-phases" && id !== "third-reader")),
    ranking: fc.constantFrom("competition", "dense", "fractional" as const),
    memberTies: fc.constantFrom("competition", "dense", "fractional" as const),
  })
  .map(({ subjects, judges, marks, method, ranking, memberTies }) => {
    const sheets = Array.from({ length: subjects * judges }, (_, at) => ({
      framework: "items",
      judge: `J${at % judges}`,
      subject: { agency: `S${Math.floor(at / judges)}` },
      marks: { a: marks[at * 2] ?? 0, b: marks[at * 2 + 1] ?? 0 },
    }));
    const gradeScale = method.unit === "ranks" ? undefined : klcgLandOffice;
    const options: PanelOptions = { method, ranking, memberTies, gradeScale };
    return { sheets, options };
  });

const FRAMEWORK = items(4, 4);

type Sheet = ReturnType<typeof sheetOf>;
function sheetOf(judge: string, agency: string, a: number, b: number) {
  return { framework: "items", judge, subject: { agency }, marks: { a, b } };
}

function outcome(sheets: readonly unknown[], options: PanelOptions, name: string, framework = FRAMEWORK) {
  const { rank, grade } = subjectOf(panel(sheets, options, framework), name);
  return JSON.stringify([rank, grade?.grade]);
}

/** Every other mark of every judge, tried. */
function bruteForce(sheets: readonly Sheet[], options: PanelOptions, name: string): number | null {
  const before = outcome(sheets, options, name);
  const changes = sheets.flatMap((sheet, at) => {
    if (sheet.subject.agency !== name) return [];
    return (["a", "b"] as const).flatMap((item) =>
      [0, 1, 2, 3, 4].flatMap((mark) => {
        const other = { ...sheet, marks: { ...sheet.marks, [item]: mark } };
        const after = outcome(sheets.with(at, other), options, name);
        return after === before ? [] : [Math.abs(mark - sheet.marks[item])];
      }),
    );
  });
  return changes.length === 0 ? null : Math.min(...changes);
}

function size(change: MarkChange | null): number | null {
  return change === null ? null : Math.abs(change.to - change.from);
}

function analyse(sheets: readonly unknown[], options: PanelOptions, framework = FRAMEWORK) {
  const found = analyseSensitivity(sheets, framework, { ...options, step: framework === FRAMEWORK ? 1 : undefined });
  if (!found.ok) throw new Error("it can be scored");
  return found.value.subjects;
}

test("no mark that is nearer changes anything: every single one was tried", () => {
  fc.assert(
    fc.property(panels, ({ sheets, options }) => {
      for (const { name, mark } of analyse(sheets, options)) {
        expect([name, size(mark)]).toEqual([name, bruteForce(sheets, options, name)]);
      }
    }),
    { numRuns: 30 },
  );
});

test("a change of a mark does what it says", () => {
  fc.assert(
    fc.property(panels, ({ sheets, options }) => {
      for (const { name, mark } of analyse(sheets, options)) {
        if (mark === null) continue;
        const changed = sheets.map((sheet) =>
          sheet.judge === mark.judge && sheet.subject.agency === name
            ? { ...sheet, marks: { ...sheet.marks, [mark.criterion.id]: mark.to } }
            : sheet,
        );
        expect(outcome(changed, options, name)).toBe(JSON.stringify([mark.rank, mark.grade]));
      }
    }),
    { numRuns: 30 },
  );
});

test("the judges without whom it is another are those without whom it is another", () => {
  fc.assert(
    fc.property(panels, ({ sheets, options }) => {
      const judges = [...new Set(sheets.map(({ judge }) => judge))];
      for (const { name, judges: found } of analyse(sheets, options)) {
        const before = outcome(sheets, options, name);
        const expected = judges.flatMap((judge) => {
          const after = outcome(
            sheets.filter((sheet) => sheet.judge !== judge),
            options,
            name,
          );
          return after === before ? [] : [[judge, after]];
        });
        expect(found.map(({ judge, rank, grade }) => [judge, JSON.stringify([rank, grade])])).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});

/** Marks in percent keep their share by themselves, whatever the weights are. */
test("a weight that changes something does; no whole percentage nearer does", () => {
  const weighted = (percent: number) => items(percent, 100 - percent);
  fc.assert(
    fc.property(panels, fc.integer({ min: 5, max: 95 }), ({ sheets, options }, share) => {
      const inPercent = sheets.map((sheet) => ({
        ...sheet,
        scale: "percent",
        marks: { a: sheet.marks.a * 25, b: sheet.marks.b * 25 },
      }));
      for (const { name, weight } of analyse(inPercent, options, weighted(share))) {
        const before = outcome(inPercent, options, name, weighted(share));
        const differing = (percent: number) => outcome(inPercent, options, name, weighted(percent)) !== before;
        const wholes = Array.from({ length: 99 }, (_, at) => at + 1).filter(differing);
        const nearest = wholes.length === 0 ? null : Math.min(...wholes.map((whole) => Math.abs(whole - share)));
        if (weight === null) {
          expect([name, nearest]).toEqual([name, null]);
          continue;
        }
        const ofA = weight.criterion.id === "a" ? weight.to : 100 - weight.to;
        const distance = Math.abs(weight.to - weight.from);
        expect(outcome(inPercent, options, name, weighted(Math.round(ofA * 100) / 100))).toBe(
          JSON.stringify([weight.rank, weight.grade]),
        );
        // Refined: not beyond the nearest whole percentage, and beyond the one before it.
        expect(distance).toBeLessThanOrEqual(Number(nearest));
        expect(distance).toBeGreaterThan(Number(nearest) - 1);
      }
    }),
    { numRuns: 12 },
  );
});
