import { expect } from "vitest";
import { FRAMEWORKS, findFramework } from "../../../src/frameworks";
import { account } from "../../../src/read/account";
import type { Origin, PartReading } from "../../../src/read/parts/part";
import type { Block, Table } from "../../../src/read/source/block";
import { blockWriter } from "../../../src/read/source/block-writer";
import { type CellInRow, tableOf } from "../../../src/read/source/grid";
import type { Outline } from "../../../src/read/source/outline";
import { readEntries } from "../../../src/read/tables/read-entries";

/** A cell: its words, its paragraphs (one with an automatic number as `[number, words]`), or with spans or a table. */
export type CellFixture =
  | string
  | readonly (string | readonly [number: string, words: string])[]
  | {
      readonly of: string | readonly (string | readonly [number: string, words: string])[];
      readonly down?: number;
      readonly across?: number;
      readonly table?: TableFixture;
    };

export type TableFixture = readonly (readonly CellFixture[])[];

/** A document of paragraphs and tables, as a container would hand it on. */
export function outlineFixture(parts: readonly (string | TableFixture)[]): Outline {
  const writer = blockWriter();
  const paragraph = (words: string | readonly [string, string]): Block[] => {
    const [number, text] = typeof words === "string" ? [undefined, words] : words;
    const block = writer.paragraph(text, number === undefined ? {} : { number });
    return block === undefined ? [] : [block];
  };
  const cell = (fixture: CellFixture): CellInRow => {
    const whole = typeof fixture === "string" || Array.isArray(fixture) ? { of: fixture } : fixture;
    const { of, down = 1, across = 1, table: inner } = whole as Exclude<CellFixture, string | readonly unknown[]>;
    const blocks = (typeof of === "string" ? [of] : of).flatMap(paragraph);
    return { rowSpan: down, columnSpan: across, blocks: [...blocks, ...(inner === undefined ? [] : [table(inner)])] };
  };
  const table = (rows: TableFixture): Table => tableOf(rows.map((row) => row.map(cell)));
  const blocks = parts.flatMap((part): Block[] => (typeof part === "string" ? paragraph(part) : [table(part)]));
  const { text } = writer.written();
  return { document: { format: "docx", text, blocks, furniture: [], diagnostics: [] }, preamble: blocks, sections: [] };
}

/** The entries of such a document, after the laws of reading were checked. */
export function entriesOf(parts: readonly (string | TableFixture)[], framework?: string) {
  const outline = outlineFixture(parts);
  const known = framework === undefined ? undefined : findFramework(framework);
  const reading = readEntries(outline, { locale: undefined, frameworks: FRAMEWORKS, framework: known });
  expectLaws(outline.document.text, reading);
  const assigned = reading.origins.flatMap(({ spans }) => spans);
  const { unread } = account(outline.document.text, assigned, reading.furniture);
  return {
    entries: reading.values.entries ?? [],
    points: reading.values.points,
    origins: reading.origins,
    diagnostics: reading.diagnostics,
    codes: reading.diagnostics.map(({ code }) => code),
    unread: unread.map(({ start, end }) => outline.document.text.slice(start, end)),
    text: outline.document.text,
  };
}

/** Every value has an origin, and no stated value has a character that does not stand there. */
export function expectLaws(source: string, { values, origins }: PartReading): void {
  const read = new Map(origins.map((origin) => [JSON.stringify(origin.path), origin]));
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      return;
    }
    const origin = read.get(JSON.stringify(path));
    expect(origin, `an origin of ${path.join(".")}`).toBeDefined();
    if (origin !== undefined && typeof value === "string") expectPrinted(source, value, origin);
  };
  visit(values, []);
}

const NAMES = new Set<string | number | undefined>(["criterion", "printedAs"]);

function expectPrinted(source: string, value: string, { path, spans, basis }: Origin): void {
  const printed = bare(spans.map(({ start, end }) => source.slice(start, end)).join(""));
  if (!NAMES.has(path.at(-1)) && basis === "stated") expect(printed).toBe(bare(value));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
