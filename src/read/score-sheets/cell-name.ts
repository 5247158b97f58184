import type { Cell } from "./parse-table";

/** A cell as a spreadsheet names it: column letters, then the row. */
export function cellName({ row, column }: Cell): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
