import { fold } from "../../base/fold";
import { bareLabel } from "../../model/bare-label";
import { criterionNames } from "../../model/criterion-names";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import { printedNumber } from "../source/printed-number";

/** A label that some framework knows, with what each of the frameworks calls so. */
export interface KnownCriterion {
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** What the framework calls the level: 評核指標. */
  readonly level: string;
}

/** Looks labels (項目名稱) up in several frameworks at once. */
export interface KnownCriteria {
  readonly find: (label: string) => readonly KnownCriterion[];
  /** How many letters at the beginning of a text are the numbering and name of a criterion; 0 when it begins otherwise. */
  readonly lengthAtStart: (text: string) => number;
}

/** Collects the names of all frameworks. */
export function knownCriteria(frameworks: readonly Framework[]): KnownCriteria {
  const found = new Map<string, readonly KnownCriterion[]>();
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    find: (label) => {
      if (label.length > LONGEST) return [];
      const known = found.get(label) ?? lookUp(frameworks, label);
      found.set(label, known);
      return known;
    },
    lengthAtStart: (text) => {
      names ??= namesByBeginning(frameworks);
      const numbering = printedNumber(text)?.length ?? 0;
      const head = text.slice(numbering, numbering + LONGEST * 2);
      const length = longestName(head, names);
      return length === 0 ? 0 : numbering + length;
    },
  };
}

/** Longer than any label with the blanks of its line breaks. */
const LONGEST = 200;

function lookUp(frameworks: readonly Framework[], label: string): readonly KnownCriterion[] {
  // Most texts in a table name no criterion at all.
  const named = SEPARATOR.test(label) ? frameworks : frameworksNaming(frameworks, label);
  return named.flatMap((framework) => {
    const criterion = findCriterion(framework, label);
    if (criterion === undefined) return [];
    const level = framework.levels.find(({ id }) => id === criterion.level)?.label ?? "";
    return [{ framework, criterion, level }];
  });
}

function frameworksNaming(frameworks: readonly Framework[], label: string): readonly Framework[] {
  const whole = fold(label);
  const bare = bareLabel(label);
  const inner = bare === label ? whole : fold(bare);
  const naming: Framework[] = [];
  for (const framework of frameworks) {
    const names = criterionNames(framework);
    if (names.has(whole) || names.has(inner)) naming.push(framework);
  }
  return naming;
}

/** A name may be the way down to a criterion. */
const SEPARATOR = /[/／>＞]/u;

/** Folded names by their first letters, the longest first. */
function namesByBeginning(frameworks: readonly Framework[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { criteria } of frameworks) {
    for (const { label, aliases = [], misprints = [] } of criteria) {
      for (const name of [label, ...aliases, ...misprints]) {
        const folded = fold(bareLabel(name));
        const beginning = folded.slice(0, BEGINNING);
        names.set(beginning, [...(names.get(beginning) ?? []), folded]);
      }
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return names;
}

const BEGINNING = 4;

function longestName(head: string, names: ReadonlyMap<string, readonly string[]>): number {
  const candidates = names.get(fold(head.slice(0, BEGINNING * 4)).slice(0, BEGINNING));
  if (candidates === undefined) return 0;
  const { folded, ends } = foldedWithEnds(head);
  const name = candidates.find((candidate) => folded.startsWith(candidate));
  return name === undefined ? 0 : (ends[name.length - 1] ?? 0);
}

/** The folded text, and for each of its letters where in the text it ends. */
function foldedWithEnds(text: string): { readonly folded: string; readonly ends: readonly number[] } {
  let folded = "";
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    at += letter.length;
    const piece = fold(letter);
    folded += piece;
    for (let i = 0; i < piece.length; i++) ends.push(at);
  }
  return { folded, ends };
}
