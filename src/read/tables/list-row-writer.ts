import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { criterionLineage } from "../../model/criterion-tree";
import type { Framework } from "../../model/framework";
import type { Paragraph } from "../source/block";
import { type ItemNumber, leadingNumber } from "../source/item-number";
import { SENTENCE_END } from "../source/sentence-end";
import type { ColumnField } from "./column-words";
import { type ListField, listField } from "./list-field";
import { type ListHeading, listHeading } from "./list-heading";

/** What a list says under one criterion. */
export interface ListRow {
  /** From the top down. */
  readonly labels: readonly Paragraph[];
  readonly fields: ListRowField[];
}

/** What a list says of a criterion in one respect. */
export interface ListRowField {
  readonly field: ColumnField;
  readonly name: string;
  readonly blocks: Paragraph[];
}

/** Puts the lines of a list into rows, one after the other. */
export function listRowWriter(source: string, framework: Framework) {
  const list: OpenList = { rows: [], furniture: [], stack: [], depths: new Set(), row: undefined, current: undefined };
  const take = (line: Paragraph): void => {
    const heading = listHeading(source, line, framework);
    const label = list.stack.at(-1)?.label;
    if (heading !== undefined) takeHeading(list, heading, framework);
    else if (label !== undefined && isSibling(line, label) && !isItem(line, label, list.row))
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
}

interface OpenHeading {
  /** Absent for a label that the framework does not know. */
  readonly id: string | undefined;
  readonly label: Paragraph;
}

function openRow(list: OpenList, above: readonly OpenHeading[], heading: OpenHeading): void {
  list.stack = [...above, heading];
  list.row = { labels: list.stack.map(({ label }) => label), fields: [] };
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
  else list.row = undefined;
}

/** A name right below another that is numbered as criteria are, and is none that the framework knows. */
function isUnknownLabel({ row, stack, depths }: OpenList, line: Paragraph): boolean {
  const [own, above] = [depthOf(line), stack.at(-1)];
  if (row === undefined || row.fields.length > 0 || above?.id === undefined || own === undefined) return false;
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
function isItem(line: Paragraph, label: Paragraph, row: ListRow | undefined): boolean {
  const [own, other] = [numberOf(line), numberOf(label)];
  if (row === undefined || own === undefined || own.style.depth !== other?.style.depth) return false;
  if ((line.number === undefined) !== (label.number === undefined) || own.steps.at(-1) === 1) return true;
  return row.fields.some(({ blocks }) => blocks.some((block) => depthOf(block) === own.style.depth));
}

function depthOf(paragraph: Paragraph): number | undefined {
  return numberOf(paragraph)?.style.depth;
}

function numberOf({ number, text }: Paragraph): ItemNumber | undefined {
  return leadingNumber(number === undefined ? text : `${number}　`);
}

function takeWords(list: OpenList, line: Paragraph, named: ListField | undefined): void {
  if (list.row === undefined) return;
  if (named === undefined) {
    list.current ??= fieldOf(list.row, "action", DEFAULT_NAME);
    list.current.blocks.push(line);
    return;
  }
  append(list.furniture, named.spans);
  const field = fieldOf(list.row, named.field, named.name);
  if (named.rest === undefined || named.field === "action") list.current = field;
  if (named.rest !== undefined) field.blocks.push(named.rest);
}

const DEFAULT_NAME = "作法";

function fieldOf({ fields }: ListRow, field: ColumnField, name: string): ListRowField {
  const known = fields.find((each) => each.field === field);
  if (known !== undefined) return known;
  const fresh: ListRowField = { field, name, blocks: [] };
  fields.push(fresh);
  return fresh;
}
