import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import type { Scorecard } from "../model/scorecard";
import { decodeText, parseJson, readScoreSheets } from "../read";
import { isScoreTable } from "../read/score-sheets/score-table";
import { scoreSheet } from "../score";
import type { Io } from "./io";
import { collectBytes } from "./load-file";
import { planIn } from "./load-plan";
import { fileNounOf } from "./other-noun";
import { isScorable, pointsNeededFor } from "./scorable-sheets";
import { USAGE_PROBLEMS } from "./usage-problems";

/** What `compare` compares: a plan, or a scorecard, which may have been a score sheet. */
export type Comparable =
  | { readonly noun: "plan"; readonly plan: unknown }
  /** `isFaulty`: something about the sheet is wrong, so that its total is not that of its marks. */
  | { readonly noun: "scorecard"; readonly card: Scorecard; readonly isFaulty: boolean };

/** How a file is to be read. */
export interface LoadComparableOptions {
  readonly locale: Locale;
  readonly framework: Framework | undefined;
}

/** Loads a plan or a scorecard, whatever the file is by its shape; a score sheet is scored first. */
export async function loadComparable(
  path: string,
  io: Io,
  options: LoadComparableOptions,
): Promise<Outcome<Comparable>> {
  const { locale } = options;
  const bytes = await collectBytes(path, io.open(path), locale);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, { table: true });
  if (text.ok) {
    const json = parseJson(text.value);
    const noun = json.ok ? fileNounOf(json.value) : undefined;
    if (json.ok && noun === "scorecard") return onlyCard(json.value, locale);
    if (noun === "score-sheet" || (/\.(?:csv|tsv)$/iu.test(path) && isScoreTable(text.value, FRAMEWORKS)))
      return scoreOnly(text.value, path, options);
  }
  const loaded = planIn(bytes.value, path, options);
  if (!loaded.ok) return loaded;
  return { ok: true, value: { noun: "plan", plan: loaded.value.plan }, diagnostics: loaded.diagnostics };
}

/** `score --format json` prints a list: of one it is the only member that is meant. */
function onlyCard(value: unknown, locale: Locale): Outcome<Comparable> {
  const cards: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [card] = cards;
  if (cards.length !== 1)
    return refuse(diagnose(USAGE_PROBLEMS, "several-in-file", { count: cards.length }, { locale }));
  // Comparing looks at the shape before it uses it.
  return { ok: true, value: { noun: "scorecard", card: card as Scorecard, isFaulty: false }, diagnostics: [] };
}

function scoreOnly(text: string, path: string, options: LoadComparableOptions): Outcome<Comparable> {
  const { locale, framework } = options;
  const { sheets, diagnostics } = readScoreSheets(text, { locale, framework, name: path });
  const needed = pointsNeededFor(sheets, locale);
  const [only] = sheets;
  const faults: readonly Diagnostic[] = [...needed, ...diagnostics];
  if (sheets.length > 1)
    return refuse(diagnose(USAGE_PROBLEMS, "several-in-file", { count: sheets.length }, { locale }));
  if (only === undefined || !isScorable(only.framework)) return { ok: false, diagnostics: faults };
  const scored = scoreSheet(only.sheet, only.framework, { locale });
  const all = [...faults, ...scored.diagnostics];
  return scored.ok
    ? { ok: true, value: { noun: "scorecard", card: scored.value, isFaulty: all.some(isError) }, diagnostics: all }
    : { ok: false, diagnostics: all };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function refuse(diagnostic: Diagnostic): Outcome<never> {
  return { ok: false, diagnostics: [diagnostic] };
}
