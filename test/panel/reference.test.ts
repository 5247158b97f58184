import { expect, test } from "vitest";
import { PANEL_METHODS } from "../../src/panel/methods";
import { scorePanel } from "../../src/panel/score-panel";
import { asInput, numbersOf, randomPanel, subjectName } from "./random-panel";
import { lowestTerms, type ReferencePanel, type ReferenceResult, referencePanel } from "./reference";

/** Random panels; the same ones in every run. */
const PANELS = 100_000;

test("scorePanel and the reference agree on the exact totals and the ranks of 100,000 random panels", {
  timeout: 300_000,
}, () => {
  const next = numbersOf(20261122);
  const seen = new Map<string, { ranked: number; unranked: number }>();
  for (let run = 0; run < PANELS; run++) {
    const panel = randomPanel(next);
    const expected = referencePanel(panel);
    const found = resultOf(panel, expected);
    // Comparing texts first: `toEqual` costs more than the panel.
    if (JSON.stringify(found) !== JSON.stringify(expected)) expect({ panel, ...found }).toEqual({ panel, ...expected });
    const counts = seen.get(panel.method) ?? { ranked: 0, unranked: 0 };
    counts[expected.ranks.includes(null) ? "unranked" : "ranked"]++;
    seen.set(panel.method, counts);
  }
  // Every method had its share, with and without gaps.
  for (const { id } of PANEL_METHODS) {
    expect(seen.get(id)?.ranked).toBeGreaterThan(2000);
    expect(seen.get(id)?.unranked).toBeGreaterThan(500);
  }
});

/** By subject; who has no sheet at all is not in the result, and the reference has nothing for him. */
function resultOf(panel: ReferencePanel, { ranks }: ReferenceResult): ReferenceResult {
  const { sheets, framework, options } = asInput(panel);
  const outcome = scorePanel(sheets, framework, options);
  const subjects = new Map(outcome.ok ? outcome.value.subjects.map((subject) => [subject.name, subject]) : []);
  const own = ranks.map((_, subject) => subjects.get(subjectName(subject)));
  return {
    totals: own.map((subject) => {
      const exact = subject?.total.exact.value ?? null;
      return exact === null ? null : lowestTerms(exact);
    }),
    ranks: own.map((subject) => subject?.rank ?? null),
  };
}
