import { between, pick, type Random } from "./random";
import type { WrittenColumn, WrittenTable } from "./random-table";

/** How a table is set on pages and copied out of them. */
export interface TypesetStyle {
  /** Every cell on lines of its own, or the next cell behind a cell of one line. */
  readonly manner: "lines" | "joined";
  /** How a page begins: by the label of the criterion again, or by nothing but a blank. */
  readonly pages: "label" | "blank";
  readonly repeatsHeading: boolean;
  readonly doubleSpaced: "always" | "sometimes" | "never";
  readonly pageHeight: number;
  /** A page may end in the middle of a label, after the first line of a row. */
  readonly cutsLabels: boolean;
  readonly hanging: number;
  readonly widths: readonly number[];
  /** Empty paragraphs keep the items of two columns side by side. */
  readonly aligns: boolean;
  /** Figures stand apart from characters, short lines are stretched. */
  readonly spaced: boolean;
  readonly pushesOut: boolean;
  /** What stands at the foot of every page. */
  readonly foot: "nothing" | "number" | "dashes";
}

export function randomStyle(random: Random, columns: readonly WrittenColumn[]): TypesetStyle {
  const manner = pick(random, ["lines", "joined"] as const);
  return {
    manner,
    pages: manner === "lines" ? pick(random, ["label", "blank"] as const) : "blank",
    repeatsHeading: random() < 0.4,
    doubleSpaced: pick(random, ["always", "sometimes", "never"] as const),
    pageHeight: between(random, 24, 44),
    cutsLabels: false,
    hanging: pick(random, [0, 1, 1.5]),
    widths: columns.map(({ kind }) => between(random, WIDTHS[kind][0], WIDTHS[kind][1])),
    aligns: random() < 0.5,
    spaced: random() < 0.5,
    pushesOut: random() < 0.5,
    foot: pick(random, ["nothing", "nothing", "number", "dashes"] as const),
  };
}

/** In Chinese characters. */
const WIDTHS = {
  criterion: [3, 9],
  strategy: [7, 12],
  either: [9, 17],
  action: [7, 16],
  deadline: [6, 9],
  unit: [4, 7],
  target: [7, 13],
  benefit: [6, 11],
  empty: [2, 4],
} as const satisfies Record<WrittenColumn["kind"], readonly [number, number]>;

/** The lines of a paragraph in a column; signs that may not begin a line do not. */
export function wrap(text: string, width: number, style: TypesetStyle, random: Random): readonly string[] {
  const indent = /^[（(]?[\d一二三四五六①-⑥]{1,2}[.、)）]?/u.test(text) ? style.hanging : 0;
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[\dA-Za-z%]+|./gsu) ?? []) {
    const room = width - (lines.length === 0 ? 0 : indent);
    if (line !== "" && measure(line + word) > room) {
      if (NEVER_FIRST.test(word) && !style.pushesOut) {
        line += word;
        continue;
      }
      const carried = NEVER_FIRST.test(word)
        ? (/[\dA-Za-z%]+$|.$/su.exec(line)?.[0] ?? "")
        : NEVER_LAST.test(line)
          ? line.slice(-1)
          : "";
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
    }
    line += word;
  }
  lines.push(line);
  const full = lines.filter((each) => each.trim() !== "");
  return full.map((each, i) => (style.spaced ? spread(each.trim(), i < full.length - 1, width, random) : each.trim()));
}

const NEVER_FIRST = /^[，。、；：！？）」』〉》%]/u;
const NEVER_LAST = /[（「『〈《]$/u;

function measure(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x1100 ? 0.5 : 1), 0);
}

function spread(line: string, isFull: boolean, width: number, random: Random): string {
  const apart = line.replace(/(?<=\d)(?=[年月日場次小])/gu, () => (random() < 0.2 ? " " : ""));
  const isStretched = isFull && measure(line) <= width - 1 && /^\p{Script=Han}+$/u.test(line) && random() < 0.3;
  return isStretched ? [...apart].join(" ") : apart;
}

/** A line of a cell, or the empty one of an empty paragraph. */
type CellLines = readonly string[];

/** Sets a table on pages and copies its text out of them, column after column. */
export function typeset(table: WrittenTable, style: TypesetStyle, random: Random): string {
  const printed: Fragment[] = [];
  let left = style.pageHeight - between(random, 4, 16);
  let page = 0;
  const newPage = (): void => {
    left = style.pageHeight;
    page++;
    if (style.foot !== "nothing")
      printed.push({ cells: [[style.foot === "number" ? `${page}` : `- ${page} -`]], opens: "row" });
    if (style.repeatsHeading) printed.push({ cells: heading(table, style, random), opens: "page" });
  };
  printed.push({ cells: heading(table, style, random), opens: "row" });
  let above: readonly string[] = [];
  const rows = table.rows.flatMap((row) =>
    row.isParted ? row.blocks.map((block) => ({ ...row, blocks: [block] })) : [row],
  );
  for (const { labels, blocks } of rows) {
    const fresh = labels.map((label, i) =>
      labels.slice(0, i + 1).join() !== above.slice(0, i + 1).join() ? label : undefined,
    );
    above = labels;
    const cells = setRow(table, fresh, blocks, style, random);
    const height = Math.max(...cells.map((lines) => lines.length));
    const whole = Math.max(2, ...cells.slice(0, labels.length).map((lines) => lines.length));
    const least = style.cutsLabels ? 1 : whole;
    if (left < Math.min(least, height)) newPage();
    for (let from = 0; from < height; ) {
      const part = cells.map((lines) => lines.slice(from, from + left));
      const leaf =
        style.pages === "label" ? wrap(labels.at(-1) ?? "", style.widths[labels.length - 1] ?? 6, style, random) : [];
      const shown =
        from === 0 || part.slice(0, labels.length).some((lines) => lines.length > 0)
          ? part
          : part.map((lines, i) => (i === labels.length - 1 ? leaf : i < labels.length ? [] : lines));
      printed.push({ cells: shown, opens: from === 0 && left !== style.pageHeight ? "row" : "page" });
      from += left;
      left = height <= from ? left - (height - (from - left)) : 0;
      if (left <= 0 && from < height) newPage();
    }
    if (left <= 0) newPage();
  }
  return dump(printed, style, random);
}

interface Fragment {
  readonly cells: readonly CellLines[];
  readonly opens: "row" | "page";
}

function heading({ columns }: WrittenTable, style: TypesetStyle, random: Random): readonly CellLines[] {
  return columns.map(({ names }, i) =>
    names.flatMap((name) => wrap(name, Math.max(2, style.widths[i] ?? 4), { ...style, spaced: false }, random)),
  );
}

function setRow(
  { columns }: WrittenTable,
  labels: readonly (string | undefined)[],
  blocks: WrittenTable["rows"][number]["blocks"],
  style: TypesetStyle,
  random: Random,
): readonly CellLines[] {
  const cells = columns.map((_, i) =>
    labels[i] === undefined ? [] : [...wrap(labels[i] ?? "", style.widths[i] ?? 4, style, random)],
  );
  for (const block of blocks) {
    const set = columns.map((_, i) => (block[i] ?? []).map((text) => wrap(text, style.widths[i] ?? 4, style, random)));
    const isLast = block === blocks.at(-1);
    if (style.aligns && blocks.length === 1) alignItems(set);
    const height = Math.max(...set.map((paragraphs) => paragraphs.flat().length));
    set.forEach((paragraphs, i) => {
      const lines = paragraphs.flat();
      if (lines.length === 0) return;
      cells[i]?.push(...lines, ...(isLast ? [] : Array.from({ length: height - lines.length + 1 }, () => "")));
    });
  }
  return cells;
}

/** Empty paragraphs after the shorter of two items. */
function alignItems(set: (readonly string[])[][]): void {
  const many = set.filter((paragraphs) => paragraphs.length > 1);
  for (let item = 0; item < Math.max(0, ...many.map(({ length }) => length)) - 1; item++) {
    const height = Math.max(...many.map((paragraphs) => paragraphs[item]?.length ?? 0));
    for (const paragraphs of many) {
      const lines = paragraphs[item];
      if (lines !== undefined)
        paragraphs[item] = [...lines, ...Array.from({ length: height - lines.length }, () => "")];
    }
  }
}

function dump(fragments: readonly Fragment[], style: TypesetStyle, random: Random): string {
  let text = "";
  const newline = (): string =>
    style.doubleSpaced === "always" || (style.doubleSpaced === "sometimes" && random() < 0.6) ? "\n\n" : "\n";
  for (const { cells, opens } of fragments) {
    const empty = cells.findIndex((lines) => lines.length > 0);
    const blanks = opens === "page" ? Math.max(1, empty) : style.manner === "lines" ? Math.max(0, empty) : 0;
    text += " ".repeat(blanks);
    let joins = true;
    cells.forEach((lines) => {
      if (lines.length === 0) return;
      if (!joins) text += newline();
      lines.forEach((line, i) => {
        text += `${line} ${i === lines.length - 1 ? "" : newline()}`;
      });
      joins = style.manner === "joined" && lines.length === 1;
    });
    text = text.endsWith("\n") ? text : text + newline();
  }
  return text;
}
