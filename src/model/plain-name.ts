import { fold } from "../base/fold";

/** The name of an office or unit without differences of width and blanks; 台 and 臺 are one letter in names. */
export function plainName(name: string): string {
  return fold(name).replaceAll("台", "臺");
}
