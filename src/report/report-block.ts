/** A part of a report that is written the same way for a terminal and as Markdown; its texts are not made safe yet. */
export type ReportBlock = FactsBlock | ItemsBlock | TableBlock;

/** What is known, each with its heading. */
export interface FactsBlock {
  readonly kind: "facts";
  readonly title?: string;
  readonly facts: readonly { readonly heading: string; readonly text: string }[];
}

/** A list of what changed, under a heading. */
export interface ItemsBlock {
  readonly kind: "items";
  readonly title: string;
  /** What is to be known of all of them. */
  readonly notes?: readonly string[];
  readonly items: readonly ReportItem[];
}

/** One thing that changed: what became of it, its text, and lines with the particulars. */
export interface ReportItem {
  readonly fate: "changed" | "added" | "removed";
  /** What became of it, in a word. */
  readonly word: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Numbers side by side; `align` has `l` or `r` for each column. */
export interface TableBlock {
  readonly kind: "table";
  readonly title?: string;
  readonly header: readonly string[];
  readonly align: string;
  /** What stands in brackets at the end of the first column, such as a year, is never cut off. */
  readonly keepsBracketed?: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** A report of such parts. */
export interface BlockReport {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}
