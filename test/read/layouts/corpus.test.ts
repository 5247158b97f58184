import { describe, expect, test } from "vitest";
import { fold } from "../../../src/base/fold";
import { FRAMEWORKS } from "../../../src/frameworks";
import { bareLabel } from "../../../src/model/bare-label";
import { columnDump } from "../../../src/read/layouts/column-dump";
import { inlineItems } from "../../../src/read/layouts/inline-items";
import { headColumns } from "../../../src/read/layouts/tab-head";
import { tabTable } from "../../../src/read/layouts/tab-table";
import type { Cell, Table } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { HAS_CORPUS, readGold, readSource } from "../../corpus/gold-plan";
import { wronglyUsed } from "./grid-of";
import { textDocument } from "./text-document";

const LEAST = 0.97;

describe.runIf(HAS_CORPUS)("real plans", () => {
  test.each(["000", "001", "002"])("%s: actions stand beside their criteria", (prefix) => {
    const context = { frameworks: FRAMEWORKS };
    const document = tabTable(columnDump(textDocument(readSource(prefix)), context), context);
    const wanted = readGold(prefix).entries.flatMap(({ criterion, actions }) =>
      actions.map(({ text }) => pairOf(criterion.at(-1) ?? "", text)),
    );
    const found = document.blocks.flatMap((block) => (block.kind === "table" ? pairsIn(document, block) : []));
    const f1 = agreement(found, wanted);
    process.stdout.write(`${prefix}: ${found.length} actions found, ${wanted.length} wanted, F1 ${f1.toFixed(3)}\n`);
    expect(f1).toBeGreaterThanOrEqual(LEAST);
    expect(wronglyUsed(document)).toEqual([]);
  });
});

/** Each action with the label on its left, both without numbers and blanks. */
function pairsIn(document: SourceDocument, { rows }: Table): string[] {
  const top = rows.findIndex((row) => headOf(row) !== undefined);
  const head = headOf(rows[top] ?? []) ?? [];
  const label = head.findLastIndex(({ role }) => role === "label");
  const action = head.findIndex(({ role }) => role === "text");
  return rows.slice(top + 1).flatMap((row) => {
    const spans = (row[action]?.blocks ?? []).map((block) => (block.kind === "table" ? [] : block.spans));
    return spans.flatMap((own) =>
      // A sentence that a page break cut is one item.
      own.length === 1
        ? own
            .flatMap((span) => inlineItems(document.text, span))
            .map(({ span }) => pairOf(textOf(row[label]), cut(document, [span])))
        : [pairOf(textOf(row[label]), cut(document, own))],
    );
  });
}

function headOf(row: Table["rows"][number]) {
  return headColumns(row.map((cell, tabs) => ({ name: textOf(cell), tabs })));
}

function textOf(cell: Cell | undefined): string {
  return (cell?.blocks ?? []).map((block) => (block.kind === "table" ? "" : block.text)).join("");
}

function cut({ text }: SourceDocument, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join("");
}

function pairOf(label: string, action: string): string {
  return `${fold(bareLabel(label))} ← ${fold(bareLabel(action))}`;
}

function agreement(found: readonly string[], wanted: readonly string[]): number {
  const open = [...wanted];
  const hits = found.filter((pair) => {
    const at = open.indexOf(pair);
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  });
  return (2 * hits.length) / (found.length + wanted.length);
}
