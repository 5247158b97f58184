import { fold } from "../base/fold";

/**
 * Whether a path fits a pattern: `*` stands for any letters of a name, `?` for one, `**` for any folders or none. Both
 * may be written with the signs of any system, and with `./` before them.
 */
export function fitsPath(pattern: string, path: string): boolean {
  return fits(
    stepsOf(pattern),
    stepsOf(path),
    (step) => step === "**",
    (step, name) => fitsName(step, name),
  );
}

/** Whether the name of an office (機關) fits a pattern, in which `*` stands for any letters and `?` for one. */
export function fitsAgency(pattern: string, agency: string): boolean {
  return fitsName(fold(pattern), fold(agency));
}

function fitsName(pattern: string, name: string): boolean {
  return fits(
    [...pattern],
    [...name],
    (sign) => sign === "*",
    (sign, letter) => sign === "?" || sign === letter,
  );
}

/** Steps back to the last star only, so that no pattern takes more time than its length times that of the text. */
function fits(
  pattern: readonly string[],
  parts: readonly string[],
  isStar: (step: string) => boolean,
  isSame: (step: string, part: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let tried = 0;
  let i = 0;
  while (i < parts.length) {
    const step = pattern[at];
    if (step !== undefined && isStar(step)) {
      star = at++;
      tried = i;
    } else if (step !== undefined && isSame(step, parts[i] ?? "")) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++tried;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

function stepsOf(path: string): readonly string[] {
  // File systems differ in how they take letters with marks apart.
  return path
    .normalize("NFC")
    .split(/[/\\]/u)
    .filter((step) => step !== "" && step !== ".");
}
