import { findCriterion } from "../../src/model/find-criterion";
import type { Framework } from "../../src/model/framework";
import type { PlanReading } from "../../src/read/plan-reading";
import type { Gold } from "../corpus/gold-plan";

/** How much of what should be read was read, and how much of what was read should have been. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** The measures of one reading against its gold transcription. */
export function evaluate(reading: PlanReading, gold: Gold, framework: Framework | undefined): Record<string, Measure> {
  const plan = reading.plan;
  const name = (label: string | readonly string[]): string => {
    const last = typeof label === "string" ? label : (label.at(-1) ?? "");
    return (framework && findCriterion(framework, label)?.id) ?? bare(last.split("／").at(-1) ?? last);
  };
  const entries = plan?.entries ?? [];
  const goldActions = gold.entries.flatMap((entry) =>
    entry.actions.map((action) => ({ criterion: name(entry.criterion), ...action })),
  );
  const actions = entries.flatMap(({ criterion, actions: all }) => all.map((action) => ({ ...action, criterion })));
  const goldTargets = gold.entries.flatMap((entry) =>
    entry.targets.map(({ text }) => `${name(entry.criterion)} ${bare(text)}`),
  );
  return {
    actions: measure(
      actions.map(({ criterion, text }) => `${name(criterion)} ${bare(text)}`),
      goldActions.map(({ criterion, text }) => `${criterion} ${bare(text)}`),
    ),
    targets: measure(
      actions.flatMap(({ criterion, target }) => (target === undefined ? [] : [`${name(criterion)} ${bare(target)}`])),
      goldTargets,
    ),
    deadlines: measure(
      actions.flatMap(({ text, deadline }) => (deadline ? [`${bare(text)} ${bare(deadline.text)}`] : [])),
      goldActions.flatMap(({ text, deadline }) => (deadline ? [`${bare(text)} ${bare(deadline)}`] : [])),
    ),
    units: measure(
      actions.flatMap(({ text, units = [] }) => units.map((unit) => `${bare(text)} ${bare(unit)}`)),
      goldActions.flatMap(({ text, unit }) => (unit ? [`${bare(text)} ${bare(unit)}`] : [])),
    ),
    citations: measure(
      (plan?.legalBasis ?? []).map(({ issuer, date, number, title }) => key(issuer, date, number, title)),
      gold.legalBasis.map(({ issuer, date, number, title }) => key(issuer, iso(date), number, title)),
    ),
    title: measure(plan?.title === undefined ? [] : [bare(plan.title)], [bare(gold.title)]),
    agency: measure(plan?.agency === undefined ? [] : [bare(plan.agency.name)], [bare(gold.agency)]),
    year: measure(plan?.rocYear === undefined ? [] : [String(plan.rocYear)], [String(gold.year)]),
    period: measure(
      plan?.period === undefined ? [] : [`${plan.period.from} ${plan.period.to}`],
      gold.period === null ? [] : [`${iso(gold.period.from)} ${iso(gold.period.to)}`],
    ),
    adopted: measure(
      plan?.adopted === undefined ? [] : [plan.adopted],
      gold.adoptedOn ? [String(iso(gold.adoptedOn.roc))] : [],
    ),
    goals: measure((plan?.goals ?? []).map(bare), gold.goals.map(bare)),
    scope: measure(plan?.scope === undefined ? [] : [bare(plan.scope)], gold.scope === null ? [] : [bare(gold.scope)]),
    monitoring: measure((plan?.monitoring ?? []).map(bare), gold.monitoring.map(bare)),
    rewards: measure((plan?.rewards ?? []).map(bare), gold.rewards.map(bare)),
    sections: measure(
      (plan?.sections ?? []).map(({ ordinal = "", title }) => `${ordinal}${bare(title)}`),
      gold.sections.map(({ ordinal, title }) => `${ordinal}${bare(title)}`),
    ),
  };
}

/** What a reading should hold is compared without blanks; nothing else is forgiven. */
function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Brackets around a title are how it is printed, not part of it. */
function key(...parts: readonly (string | null | undefined)[]): string {
  return parts.map((part) => bare(part ?? "–").replace(/[「」《》]/gu, "")).join(" ");
}

function iso(roc: string | null): string | undefined {
  const [year, ...rest] = (roc ?? "").split("-");
  return roc === null ? undefined : [Number(year) + 1911, ...rest].join("-");
}

function measure(found: readonly string[], expected: readonly string[]): Measure {
  const left = [...expected];
  const surplus = found.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const hits = found.length - surplus.length;
  const precision = found.length === 0 ? 1 : hits / found.length;
  const recall = expected.length === 0 ? 1 : hits / expected.length;
  const f1 = found.length + expected.length === 0 ? 1 : (2 * hits) / (found.length + expected.length);
  return { precision, recall, f1, missing: left, surplus };
}
