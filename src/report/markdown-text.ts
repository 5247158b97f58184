/** Text of a document made safe inside one line or table cell of Markdown: nothing in it is taken for markup. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/gu, "\\$&")
    .replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " ")
    .trim();
}

/** A table; cells must be safe already. `align` has `l` or `r` for each column. */
export function markdownTable(header: readonly string[], align: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, i) => (align[i] === "r" ? "---:" : "---"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}
