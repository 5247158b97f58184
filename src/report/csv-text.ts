import { unparse } from "papaparse";

/** What spreadsheets need to read UTF-8 as such. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as CSV with CRLF. A text that a spreadsheet would compute as a formula gets an apostrophe before it; numbers
 * are written as they are.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell)),
  );
  return rows.length === 0 ? "" : `${unparse(safe, { newline: "\r\n" })}\r\n`;
}

const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;
