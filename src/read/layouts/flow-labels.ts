import { fold } from "../../base/fold";
import { bareLabel } from "../../model/bare-label";
import type { Criterion, Framework } from "../../model/framework";
import type { PieceReader } from "./flow-piece";

/** A label of a criterion that stands in a table, from one atom up to another. */
export interface LabelMatch {
  readonly to: number;
  readonly criterion: Criterion;
  /** Numbering before it or points after it leave no doubt. */
  readonly isMarked: boolean;
}

/** The labels of the framework (評核架構) that a table follows, by the atom that they begin with. */
export interface TableLabels {
  readonly framework: Framework;
  readonly at: ReadonlyMap<number, LabelMatch>;
}

/** Finds which framework a table follows and where its labels stand; `undefined` when it follows none of them. */
export function tableLabels(pieces: PieceReader, frameworks: readonly Framework[]): TableLabels | undefined {
  let best: { readonly labels: TableLabels; readonly count: number } | undefined;
  for (const framework of frameworks) {
    const at = labelsOf(pieces, framework);
    const count = new Set([...at.values()].map(({ criterion }) => criterion)).size;
    if (count >= FEWEST && count > (best?.count ?? 0)) best = { labels: { framework, at }, count };
  }
  return best?.labels;
}

/** One label alone may be a word of an action. */
const FEWEST = 2;

function labelsOf(pieces: PieceReader, framework: Framework): ReadonlyMap<number, LabelMatch> {
  const names = namesOf(framework);
  const at = new Map<number, LabelMatch>();
  for (let from = 0; from < pieces.count; from++) {
    const match = matchAt(pieces, from, names);
    if (match !== undefined) at.set(from, match);
  }
  return at;
}

/** Every name of every criterion, folded; a name that several criteria bear is left out. */
interface LabelNames {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

function namesOf(framework: Framework): LabelNames {
  const criteria = new Map<string, Criterion>();
  for (const criterion of framework.criteria) {
    for (const name of [criterion.label, ...(criterion.aliases ?? []), ...(criterion.misprints ?? [])]) {
      const folded = fold(name);
      if (!criteria.has(folded)) criteria.set(folded, criterion);
    }
  }
  const names = [...criteria.keys()];
  return {
    criteria,
    heads: new Set(names.map((name) => name.slice(0, HEAD))),
    longest: Math.max(...names.map((name) => name.length)),
  };
}

/** So many letters are compared before the rest is looked at. */
const HEAD = 2;

function matchAt(pieces: PieceReader, from: number, names: LabelNames): LabelMatch | undefined {
  let text = "";
  let bare = "";
  let match: LabelMatch | undefined;
  for (let to = from + 1; to <= pieces.count && bare.length <= names.longest + LONGEST_TAIL; to++) {
    text += fold(pieces.piece(to - 1, to).text);
    bare = text.replace(NUMBERING, "");
    if (bare.length < HEAD) continue;
    if (!names.heads.has(bare.slice(0, HEAD)) && !names.heads.has(text.slice(0, HEAD))) return match;
    const name = bareLabel(text.replace(CONTINUED, ""));
    const criterion = names.criteria.get(name) ?? names.criteria.get(name.replace(CONTINUED, ""));
    if (criterion !== undefined) match = { to, criterion, isMarked: name.length < text.length };
  }
  return match;
}

/** Points after a label: （配分：170分）. */
const LONGEST_TAIL = 12;

/** Folded numbering before a label. */
const NUMBERING =
  /^(?:(?:構面|評核項目|次?評核指標|指標|實施要項|具體措施|執行策略)[\d一二三四五六七八九十]{1,3}[:、.]|[\d一ㄧ二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}[、.:)]|\([\d一ㄧ二三四五六七八九十]{1,3}\)[、.:]?|[.\d]{1,7}(?=\p{Script=Han})){1,2}/u;

/** 服務流程（續） */
const CONTINUED = /\(?[(（]?(?:續|接上頁|續前頁)[)）]?$/u;
