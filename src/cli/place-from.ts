import { dirname, relative, sep } from "node:path";

/** Where a file stands from the folder of another, in the signs of every system; standard input has no place. */
export function placeFrom(other: string, path: string): string {
  return path === "-" ? path : relative(dirname(other), path).split(sep).join("/");
}
