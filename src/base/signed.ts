/** A difference in exact text with its sign: `+1`, `-3/7`. */
export function signed(exact: string): string {
  return exact.startsWith("-") ? exact : `+${exact}`;
}
