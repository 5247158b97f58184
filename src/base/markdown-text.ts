import { onOneLine } from "./on-one-line";

/**
 * Text of a document made safe inside one line or table cell of Markdown: nothing in it is taken for markup, web
 * addresses become links, control characters are shown as �.
 */
export function markdownText(text: string): string {
  return onOneLine(text)
    .replace(/\p{Cc}/gu, "\uFFFD")
    .trim()
    .split(WEB_ADDRESS)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : plainText(part)))
    .join("");
}

/** Caught, so that `split` keeps the addresses at odd places. */
const WEB_ADDRESS = /(https?:\/\/[^\s<>|，、；。（）「」]+)/u;

function plainText(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/gu, "\\$&");
}

/** A table; cells must be safe already. `align` has `l` or `r` for each column. */
export function markdownTable(header: readonly string[], align: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, i) => (align[i] === "r" ? "---:" : "---"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}
