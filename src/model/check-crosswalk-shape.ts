import type { Path } from "../base/path";
import { preview } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { SHARE_EXPECTED, shareRatio } from "./share-ratio";

/**
 * What a crosswalk must be made of for the verbs to work with it, as far as that can be checked without the library of
 * schemas. Callers in JavaScript may hand in anything.
 */
export function checkCrosswalkShape(crosswalk: unknown, locale: Locale | undefined): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const refuse = (found: unknown, expected: string, path: Path): void => {
    faults.push(
      diagnose(SHAPE_PROBLEMS, "invalid-type", { found: preview(found), expected: [expected] }, { path, locale }),
    );
  };
  const unlike = (found: unknown, expected: string, path: Path): void => {
    const args = { found: preview(found), expected: [expected] };
    faults.push(diagnose(SHAPE_PROBLEMS, "invalid-value", args, { path, locale }));
  };
  const text = (owner: unknown, path: Path): void => {
    const value = at(owner, path.at(-1));
    if (typeof value !== "string" || value.trim() === "") refuse(value, "string", path);
  };
  const list = (owner: unknown, path: Path): readonly unknown[] => {
    const value = at(owner, path.at(-1));
    if (Array.isArray(value)) return value;
    refuse(value, "array", path);
    return [];
  };
  const texts = (owner: unknown, path: Path): void => {
    for (const [i, one] of list(owner, path).entries())
      if (typeof one !== "string") refuse(one, "string", [...path, i]);
  };
  for (const key of ["from", "to", "basis"]) text(crosswalk, [key]);
  for (const side of ["from", "to"]) texts(at(crosswalk, "unmapped"), ["unmapped", side]);
  for (const [i, link] of list(crosswalk, ["links"]).entries()) {
    for (const key of ["sources", "targets"]) texts(link, ["links", i, key]);
    for (const key of ["relation", "confidence"]) text(link, ["links", i, key]);
    const rationale = at(link, "rationale");
    if (typeof rationale === "object" && rationale !== null)
      for (const locales of ["zh-TW", "en"]) text(rationale, ["links", i, "rationale", locales]);
    else unlike(rationale, BOTH_LANGUAGES, ["links", i, "rationale"]);
    const shares = at(link, "shares");
    if (shares === undefined) continue;
    for (const [j, share] of list(link, ["links", i, "shares"]).entries()) {
      const part = at(share, "share");
      if (shareRatio(part) === undefined) unlike(part, SHARE_EXPECTED, ["links", i, "shares", j, "share"]);
    }
  }
  return faults;
}

/** One text is enough only for a table that comes as data: there it is read into this. */
const BOTH_LANGUAGES = '{ "zh-TW": "…", "en": "…" }';

function at(owner: unknown, key: string | number | undefined): unknown {
  return typeof owner === "object" && owner !== null && key !== undefined ? Reflect.get(owner, key) : undefined;
}
