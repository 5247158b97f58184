import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { criterionLineage } from "../../model/criterion-tree";
import type { Framework } from "../../model/framework";
import type { Paragraph } from "../source/block";
import { paragraphNumber } from "../source/paragraph-number";
import { SENTENCE_END } from "../source/sentence-end";
import { UNIT_ENDING } from "../source/unit-ending";
import { type ListField, listField } from "./list-field";
import { type ListHeading, listHeading } from "./list-heading";
import { fieldOf, isAnswered, isItem, type ListPart, type ListRowField, lastAction, openPart } from "./list-parts";

/** What a list says under one criterion. */
export interface ListRow {
  /** From the top down. */
  readonly labels: readonly Paragraph[];
  /** One, or several where a deadline or unit stands between actions. */
  readonly parts: ListPart[];
}

/** Puts the lines of a list into rows, one after the other. */
export function listRowWriter(source: string, framework: Framework) {
  const open = { row: undefined, current: undefined, pending: [], namesPersons: false };
  const list: OpenList = { rows: [], furniture: [], stack: [], depths: new Set(), ...open };
  const take = (line: Paragraph): void => {
    const heading = listHeading(source, line, framework);
    const label = list.stack.at(-1)?.label;
    if (heading !== undefined) takeHeading(list, heading, framework);
    else if (label !== undefined && isSibling(line, label) && !isOwnItem(line, label, list.row))
      takeSibling(list, line, label);
    else if (isUnknownLabel(list, line)) openRow(list, list.stack, { id: undefined, label: line });
    else takeWords(list, line, listField(source, line));
  };
  return { rows: list.rows, furniture: list.furniture, take };
}

/** How far a list was read. */
interface OpenList {
  readonly rows: ListRow[];
  readonly furniture: Span[];
  stack: readonly OpenHeading[];
  /** How the criteria are numbered. */
  readonly depths: Set<number>;
  row: ListRow | undefined;
  /** What holds the lines that say nothing of themselves. */
  current: ListRowField | undefined;
  /** Lines that end the list unless it goes on after them. */
  pending: PendingLine[];
  /** Whether it names a person for each action. */
  namesPersons: boolean;
}

interface PendingLine {
  readonly line: Paragraph;
  readonly named: ListField | undefined;
}

interface OpenHeading {
  /** Absent for a label that the framework does not know. */
  readonly id: string | undefined;
  readonly label: Paragraph;
}

function openRow(list: OpenList, above: readonly OpenHeading[], heading: OpenHeading): void {
  settle(list);
  list.stack = [...above, heading];
  list.row = { labels: list.stack.map(({ label }) => label), parts: [[]] };
  list.current = undefined;
  list.rows.push(list.row);
}

function takeHeading(list: OpenList, { criterion, label, rest }: ListHeading, framework: Framework): void {
  const lineage = new Set(criterionLineage(framework, criterion.id).map(({ id }) => id));
  const above = list.stack.filter(({ id }) => id !== undefined && id !== criterion.id && lineage.has(id));
  openRow(list, above, { id: criterion.id, label });
  const depth = depthOf(label);
  if (depth !== undefined) list.depths.add(depth);
  if (rest !== undefined && rest.text !== "") takeWords(list, rest, undefined);
}

/** A criterion of the office's own, or something that is none and ends the list. */
function takeSibling(list: OpenList, line: Paragraph, label: Paragraph): void {
  const isLabel = SENTENCE_END.test(line.text) === SENTENCE_END.test(label.text);
  const above = list.stack.filter((heading) => !isSibling(line, heading.label));
  if (isLabel) openRow(list, above, { id: undefined, label: line });
  else {
    settle(list);
    list.row = undefined;
  }
}

/** A name right below another that is numbered as criteria are, and is none that the framework knows. */
function isUnknownLabel({ row, stack, depths }: OpenList, line: Paragraph): boolean {
  const [own, above] = [depthOf(line), stack.at(-1)];
  if (row === undefined || row.parts.some((part) => part.length > 0) || above?.id === undefined || own === undefined)
    return false;
  const isDeeper = own > (depthOf(above.label) ?? own);
  return isDeeper && depths.has(own) && line.text.length <= LONGEST_LABEL && !SENTENCE_END.test(line.text);
}

const LONGEST_LABEL = 30;

/** Whether a line is numbered, or headed, as the label before it is, or as one above that. */
function isSibling(line: Paragraph, label: Paragraph): boolean {
  if (line.level !== undefined && label.level !== undefined) return line.level <= label.level;
  const [own, other] = [depthOf(line), depthOf(label)];
  return own !== undefined && other !== undefined && own <= other;
}

/** Numbers that begin anew below a label, or that the program counts below a printed one, are those of its actions. */
function isOwnItem(line: Paragraph, label: Paragraph, row: ListRow | undefined): boolean {
  const [own, other] = [paragraphNumber(line), paragraphNumber(label)];
  if (row === undefined || own === undefined || own.style.depth !== other?.style.depth) return false;
  if ((line.number === undefined) !== (label.number === undefined) || own.steps.at(-1) === 1) return true;
  const isAlike = (block: Paragraph): boolean => depthOf(block) === own.style.depth;
  return row.parts.some((part) => part.some(({ blocks }) => blocks.some(isAlike)));
}

function depthOf(paragraph: Paragraph): number | undefined {
  return paragraphNumber(paragraph)?.style.depth;
}

function takeWords(list: OpenList, line: Paragraph, named: ListField | undefined): void {
  if (list.row === undefined) return;
  if (mayEnd(list, list.row, line, named)) {
    list.pending.push({ line, named });
    return;
  }
  settle(list);
  place(list, list.row, { line, named });
}

/** What stands between the actions of a list is part of it; what only follows the last of them is none. */
function settle(list: OpenList): void {
  const { row } = list;
  if (row !== undefined) for (const pending of list.pending) place(list, row, pending);
  list.pending = [];
}

/** A person who can be asked, or a sentence without number below an action that has one and is at its end. */
function mayEnd(list: OpenList, { parts }: ListRow, line: Paragraph, named: ListField | undefined): boolean {
  const last = lastAction(parts);
  if (last === undefined || (named === undefined && isItem(line))) return false;
  if (named !== undefined) return !list.namesPersons && isPerson(named);
  if (list.pending.length > 0) return true;
  const isAtEnd = isAnswered(parts) || (SENTENCE_END.test(last.text) && !OPENS.test(last.text));
  return list.current?.field === "action" && isItem(last) && isAtEnd;
}

function isPerson({ name, rest }: ListField): boolean {
  return PERSON.test(name) && rest !== undefined && !UNIT_ENDING.test(rest.text);
}

const PERSON = /^(?:承辦|聯絡|連絡)(?:人|人員|窗口)?$/u;

/** More is to come. */
const OPENS = /[:：]$/u;

function place(list: OpenList, { parts }: ListRow, { line, named }: PendingLine): void {
  const last = lastAction(parts);
  const isNext = last !== undefined && isAnswered(parts);
  if (named === undefined) {
    if (list.current !== undefined && isOver(list.current, line, last)) list.current = undefined;
    const isAction = list.current === undefined || list.current.field === "action";
    if (isAction && isNext && isItem(line) === isItem(last)) {
      openPart(parts);
      list.current = undefined;
    }
    list.current ??= fieldOf(parts, "action", DEFAULT_NAME);
    list.current.blocks.push(line);
    return;
  }
  append(list.furniture, named.spans);
  if (named.field === "action" && isNext) openPart(parts);
  if (isPerson(named)) list.namesPersons = true;
  const field = fieldOf(parts, named.field, named.name);
  if (named.rest === undefined || named.field === "action") list.current = field;
  if (named.rest !== undefined) field.blocks.push(named.rest);
}

/** A number below words without one is that of an action; benefits may be led by such words. */
function isOver({ field, blocks }: ListRowField, line: Paragraph, action: Paragraph | undefined): boolean {
  const before = blocks.at(-1);
  if (field === "action" || before === undefined || !isItem(line)) return false;
  return !isItem(before) && !OPENS.test(before.text) && (field !== "benefit" || action === undefined);
}

const DEFAULT_NAME = "作法";
