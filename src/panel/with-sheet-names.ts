import { nameKey } from "../base/name-key";
import { isRecord } from "../score/is-record";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";

/** The settings with every name as the sheets write it, where it differs from that in blanks and width alone. */
export function withSheetNames(settings: PanelSettings, table: PanelTable): PanelSettings {
  const judges = new Map(table.judges.map((name) => [nameKey(name), name]));
  const subjects = subjectNames(table);
  const judge = (name: string): string => judges.get(nameKey(name)) ?? name;
  const subject = (name: string): string => subjects.get(nameKey(name)) ?? name;
  const { groups, decision, tieRecords, adjustments, limits } = settings;
  return {
    ...settings,
    thirdReaders: settings.thirdReaders.map(judge),
    ...(groups !== undefined && { groups: renamed(groups, subject) }),
    ...(decision?.member !== undefined && { decision: withName(decision, "member", judge) }),
    ...(Array.isArray(adjustments) && { adjustments: adjustments.map((one) => withName(one, "subject", subject)) }),
    ...(Array.isArray(limits) && { limits: limits.map((one) => withName(one, "subject", subject)) }),
    ...(Array.isArray(tieRecords) && { tieRecords: tieRecords.map((one) => withNames(one, subject)) }),
  };
}

/** Names and agencies by key; a name comes before an agency of the same key. */
export function subjectNames({ subjects }: PanelTable): ReadonlyMap<string, string> {
  const agencies = subjects.map(({ agency }) => [nameKey(agency), agency] as const);
  return new Map([...agencies, ...subjects.map(({ name }) => [nameKey(name), name] as const)]);
}

/** What is no object, or has no such text, is left as it is: reading the rules says what is wrong with it. */
function withName<Rule>(rule: Rule, field: string, nameOf: (name: string) => string): Rule {
  const name = isRecord(rule) ? rule[field] : undefined;
  // The same fields, and a text in the place of a text.
  return typeof name === "string" ? ({ ...rule, [field]: nameOf(name) } as Rule) : rule;
}

function withNames<Rule>(record: Rule, nameOf: (name: string) => string): Rule {
  if (!isRecord(record)) return record;
  const { order, values } = record;
  const named = (one: unknown) => (typeof one === "string" ? nameOf(one) : one);
  const names = {
    ...(Array.isArray(order) && { order: order.map(named) }),
    ...(isRecord(values) && { values: renamed(values, nameOf) }),
  };
  // The same fields, and names in the place of names.
  return { ...record, ...names } as Rule;
}

/** Two keys that become one are left as they are: which of them is meant nobody can say. */
function renamed<Value>(
  record: Readonly<Record<string, Value>>,
  nameOf: (name: string) => string,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(record).map(([name, value]) => [nameOf(name), value] as const);
  const isUnique = new Set(entries.map(([name]) => name)).size === entries.length;
  return isUnique ? Object.fromEntries(entries) : record;
}
