import type { Block } from "../source/block";
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
  /** What is within is an item of a list; each call is undone by one with `false`. */
  readonly item: (begins: boolean) => void;
  /** What is within is the number of the paragraph as the page shows it; undone by a call with `false`. */
  readonly shownNumber: (begins: boolean) => void;
  /** All blocks. */
  readonly finish: () => readonly Block[];
}

/** Starts an empty page. */
export function blockCollector(writer: BlockWriter, passedOver: PassedOver): BlockCollector {
  let run: string[] = [];
  let shown: string[] | undefined;
  let pending: string | undefined;
  let level: number | undefined;
  let furniture = 0;
  let items = 0;

  const endParagraph = (): void => {
    const text = run.join("");
    run = [];
    for (const line of text.trim() === "" ? [] : splitLines(text)) {
      if (furniture > 0) writer.furniture(line);
      else {
        const number = pending === undefined ? {} : { number: pending };
        const paragraph = writer.paragraph(line, { ...number, ...(level !== undefined && { level }) });
        pending = undefined;
        if (paragraph !== undefined) tables.add(paragraph);
      }
    }
  };
  const beforeTable = (): void => {
    endParagraph();
    pending = undefined;
  };
  const tables = tableCollector(passedOver, beforeTable);
  return {
    ...tables,
    text: (text) => (shown ?? run).push(text),
    endParagraph,
    breakLine: () => {
      if (level !== undefined || items > 0) run.push("\n");
      else endParagraph();
    },
    number: (number) => {
      pending = number;
    },
    level: (next) => {
      level = next;
    },
    furniture: (begins) => {
      endParagraph();
      furniture += begins ? 1 : -1;
    },
    item: (begins) => {
      items += begins ? 1 : -1;
    },
    shownNumber: (begins) => {
      if (!begins) pending = asNumber(shown?.join("") ?? "") ?? pending;
      shown = begins ? [] : undefined;
    },
    finish: () => {
      endParagraph();
      return tables.blocks();
    },
  };
}

/** A letter alone is the picture of a bullet in a font of symbols. */
function asNumber(text: string): string | undefined {
  const number = text.replace(/[\s\u00a0]+/gu, " ").trim();
  return /\p{N}|\p{Script=Han}|\p{L}+\p{P}/u.test(number) ? number : undefined;
}
