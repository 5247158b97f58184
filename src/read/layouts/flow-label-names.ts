import { largest } from "../../base/extremes";
import { fold } from "../../base/fold";
import { bareLabel } from "../../model/bare-label";
import type { Criterion, Framework } from "../../model/framework";

/** A criterion that a text names. */
export interface KnownLabel {
  readonly criterion: Criterion;
  readonly isMarked: boolean;
}

/** The names that a framework (評核架構) has for its criteria. */
export interface LabelNames {
  /** The criterion of a folded label, and whether numbering before it or points after it leave no doubt. */
  readonly find: (label: string) => KnownLabel | undefined;
  /** Whether a name may begin with these folded letters, or with what is left of them without numbering. */
  readonly mayBegin: (label: string, bare: string) => boolean;
  /** Whether a name begins with these folded letters, or points after it do. */
  readonly goesOn: (letters: string) => boolean;
  /** How many letters a label has at most, with its points. */
  readonly longest: number;
}

/** Every name of every criterion; a name that several criteria bear is that of the first. */
export function labelNames(framework: Framework): LabelNames {
  const known = collected.get(framework) ?? collect(framework);
  collected.set(framework, known);
  return known;
}

/** A cache of a pure function: it changes no result. */
const collected = new WeakMap<Framework, LabelNames>();

function collect(framework: Framework): LabelNames {
  const criteria = new Map<string, Criterion>();
  for (const criterion of framework.criteria) {
    for (const name of [criterion.label, ...(criterion.aliases ?? []), ...(criterion.misprints ?? [])]) {
      const folded = fold(name);
      if (!criteria.has(folded)) criteria.set(folded, criterion);
    }
  }
  const names = [...criteria.keys()];
  const heads = new Set(names.map((name) => name.slice(0, HEAD)));
  return {
    find: (label) => {
      const name = bareLabel(label.replace(CONTINUED, ""));
      const criterion = criteria.get(name) ?? criteria.get(name.replace(CONTINUED, ""));
      return criterion && { criterion, isMarked: name.length < label.length };
    },
    mayBegin: (label, bare) => bare.length < HEAD || heads.has(bare.slice(0, HEAD)) || heads.has(label.slice(0, HEAD)),
    goesOn: (letters) => {
      const open = letters.replace(POINTS_BEGUN, "");
      return open === letters ? names.some((name) => name.startsWith(letters)) : criteria.has(open);
    },
    longest: largest(names.map((name) => name.length)) + LONGEST_TAIL,
  };
}

/** So many letters are compared before the rest is looked at. */
const HEAD = 2;

/** Points after a label: （配分：170分）. */
const LONGEST_TAIL = 12;

/** 服務行銷有效性（30 */
const POINTS_BEGUN = /\((?:配分?:?)?\d{0,4}[分%]?$/u;

/** A folded label without the numbering before it; it may be cut off anywhere. */
export function withoutNumbering(label: string): string {
  return label.replace(NUMBERING, "");
}

/** Folded numbering before a label. */
const NUMBERING =
  /^(?:(?:構面|評核項目|次?評核指標|指標|實施要項|具體措施|執行策略)[\d一二三四五六七八九十]{1,3}[:、.]|[\d一ㄧ二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}[、.:)]|\([\d一ㄧ二三四五六七八九十]{1,3}\)[、.:]?|[.\d]{1,7}(?=\p{Script=Han})){1,2}/u;

/** 服務流程（續） */
const CONTINUED = /\(?[(（]?(?:續|接上頁|續前頁)[)）]?$/u;
