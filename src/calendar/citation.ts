import { append } from "../base/append";
import { preview, shorten } from "../base/preview";
import { agencyLength } from "./agency-name";
import { readTitle } from "./citation-title";
import {
  BEFORE_ISSUER,
  BEFORE_TITLE,
  CITED_DATE,
  ISSUING_VERB,
  LETTER,
  LETTER_LIKE,
  LIST_MARK,
  SHARED_END,
  STATUTE,
} from "./citation-words";
import { closeUp } from "./close-up";
import type { IsoDate } from "./iso-date";
import { letterFaults } from "./letter-faults";
import { parseLetterNumber } from "./letter-number";
import { parseRocDate } from "./roc-date";
import { accept, type CalendarDiagnostic, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** An instrument that a plan rests on (計畫依據). */
export interface Citation {
  /** The clause as printed, without the blanks around it. */
  readonly text: string;
  /** The agency that issued it (發文機關), without blanks. */
  readonly issuer?: string;
  readonly date?: IsoDate;
  /** The letter number (發文字號) in canonical form: `院授研展字第09600152471號`. */
  readonly number?: string;
  /** The name of the instrument, without blanks and without the quotation marks that enclose the whole of it. */
  readonly title?: string;
}

/**
 * Reads one citation (計畫依據): `行政院 96 年 7 月 23 日院授研展字第 09600152471 號函頒「政府服務創新精進方案」`,
 * `國家發展委員會函頒「政府服務獎」評獎實施計畫。`, `99年1月13日府計研字第0990006665號函辦理。`, and the form of law
 * histories, where the issuer follows the date: `中華民國一百零八年十一月十一日財政部台財促字第10800703390號`.
 *
 * What is not printed is absent; nothing is guessed. In the last form the issuer is told from the prefix by the way
 * agencies are named. A part that is wrong in itself (a day that does not exist) is absent with a diagnostic. For a text
 * with several citations see {@link splitCitations}.
 *
 * @example
 * parseCitation("行政院函頒「政府服務躍升方案」。") // => { ok: true, value: { text: "行政院函頒「政府服務躍升方案」。", issuer: "行政院", title: "政府服務躍升方案" }, diagnostics: [] }
 */
export function parseCitation(text: string, options: CalendarOptions = {}): CalendarOutcome<Citation> {
  if (typeof text !== "string") return refuse(note("not-text", { found: preview(text) }, options));
  const kept = text.trim();
  if (kept === "") return refuse(note("empty-citation", {}, options));
  const clause = closeUp(kept);
  const parts = clause.length > LONGEST ? {} : takeApart(clause.replace(LIST_MARK, ""));
  const diagnostics: CalendarDiagnostic[] = [];
  const date = parts.date === undefined ? undefined : parseRocDate(parts.date, options);
  const letter = parts.letter === undefined ? undefined : parseLetterNumber(parts.letter, options);
  append(diagnostics, date?.diagnostics ?? []);
  // Several numbers with one 號 are no single one, but none of them is malformed.
  if (letter?.ok === false && !SHARED_END.test(`${parts.letter}`)) {
    const args = { found: shorten(`${parts.letter}`), faults: letterFaults(letter.diagnostics) };
    diagnostics.push(note("letter-number-malformed", args, options));
  }
  if (Object.values(parts).every((part) => part === undefined)) {
    diagnostics.push(note("unclear-citation", { found: shorten(kept) }, options));
  }
  const citation: Citation = {
    text: kept,
    ...(parts.issuer !== undefined && { issuer: parts.issuer }),
    ...(date?.ok && { date: date.value }),
    ...(letter?.ok && { number: letter.value.text }),
    ...(parts.title !== undefined && { title: parts.title }),
  };
  return accept(citation, diagnostics);
}

/** A longer text is no single citation; the longest titles have some sixty letters. */
const LONGEST = 400;

interface Parts {
  readonly issuer?: string | undefined;
  readonly date?: string | undefined;
  readonly letter?: string | undefined;
  readonly title?: string | undefined;
}

function takeApart(clause: string): Parts {
  const letter = LETTER.exec(clause) ?? findLetterLike(clause);
  const date = findDate(clause, letter?.index ?? clause.length);
  if (letter !== null) return withLetter(clause, letter, date);
  return date === undefined ? withoutNumber(clause) : withDate(clause, date);
}

function findLetterLike(clause: string): RegExpExecArray | null {
  const found = SHARED_END.exec(clause) ?? LETTER_LIKE.exec(clause);
  return found === null || isQuoted(clause, found.index) ? null : found;
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The last date before `end` that is not part of a quoted title. */
function findDate(clause: string, end: number): Found | undefined {
  const dates = [...clause.slice(0, end).matchAll(CITED_DATE)].filter(({ index }) => !isQuoted(clause, index));
  const last = dates.at(-1);
  return last && { text: last[0], start: last.index, end: last.index + last[0].length };
}

function isQuoted(clause: string, at: number): boolean {
  return clause.lastIndexOf("「", at) > clause.lastIndexOf("」", at);
}

function withLetter(clause: string, letter: RegExpExecArray, date: Found | undefined): Parts {
  const before = readBefore(date === undefined ? "" : clause.slice(0, date.start));
  const between = clause.slice(date?.end ?? 0, letter.index).replace(date === undefined ? BEFORE_ISSUER : BY, "");
  // The last letter before 字第 belongs to the prefix in any case: 國規委會 is one, though it sounds like an agency.
  const cut = before.issuer === undefined ? agencyLength(between.slice(0, -1)) : 0;
  const after = clause.slice(letter.index + letter[0].length);
  return {
    issuer: before.issuer ?? (cut > 0 ? between.slice(0, cut) : undefined),
    date: date?.text,
    letter: between.slice(cut) + letter[0],
    title: before.title ?? readTitle(after.replace(BEFORE_TITLE, "")),
  };
}

/** 96年7月23日以院授研展字第… */
const BY = /^[以之，,]+/u;

function withDate(clause: string, date: Found): Parts {
  const { issuer, title } = readBefore(clause.slice(0, date.start));
  const after = clause.slice(date.end);
  const length = issuer === undefined ? agencyLength(after) : 0;
  return {
    issuer: issuer ?? (length > 0 ? after.slice(0, length) : undefined),
    date: date.text,
    title: title ?? readTitle(after.slice(length).replace(BEFORE_TITLE, "")),
  };
}

function withoutNumber(clause: string): Parts {
  const body = clause.replace(BEFORE_ISSUER, "");
  const length = agencyLength(body);
  const issuer = length > 0 ? body.slice(0, length) : undefined;
  const rest = body.slice(length);
  if (issuer !== undefined && ISSUING_VERB.test(rest))
    return { issuer, title: readTitle(rest.replace(ISSUING_VERB, "")) };
  const title = readTitle(body);
  if (title === undefined) return {};
  return STATUTE.test(title) ? { title } : { issuer, title };
}

/** What stands before the date: the issuer, or a title and the issuer in brackets 「…」（行政院. */
function readBefore(text: string): Pick<Parts, "issuer" | "title"> {
  const [, named = "", bracketed] = BRACKETED.exec(text) ?? [];
  const issuer = (bracketed ?? text).split(CLAUSE_END).at(-1)?.replace(BEFORE_ISSUER, "");
  const title = bracketed === undefined ? undefined : readTitle(named);
  return { issuer: issuer === "" ? undefined : issuer, title };
}

/** What an agency does not stand across. */
const CLAUSE_END = /[，,；;。：:」』》〉]/u;
const BRACKETED = /^(.*)[（(]([^（()）]*)$/u;
