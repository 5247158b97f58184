import { fold } from "../../base/fold";
import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import type { DraftPlan } from "../../model/draft-plan";
import { EXAMPLE_PLAN } from "../example-plan";
import { defineRule } from "../rule";
import { ROW_SOURCE } from "../sources";

export const unitIsOffice = defineRule({
  id: "unit-is-office",
  severity: "info",
  source: ROW_SOURCE,
  about: {
    "zh-TW": "承辦單位全部填寫機關本身，未分課室或人員，看不出由誰負責。",
    en: "Where every unit is the office itself, no section or person is responsible for anything.",
  },
  options: {},
  *check({ plan, hasLost }) {
    if (hasLost(["entries"])) return;
    const office = fold(plan.agency?.name ?? "");
    let first: PlacedUnit | undefined;
    let rows = 0;
    for (const unit of placedUnits(plan)) {
      if (!isOffice(unit.name, office)) return;
      first ??= unit;
      rows++;
    }
    if (first !== undefined && rows >= FEWEST_ROWS)
      yield { path: first.path, args: { found: shorten(first.name), rows } };
  },
  words: {
    "zh-TW": ({ found, rows }) => `${rows} 列作法的承辦單位全部是「${found}」，即機關本身；請載明負責的課室或人員。`,
    en: ({ found, rows }) =>
      `In all ${rows} rows with units the unit is "${found}", the office itself; name the section or person in charge.`,
  },
  examples: {
    good: { entries: EXAMPLE_PLAN.entries.map((entry, i) => ({ ...entry, units: i % 2 === 0 ? "第一課" : "本所" })) },
    bad: { entries: EXAMPLE_PLAN.entries.map((entry) => ({ ...entry, units: "本所" })) },
  },
});

interface PlacedUnit {
  readonly path: Path;
  readonly name: string;
}

/** The different units of each row, each at its first place. */
function* placedUnits({ entries }: DraftPlan): Generator<PlacedUnit> {
  for (const [i, { units = [], actions }] of entries.entries()) {
    const seen = new Set<string>();
    const places = [
      ...units.map((name) => ({ path: ["entries", i, "units"], name })),
      ...actions.flatMap((action, j) =>
        (action.units ?? []).map((name) => ({ path: ["entries", i, "actions", j, "units"], name })),
      ),
    ];
    for (const { path, name } of places) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield { path, name };
    }
  }
}

/** The office by its whole name, by the end of it (without the county), or as 本所. */
function isOffice(name: string, office: string): boolean {
  const unit = fold(name);
  return OWN_OFFICE.test(unit) || (unit.length >= SHORTEST_NAME && office.endsWith(unit));
}

const OWN_OFFICE = /^(?:本(?:機關|[所局處館隊會公]所?|公所|分局|大隊)|全(?:所|局|處|機關)(?:同仁)?)$/u;
const SHORTEST_NAME = 4;
/** One or two rows may well be the office's own affair. */
const FEWEST_ROWS = 3;
