import type { Diagnostic, DiagnosticArg } from "../diagnostics/diagnostic";
import type { PanelOptions } from "../panel";
import type { JudgeCodes } from "./judge-codes";

/** The options of a panel with codes in the place of judges' names, in free text as well. */
export function codedOptions(options: PanelOptions, codes: JudgeCodes): PanelOptions {
  const { codeOf, text } = codes;
  const { thirdReaders, decision, adjustments, limits, floors, quotas, tieRecords, passMark } = options;
  return {
    ...options,
    ...(thirdReaders && { thirdReaders: thirdReaders.map(codeOf) }),
    ...(decision && { decision: codedDecision(decision, codes) }),
    ...(adjustments && { adjustments: adjustments.map((one) => withText(one, ["reason", "source"], text)) }),
    ...(limits && { limits: limits.map((one) => withText(one, ["reason", "source"], text)) }),
    ...(floors && { floors: floors.map((one) => withText(one, ["source"], text)) }),
    ...(quotas && { quotas: quotas.map((one) => withText(one, ["source"], text)) }),
    ...(tieRecords && { tieRecords: tieRecords.map((one) => withText(one, ["note"], text)) }),
    ...(typeof passMark === "object" && { passMark: withText(passMark, ["source"], text) }),
  };
}

/** A finding without names: what it quotes may hold some. */
export function codedFinding(finding: Diagnostic, { text }: JudgeCodes): Diagnostic {
  const arg = (value: DiagnosticArg): DiagnosticArg =>
    typeof value === "string" ? text(value) : typeof value === "object" && value !== null ? value.map(text) : value;
  const { related } = finding;
  return {
    ...finding,
    message: text(finding.message),
    args: Object.fromEntries(Object.entries(finding.args).map(([name, value]) => [name, arg(value)])),
    ...(related && { related: related.map((one) => ({ ...one, message: text(one.message) })) }),
  };
}

function codedDecision(decision: NonNullable<PanelOptions["decision"]>, { codeOf, text }: JudgeCodes) {
  const worded = withText(decision, ["by", "reason", "source"], text);
  return decision.member === undefined ? worded : { ...worded, member: codeOf(decision.member) };
}

/** The same with some of its texts worded anew. */
function withText<Rule extends object>(rule: Rule, names: readonly string[], text: (text: string) => string): Rule {
  const texts = Object.entries(rule).map(([name, value]) => [
    name,
    names.includes(name) && typeof value === "string" ? text(value) : value,
  ]);
  // The same fields, and texts in the place of texts.
  return Object.fromEntries(texts) as Rule;
}
