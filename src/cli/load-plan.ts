import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { READING_PROBLEMS } from "../diagnostics/reading-problems";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import { nounOf } from "../model/noun-of";
import { decodeText, type PlanReading, parseJson, readPlan } from "../read";
import { beginsLikeJson } from "../read/begins-like-json";
import { documentEndings } from "../read/containers/containers";
import { isScoreTable } from "../read/score-sheets/score-table";
import { documentName } from "./document-name";
import type { Io } from "./io";
import { isOnePlan } from "./is-one-plan";
import { collectBytes } from "./load-file";
import { notAPlan } from "./not-a-plan";
import { fileNounOf, otherNoun } from "./other-noun";
import { USAGE_PROBLEMS } from "./usage-problems";

/** The endings of the documents that a plan is read from. */
export const DOCUMENT_ENDINGS: readonly string[] = documentEndings();

/** The endings of the files that hold a plan, as JSON or as a document. */
export const PLAN_ENDINGS: readonly string[] = [".json", ...DOCUMENT_ENDINGS];

/** How a plan is to be loaded. */
export interface LoadPlanOptions {
  readonly locale: Locale;
  readonly framework?: Framework | undefined;
}

/** A plan as it was handed in: an object of any kind, and the reading when it came from a document. */
export interface LoadedPlan {
  readonly plan: unknown;
  readonly reading?: PlanReading;
}

/**
 * Loads a plan object from JSON, or reads one from a document; a score sheet in its place is called what it is. A
 * document without a plan, or with several, is not usable.
 */
export async function loadPlan(path: string, io: Io, options: LoadPlanOptions): Promise<Outcome<LoadedPlan>> {
  const bytes = await collectBytes(path, io.open(path), options.locale);
  return bytes.ok ? planIn(bytes.value, path, options) : bytes;
}

/** The plan in the bytes of a file. */
export function planIn(bytes: Uint8Array, path: string, options: LoadPlanOptions): Outcome<LoadedPlan> {
  if (looksLikeJson(bytes, path)) return parsePlanText(bytes, options.locale);
  const table = decodeText(bytes, { table: true });
  if (table.ok && /\.(?:csv|tsv)$/iu.test(path) && isScoreTable(table.value, FRAMEWORKS))
    return refuse(scoreSheet(options.locale));
  return readDocument(bytes, path, options);
}

function readDocument(bytes: Uint8Array, path: string, { locale, framework }: LoadPlanOptions): Outcome<LoadedPlan> {
  const reading = readPlan(bytes, { name: documentName(path, bytes), framework, locale });
  const { plan } = reading;
  const diagnostics = reading.diagnostics.filter(({ code }) => framework === undefined || !ABOUT_CHOICE.has(code));
  // Why it cannot be used is to be read first, where there is much else to be said.
  if (plan === undefined || !isOnePlan(diagnostics)) {
    const isWhy = (diagnostic: Diagnostic) => !isOnePlan([diagnostic]);
    const others = diagnostics.filter((diagnostic) => !isWhy(diagnostic));
    return { ok: false, diagnostics: [...diagnostics.filter(isWhy), ...others] };
  }
  return { ok: true, value: { plan, reading }, diagnostics };
}

/** Who names the framework has made the choice that these ask for. */
const ABOUT_CHOICE: ReadonlySet<string> = new Set([
  "framework-undecided",
  "framework-unknown",
] satisfies (keyof typeof READING_PROBLEMS)[]);

function parsePlanText(bytes: Uint8Array, locale: Locale): Outcome<LoadedPlan> {
  const text = decodeText(bytes, { locale, expected: "plan" });
  if (!text.ok) {
    // What is no JSON at all need not be saved in another encoding first.
    const table = decodeText(bytes, { table: true });
    return table.ok && isScores(table.value) ? refuse(scoreSheet(locale)) : text;
  }
  const parsed = parseJson(text.value, { locale });
  if (!parsed.ok) return isScores(text.value) ? refuse(scoreSheet(locale)) : parsed;
  const noun = fileNounOf(parsed.value);
  if (noun !== undefined && noun !== "plan") return refuse(otherNoun(noun, "plan", locale));
  if (noun === "plan" && Array.isArray(parsed.value))
    return refuse(diagnose(USAGE_PROBLEMS, "plans-in-list", { count: parsed.value.length }, { locale }));
  const other = notAPlan(parsed.value, locale);
  if (other !== undefined) return refuse(other);
  return { ok: true, value: { plan: parsed.value }, diagnostics: parsed.diagnostics };
}

function refuse(diagnostic: Diagnostic): Outcome<never> {
  return { ok: false, diagnostics: [diagnostic] };
}

function scoreSheet(locale: Locale): Diagnostic {
  return otherNoun("score-sheet", "plan", locale);
}

/** Whether a text that is no JSON holds score sheets: as a table, or one a line. */
function isScores(text: string): boolean {
  const end = text.indexOf("\n");
  const first = end === -1 ? undefined : parseJson(text.slice(0, end));
  if (first?.ok === true && nounOf(first.value) === "score-sheet") return true;
  return !beginsLikeJson(text) && isScoreTable(text, FRAMEWORKS);
}

/** By its name or, on standard input, by its first sign; UTF-16 and a byte order mark may stand before that. */
function looksLikeJson(bytes: Uint8Array, path: string): boolean {
  if (/\.(?:json|ndjson|jsonl)$/iu.test(path)) return true;
  const first = bytes.find((byte) => !NO_SIGNS.has(byte));
  return first === 0x7b || first === 0x5b;
}

/** Byte order marks, blanks, and the zero bytes of UTF-16. */
const NO_SIGNS: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
