import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { nounOf } from "../model/noun-of";
import { decodeText, parseJson } from "../read";
import { isScoreTable } from "../read/score-table";
import type { Io } from "./io";
import { collectBytes } from "./load-file";
import { otherNoun, otherNounIn } from "./other-noun";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Reads the JSON of a plan; a score sheet or a document in its place is called what it is. */
export async function loadPlan(path: string, io: Io, locale: Locale): Promise<Outcome<unknown>> {
  const bytes = await collectBytes(path, io.open(path), locale);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, { locale, expected: "plan" });
  if (!text.ok) {
    // What is no JSON at all need not be saved in another encoding first.
    const isEncoded = text.diagnostics.some(({ code }) => code === "not-utf8");
    const table = isEncoded ? decodeText(bytes.value, { table: true }) : text;
    return (table.ok ? instead(table.value, locale) : undefined) ?? text;
  }
  const parsed = parseJson(text.value, { locale });
  if (!parsed.ok) return instead(text.value, locale) ?? parsed;
  const noun = otherNounIn(parsed.value, "plan");
  if (noun !== undefined) return { ok: false, diagnostics: [otherNoun(noun, "plan", locale)] };
  if (!Array.isArray(parsed.value) || nounOf(parsed.value[0]) !== "plan") return parsed;
  const args = { count: parsed.value.length };
  return { ok: false, diagnostics: [diagnose(USAGE_PROBLEMS, "plans-in-list", args, { locale })] };
}

/** What a text is that is no JSON; nothing when it begins like JSON and is only faulty. */
function instead(text: string, locale: Locale): Outcome<never> | undefined {
  if (isSheetLine(text) || (!/^\s*[[{]/u.test(text) && isScoreTable(text)))
    return { ok: false, diagnostics: [otherNoun("score-sheet", "plan", locale)] };
  if (JSON_START.test(text)) return undefined;
  return { ok: false, diagnostics: [diagnose(INPUT_PROBLEMS, "plain-text", { advice: "plan-either" }, { locale })] };
}

/** A comment is not JSON, but who writes one before it means JSON. */
const JSON_START = /^\s*(?:[[{"]|\/[/*])/u;

/** Whether the first line is a score sheet of its own, as where each line is one. */
function isSheetLine(text: string): boolean {
  const end = text.indexOf("\n");
  const first = end === -1 ? undefined : parseJson(text.slice(0, end));
  return first?.ok === true && nounOf(first.value) === "score-sheet";
}
