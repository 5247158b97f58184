import { append } from "../base/append";
import { fold } from "../base/fold";
import { parseLetterNumber } from "../calendar/letter-number";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_PROBLEMS, type MapProblemCode } from "../diagnostics/map-problems";
import { diagnose } from "../diagnostics/problem";
import { KNOWN_LETTERS, type KnownLetter } from "../frameworks/letters";
import type { Framework } from "../model/framework";
import { frameworkName } from "../model/framework-name";
import type { Entry, Plan } from "../model/plan";

/** The plan with the rows of the new framework, and what of the rest did not come along or has to be corrected. */
export interface CarriedPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic<MapProblemCode>[];
}

/** What stands around the rows is kept, but for what belongs to the old framework: its points and the headings of its table. */
export function carryHead(
  { points, columns, ...rest }: Plan,
  entries: readonly Entry[],
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): CarriedPlan {
  const plan: Plan = { ...rest, framework: frameworkName(to), entries };
  const diagnostics: Diagnostic<MapProblemCode>[] = [];
  if (from.scheme !== to.scheme) {
    append(diagnostics, oldLetters(rest.legalBasis, to, locale));
    const found = rest.agency.class;
    if (found !== undefined)
      diagnostics.push(diagnose(MAP_PROBLEMS, "old-scheme-class", { found }, { path: ["agency", "class"], locale }));
  }
  if (points !== undefined)
    diagnostics.push(diagnose(MAP_PROBLEMS, "points-dropped", { from: from.id }, { path: ["points"], locale }));
  if (columns !== undefined)
    diagnostics.push(diagnose(MAP_PROBLEMS, "columns-dropped", { columns }, { path: ["columns"], locale }));
  return { plan, diagnostics };
}

/** Letters that are known to promulgate another scheme than that of the new framework. */
export function oldLetters(
  legalBasis: Plan["legalBasis"],
  { scheme, provenance }: Framework,
  locale: Locale | undefined,
): readonly Diagnostic<MapProblemCode>[] {
  const current = KNOWN_LETTERS.find((letter) => letter.scheme === scheme) ?? provenance.letter;
  const expected = current === undefined ? "" : `${current.issuer}${current.number}`;
  const expectedTitle = current?.title ?? "";
  return legalBasis.flatMap((citation, i) => {
    const letter = KNOWN_LETTERS.find((known) => known.scheme !== undefined && isCited(known, citation));
    if (letter === undefined || letter.scheme === scheme) return [];
    const args = { number: letter.number, title: letter.title, expected, expectedTitle };
    return [diagnose(MAP_PROBLEMS, "old-scheme-letter", args, { path: ["legalBasis", i], locale })];
  });
}

/** By its number, which says more than the title beside it; by the title only where there is no number. */
function isCited({ number, title }: KnownLetter, citation: Plan["legalBasis"][number]): boolean {
  if (citation.number === undefined) return citation.title !== undefined && fold(citation.title) === fold(title);
  if (citation.number === number) return true;
  const [known, cited] = [parseLetterNumber(number), parseLetterNumber(citation.number)];
  return known.ok && cited.ok && known.value.serial === cited.value.serial && known.value.prefix === cited.value.prefix;
}
