import { SEVERITIES, type Severity } from "../diagnostics/severity";
import { type CheckedFile, countFindings, isCheckedPlan } from "./checked-file";

/** How often one kind of finding was made, and in how many documents. */
export interface RuleCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
}

/** What was found in the plans of one office. */
export interface AgencyCount extends Readonly<Record<Severity, number>> {
  /** Absent for the documents that name none. */
  readonly agency?: string;
  readonly files: number;
}

/** What checks of many documents came to (彙整): in all, by rule, and by office. */
export interface FindingsSummary extends Readonly<Record<Severity, number>> {
  /** How many documents were checked. */
  readonly documents: number;
  /** The names of those that could not be. */
  readonly unreadable: readonly string[];
  /** The gravest first, then the most frequent. */
  readonly rules: readonly RuleCount[];
  /** In the order of the documents. */
  readonly agencies: readonly AgencyCount[];
}

/**
 * Counts the findings of many documents by rule and by office; a document that could not be read counts for no office.
 *
 * @example
 * const diagnostic = { code: "unclear-deadline", severity: "info", path: [], message: "", args: {} };
 * const file = { file: "甲.json", agency: "範例市戶政事務所", diagnostics: [diagnostic, diagnostic], suppressed: [] };
 * summarizeFindings([file]).rules // => [{ code: "unclear-deadline", severity: "info", findings: 2, files: 1 }]
 * summarizeFindings([file]).agencies // => [{ agency: "範例市戶政事務所", files: 1, error: 0, warning: 0, info: 2 }]
 */
export function summarizeFindings(files: readonly CheckedFile[]): FindingsSummary {
  const checked = files.filter(isCheckedPlan);
  return {
    ...countFindings(files.flatMap(({ diagnostics }) => diagnostics)),
    documents: checked.length,
    unreadable: files.flatMap(({ file, isUnreadable }) => (isUnreadable === true ? [file] : [])),
    rules: countRules(files),
    agencies: countAgencies(checked),
  };
}

function countRules(files: readonly CheckedFile[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { diagnostics } of files) {
    const here = new Set<string>();
    for (const { code, severity } of diagnostics) {
      const key = `${severity} ${code}`;
      const { findings, files: before } = counts.get(key) ?? { findings: 0, files: 0 };
      counts.set(key, { code, severity, findings: findings + 1, files: here.has(key) ? before : before + 1 });
      here.add(key);
    }
  }
  const gravity = ({ severity }: RuleCount) => SEVERITIES.indexOf(severity);
  return [...counts.values()].sort(
    (a, b) => gravity(a) - gravity(b) || b.findings - a.findings || (a.code < b.code ? -1 : 1),
  );
}

function countAgencies(files: readonly CheckedFile[]): readonly AgencyCount[] {
  const byAgency = new Map<string | undefined, CheckedFile[]>();
  for (const file of files) byAgency.set(file.agency, [...(byAgency.get(file.agency) ?? []), file]);
  return [...byAgency].map(([agency, own]) => ({
    ...(agency !== undefined && { agency }),
    files: own.length,
    ...countFindings(own.flatMap(({ diagnostics }) => diagnostics)),
  }));
}
