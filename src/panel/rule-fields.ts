import { fromNumber } from "../base/exact-number";
import { preview, shorten } from "../base/preview";
import { compare, type Ratio, ZERO } from "../base/ratio";
import { isRoundingPolicy, type RoundingPolicy } from "../base/rounding";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { RuleExpectation } from "../diagnostics/panel-rule-problems";
import { readAmount } from "./read-amount";
import type { Item } from "./read-items";
import type { ReportRule } from "./rule-findings";

/** Reads the fields of one rule; each reports what is wrong and gives `undefined` then. */
export interface RuleFields {
  readonly has: (name: string) => boolean;
  readonly refuse: (name: string, expected: RuleExpectation) => undefined;
  readonly amount: (name: string, kind: AmountKind) => Ratio | undefined;
  /** A whole number from `count` (0) or `times` (1) on. */
  readonly whole: (name: string, kind: "count" | "times") => number | undefined;
  readonly word: <Word extends string>(
    name: string,
    words: readonly Word[],
    expected: RuleExpectation,
  ) => Word | undefined;
  readonly rounding: (name: string) => RoundingPolicy | undefined;
  /** `false` when absent. */
  readonly flag: (name: string) => boolean;
  /** Text that is not blank, without a finding when it is. */
  readonly text: (name: string) => string | undefined;
  readonly reason: () => string | undefined;
  readonly source: () => string | undefined;
  /** The subject, when it is one of the names. */
  readonly subject: (names: ReadonlySet<string>) => string | undefined;
}

/** What kind of amount a rule wants. */
export type AmountKind = "amount" | "not-negative" | "percent" | "share";

/** The fields of one rule. */
export function ruleFields(item: Item, report: ReportRule): RuleFields {
  const { value, path } = item;
  const refuse = (name: string, expected: RuleExpectation): undefined => {
    report("invalid-rule", { found: preview(value[name]), name, expected }, [...path, name]);
  };
  return {
    has: (name) => value[name] !== undefined,
    refuse,
    ...numbersOf(item, refuse),
    ...textsOf(item, report),
    word: (name, words, expected) => words.find((word) => word === value[name]) ?? refuse(name, expected),
    rounding: (name) => {
      const policy = value[name];
      return isRoundingPolicy(policy) ? policy : refuse(name, "rounding-policy");
    },
    flag: (name) => {
      const given = value[name];
      if (given !== undefined && typeof given !== "boolean") refuse(name, "flag");
      return given === true;
    },
  };
}

function numbersOf({ value }: Item, refuse: RuleFields["refuse"]): Pick<RuleFields, "amount" | "whole"> {
  return {
    amount: (name, kind) => {
      const amount = readAmount(value[name]);
      return amount !== undefined && isOfKind(amount, kind) ? amount : refuse(name, kind);
    },
    whole: (name, kind) => {
      const number = value[name];
      const isWhole = typeof number === "number" && Number.isSafeInteger(number);
      return isWhole && number >= (kind === "count" ? 0 : 1) ? number : refuse(name, kind);
    },
  };
}

function textsOf(
  { value, path }: Item,
  report: ReportRule,
): Pick<RuleFields, "text" | "reason" | "source" | "subject"> {
  const text = (name: string): string | undefined => {
    const found = value[name];
    return typeof found === "string" && found.trim() !== "" ? found : undefined;
  };
  const needed = (name: "reason" | "source") => {
    const found = text(name);
    if (found === undefined) report(`rule-without-${name}`, {}, [...path, name]);
    return found;
  };
  return {
    text,
    reason: () => needed("reason"),
    source: () => needed("source"),
    subject: (names) => {
      const found = value.subject;
      if (typeof found === "string" && names.has(found)) return found;
      const args = {
        found: typeof found === "string" ? shorten(found) : preview(found),
        names: [...names].slice(0, MOST_NAMED),
        count: names.size,
      };
      report("rule-for-unknown-subject", args, [...path, "subject"]);
      return undefined;
    },
  };
}

function isOfKind(amount: Ratio, kind: AmountKind): boolean {
  if (kind === "amount") return true;
  if (compare(amount, ZERO) < 0) return false;
  if (kind === "not-negative") return true;
  if (kind === "percent") return compare(amount, HUNDRED) <= 0;
  return compare(amount, ZERO) > 0 && compare(amount, ONE) <= 0;
}

const ONE = fromNumber(1);
const HUNDRED = fromNumber(100);
