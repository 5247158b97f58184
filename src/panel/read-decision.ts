import { shorten } from "../base/preview";
import { daysInMonth } from "../calendar/days-in-month";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { PANEL_RULE_PROBLEMS, type PanelRuleCode } from "../diagnostics/panel-rule-problems";
import { diagnose } from "../diagnostics/problem";
import { DECISION_KINDS } from "../model/decision-kinds";
import type { RecordedDecision } from "../model/panel-decision";
import type { PanelSettings } from "./panel-settings";
import { readItem } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";
import { wordDecision } from "./word-decision";

/** A decision as the result records it, and what is to be said of it. */
export interface ReadDecision {
  readonly recorded: RecordedDecision;
  /** Whose marks are excluded. */
  readonly excluded?: string;
  /** What it changes, but for a member who is left out: of that only the groups can tell. */
  readonly findings: readonly Diagnostic<PanelRuleCode>[];
}

/**
 * Reads what the committee decided (議決或決議): it is executed and recorded, never guessed.
 *
 * @see 採購評選委員會審議規則第6條
 */
export function readDecision(
  decision: unknown,
  judges: readonly string[],
  { locale, preset }: Pick<PanelSettings, "locale" | "preset">,
  report: ReportRule,
): ReadDecision | undefined {
  const item = decision === undefined ? undefined : readItem(decision, DECISION_KEYS, ["decision"], report);
  if (item === undefined) return undefined;
  const fields = ruleFields(item, report);
  const kind = fields.word("kind", DECISION_KINDS, "decision");
  if (kind === undefined) return undefined;
  const member = fields.text("member");
  const [by, date, reason] = [fields.text("by"), fields.text("date"), fields.text("reason")];
  // That rule is one of procurement: elsewhere a decision rests on what people say it does.
  const source = fields.text("source") ?? (preset?.isProcurement === true ? DEFAULT_SOURCE : undefined);
  const details = {
    kind,
    ...(member !== undefined && { member }),
    ...(by !== undefined && { by }),
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason }),
    ...(source !== undefined && { source }),
  };
  const recorded: RecordedDecision = { ...details, message: wordDecision(details, locale) };
  const isKnown = member === undefined || kind === "exclude" || judges.includes(member);
  if (!isKnown) {
    const named = { found: shorten(member), names: judges.slice(0, MOST_NAMED), count: judges.length };
    report("decision-on-unknown-member", named, ["decision", "member"]);
  }
  if (date !== undefined && isNoDay(date)) report("decision-on-no-day", { found: shorten(date) }, ["decision", "date"]);
  const placement = { path: ["decision"], locale, ...(source !== undefined && { source }) };
  switch (kind) {
    case "keep":
      return { recorded, findings: [] };
    case "exclude":
      return excludeMember(recorded, judges, report);
    case "void":
      return { recorded, findings: [diagnose(PANEL_RULE_PROBLEMS, "result-voided", {}, placement)] };
    case "undecided":
      return { recorded, findings: [diagnose(PANEL_RULE_PROBLEMS, "result-undecided", {}, placement)] };
  }
}

/** Whether a text is a date of the ROC calendar, all of it, and there is no such day; other texts are left alone. */
function isNoDay(text: string): boolean {
  const { year, month, day } = DATE.exec(text.trim())?.groups ?? {};
  if (year === undefined) return false;
  const [y, m, d] = [Number(year) + ROC_OFFSET, Number(month), Number(day)];
  return m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m);
}

const DATE = /^(?:民國)?\s*(?<year>\d{1,3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日$/u;

/** The first year of the ROC is 1912. */
const ROC_OFFSET = 1911;

const DECISION_KEYS = ["kind", "member", "by", "date", "reason", "source"];

const DEFAULT_SOURCE = "採購評選委員會審議規則第6條";

function excludeMember(
  recorded: RecordedDecision,
  judges: readonly string[],
  report: ReportRule,
): ReadDecision | undefined {
  const { member } = recorded;
  const path = ["decision", "member"];
  const named = { names: judges.slice(0, MOST_NAMED), count: judges.length };
  if (member === undefined) report("decision-without-member", named, path);
  else if (!judges.includes(member)) report("decision-on-unknown-member", { found: shorten(member), ...named }, path);
  else if (judges.length === 1) report("decision-leaves-nobody", { member, group: "", phase: "" }, path);
  else return { recorded, excluded: member, findings: [] };
  return undefined;
}
