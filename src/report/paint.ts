import type { Severity } from "../diagnostics/severity";

/** Styles of terminal text; each gives the text back as it is where colour is off. */
export type Paint = Readonly<Record<keyof typeof CODES | Severity, (text: string) => string>>;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
} as const;

/** The palette of the terminal reports. */
export function paint(color: boolean): Paint {
  const style =
    ([on, off]: readonly [number, number]) =>
    (text: string) =>
      color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  const { bold, dim, red, yellow, blue, green } = CODES;
  return {
    bold: style(bold),
    dim: style(dim),
    red: style(red),
    yellow: style(yellow),
    blue: style(blue),
    green: style(green),
    error: style(red),
    warning: style(yellow),
    info: style(blue),
  };
}
