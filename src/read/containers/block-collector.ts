import type { Block, Paragraph } from "../source/block";
import type { BlockWriter } from "../source/block-writer";
import { splitLines } from "./html-lines";
import { type TableCollector, tableCollector } from "./html-tables";
import type { PassedOver } from "./passed-over";

/** Takes up the text of a page in reading order and parts it into paragraphs and tables. */
export interface BlockCollector extends TableCollector {
  /** Text within a line; its blanks are those that are seen. */
  readonly text: (text: string) => void;
  /** Ends the paragraph, if there is one. */
  readonly endParagraph: () => void;
  /** A line break that an author put: it ends the paragraph, but in a heading or an item of a list it may not. */
  readonly breakLine: () => void;
  /** The number that is shown before the next paragraph. */
  readonly number: (number: string | undefined) => void;
  /** The level of the paragraphs that follow; `undefined` for no heading. */
  readonly level: (level: number | undefined) => void;
  /** What is within is furniture; each call is undone by one with `false`. */
  readonly furniture: (begins: boolean) => void;
  /** What is within is a note: text that stands in no block; each call is undone by one with `false`. */
  readonly note: (begins: boolean) => void;
  /** What is within is an item of a list; each call is undone by one with `false`. */
  readonly item: (begins: boolean) => void;
  /** What is within is the number of the paragraph as the page shows it; undone by a call with `false`. */
  readonly shownNumber: (begins: boolean) => void;
  /** All blocks. */
  readonly finish: () => readonly Block[];
}

/** Starts an empty page. */
export function blockCollector(writer: BlockWriter, passedOver: PassedOver): BlockCollector {
  const state = nothingOpen();
  const endParagraph = (): void => {
    const text = state.run.join("");
    state.run = [];
    for (const line of text.trim() === "" ? [] : splitLines(text)) {
      const paragraph = writeLine(line, state, writer);
      if (paragraph !== undefined) tables.add(paragraph);
    }
  };
  const tables = tableCollector(passedOver, () => {
    endParagraph();
    state.number = undefined;
  });
  return {
    ...tables,
    ...cellsOf(tables, state),
    text: (text) => (state.shown ?? state.run).push(text),
    endParagraph,
    breakLine: () => {
      if (state.level !== undefined || state.items > 0) state.run.push("\n");
      else endParagraph();
    },
    ...headOf(state),
    ...surroundingsOf(state, endParagraph),
    finish: () => {
      endParagraph();
      return tables.blocks();
    },
  };
}

/** The paragraph that is being collected, and what stands around it. */
interface OpenParagraph {
  run: string[];
  /** The letters of a number, while they are collected. */
  shown: string[] | undefined;
  number: string | undefined;
  level: number | undefined;
  /** How many elements around it make it furniture, or an item of a list. */
  furniture: number;
  /** How many notes stand around it. */
  notes: number;
  items: number;
  /** The items around each open cell: in it they do not count. */
  readonly around: number[];
}

function nothingOpen(): OpenParagraph {
  return {
    run: [],
    shown: undefined,
    number: undefined,
    level: undefined,
    furniture: 0,
    notes: 0,
    items: 0,
    around: [],
  };
}

/** A cell begins without items, and gives back those around it at its end. */
function cellsOf(tables: TableCollector, state: OpenParagraph): Pick<TableCollector, "openCell" | "closeCell"> {
  return {
    openCell: (span) => {
      tables.openCell(span);
      state.around.push(state.items);
      state.items = 0;
    },
    closeCell: () => {
      tables.closeCell();
      state.items = state.around.pop() ?? 0;
    },
  };
}

/** What the paragraph has before its text. */
function headOf(state: OpenParagraph): Pick<BlockCollector, "number" | "level"> {
  return {
    number: (number) => {
      state.number = number;
    },
    level: (level) => {
      state.level = level;
    },
  };
}

/** What elements make of the text within them. */
function surroundingsOf(
  state: OpenParagraph,
  endParagraph: () => void,
): Pick<BlockCollector, "furniture" | "note" | "item" | "shownNumber"> {
  return {
    furniture: (begins) => {
      endParagraph();
      state.furniture += begins ? 1 : -1;
    },
    note: (begins) => {
      endParagraph();
      state.notes += begins ? 1 : -1;
    },
    item: (begins) => {
      state.items += begins ? 1 : -1;
    },
    shownNumber: (begins) => {
      if (!begins) state.number = asNumber(state.shown?.join("") ?? "") ?? state.number;
      state.shown = begins ? [] : undefined;
    },
  };
}

function writeLine(line: string, state: OpenParagraph, writer: BlockWriter): Paragraph | undefined {
  if (state.furniture > 0) {
    writer.furniture(line);
    return undefined;
  }
  const { number, level } = state;
  state.number = undefined;
  const extra = { ...(number !== undefined && { number }), ...(level !== undefined && { level }) };
  const paragraph = writer.paragraph(line, extra);
  return state.notes > 0 ? undefined : paragraph;
}

/** A letter alone is the picture of a bullet in a font of symbols. */
function asNumber(text: string): string | undefined {
  const number = text.replace(/[\s\u00a0]+/gu, " ").trim();
  return /\p{N}|\p{Script=Han}|\p{L}+\p{P}/u.test(number) ? number : undefined;
}
