import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { isCutOff, SENTENCE_END } from "../source/sentence-end";
import type { CellItem } from "./cell-items";
import type { LabelPath } from "./criterion-paths";
import type { ActionDraft, DraftValue, EntryDraft } from "./entry-draft";

/** What a row says under one label. */
export interface EntryPart {
  readonly path: LabelPath;
  readonly isStated: boolean;
  readonly strategy?: DraftValue | undefined;
  readonly benefit?: DraftValue | undefined;
  readonly items: readonly CellItem[];
  /** Whether the first item may be the rest of a sentence that a page break cut. */
  readonly mayGoOn: boolean;
  /** Whether a page break stands right before it. */
  readonly isAfterBreak: boolean;
  /** Whether anything but the label is printed. */
  readonly hasContent: boolean;
}

/** Where a part went. */
export interface PutPart {
  readonly entry: EntryDraft;
  /** The actions that begin in it. */
  readonly actions: readonly ActionDraft[];
}

/**
 * Puts parts of rows into entries, one after the other: a part under the same labels as the one before goes on with its
 * entry unless it has a strategy or a benefit of its own, and a bare label that others stand below is no entry.
 * `hasRows` says whether the rows are those of the file, and were not concluded from a text.
 */
export function entryWriter({ hasRows }: { readonly hasRows: boolean }) {
  const entries: EntryDraft[] = [];
  const repeated: Span[] = [];
  let haveEnds = false;
  /** The same words in the next row say nothing more. */
  const keep = (before: DraftValue | undefined, own: DraftValue | undefined): DraftValue | undefined => {
    if (before !== undefined && own !== undefined && own !== before) append(repeated, own.passage.spans);
    return before ?? own;
  };
  const open = ({ path, isStated }: EntryPart): EntryDraft => {
    const last = entries.at(-1);
    if (last?.isBare && path.length > last.path.length && isSamePath(path.slice(0, last.path.length), last.path))
      entries.pop();
    const entry: EntryDraft = { ...NEW_ENTRY, path, isStated, actions: [], units: [] };
    entries.push(entry);
    return entry;
  };
  const put = (part: EntryPart): PutPart => {
    const last = entries.at(-1);
    const entry = last !== undefined && goesOn(last, part) ? last : open(part);
    entry.strategy = keep(entry.strategy, part.strategy);
    entry.benefit = keep(entry.benefit, part.benefit);
    if (part.hasContent) entry.isBare = false;
    const [first, ...rest] = part.items;
    const cut = entry.actions.at(-1);
    const isCertain = part.isAfterBreak && (cut?.label !== undefined || haveEnds);
    const isRest = first !== undefined && cut !== undefined && part.mayGoOn && isRestOf(cut, first, hasRows, isCertain);
    if (isRest) {
      cut.passages.push(first.passage);
      cut.lines += first.lines ?? 1;
    }
    const actions = (isRest ? rest : part.items).map(actionDraft);
    append(entry.actions, actions);
    haveEnds ||= part.items.some(({ passage }) => SENTENCE_END.test(passage.text));
    return { entry, actions };
  };
  return { entries, repeated, put };
}

const NEW_ENTRY = { strategy: undefined, benefit: undefined, deadline: undefined, isBare: true };

function actionDraft({ label, value, group, passage, lines = 1, above }: CellItem): ActionDraft {
  const open = { deadline: undefined, target: undefined, result: undefined, units: [] };
  const place = { origin: above ?? passage, isInferred: above !== undefined };
  return { label, value, group, ...place, passages: [passage], lines, ...open };
}

function goesOn(entry: EntryDraft, { path, strategy, benefit }: EntryPart): boolean {
  if (!isSamePath(entry.path, path)) return false;
  const isNew =
    strategy !== undefined && strategy.passage.text !== "" && entry.strategy === undefined && entry.actions.length > 0;
  return !isNew && agree(strategy, entry.strategy) && agree(benefit, entry.benefit);
}

function agree(one: DraftValue | undefined, other: DraftValue | undefined): boolean {
  return one === undefined || other === undefined || one.passage.text === other.passage.text;
}

function isSamePath(one: LabelPath, other: LabelPath): boolean {
  return one.length === other.length && one.every((label, i) => label === other[i] || isSameLabel(label, other[i]));
}

function isSameLabel(one: LabelPath[number], other: LabelPath[number] | undefined): boolean {
  return other !== undefined && fold(one.text) === fold(other.text);
}

/**
 * A sentence without its end, and more words without a number. A row of the file's own is another action unless the one
 * before it breaks off, or a page break parts them and actions have numbers or ends.
 */
function isRestOf({ passages }: ActionDraft, { label }: CellItem, hasRows: boolean, isAfterBreak: boolean): boolean {
  const before = passages.at(-1);
  if (before === undefined || label !== undefined || SENTENCE_END.test(before.text)) return false;
  return isAfterBreak || (before.text.length >= SHORTEST && (!hasRows || isCutOff(before.text)));
}

const SHORTEST = 10;
