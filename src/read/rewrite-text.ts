import { append } from "../base/append";
import type { Span } from "../base/span";
import type { Edit } from "../diagnostics/diagnostic";
import type { PlanReading } from "./plan-reading";
import { wordsInSource } from "./words-in-source";

/** A stretch of a text and what is to stand there. */
interface Replacement extends Pick<Span, "start" | "end"> {
  readonly put: string;
}

/**
 * The text of a document with corrections of its plan (更正) written into it: words that the page layout cut in two are
 * put together where they began, all other characters stay where they are. Of Markdown, whose marks are not in the
 * text of the reading, the file itself is handed in as `source`. `undefined` when a value was not read from the very
 * words of the document, so that it cannot be corrected there; read the result again to be sure of it.
 *
 * @example
 * const reading = readPlan("範例市戶政事務所107年度計畫\n壹、計畫目標\n便民服務品筫。", { format: "text" });
 * const edit = { path: ["goals", 0], value: "質", within: { start: 5, end: 6 } };
 * rewriteText(reading, [edit]).split("\n")[2] // => "便民服務品質。"
 */
export function rewriteText(
  reading: PlanReading,
  edits: readonly Edit[],
  source: string = reading.text,
): string | undefined {
  const replacements: Replacement[] = [];
  for (const edit of edits) {
    const places = placesOf(edit, reading);
    if (places === undefined) return undefined;
    append(replacements, places);
  }
  replacements.sort((a, b) => a.start - b.start);
  // Words that stand for several values are corrected once.
  const once = replacements.filter((each, i) => !isSame(each, replacements[i - 1]));
  const inSource = source === reading.text ? once : alignTo(source, reading.text, once);
  return inSource && replace(source, inSource);
}

function isSame({ start, end, put }: Replacement, other: Replacement | undefined): boolean {
  return other !== undefined && start === other.start && end === other.end && put === other.put;
}

function replace(text: string, ordered: readonly Replacement[]): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of ordered) {
    if (start < at) return undefined;
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return `${parts.join("")}${text.slice(at)}`;
}

/** The same stretches of the file that the text was taken from: its letters stand there in the same order. */
function alignTo(source: string, text: string, ordered: readonly Replacement[]): readonly Replacement[] | undefined {
  const aligned: Replacement[] = [];
  let at = 0;
  let next = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter.trim() === "") continue;
    at = source.indexOf(letter, at);
    if (at === -1) return undefined;
    const wanted = ordered[next];
    if (wanted !== undefined && i === wanted.start) start = at;
    at++;
    if (wanted === undefined || i !== wanted.end - 1) continue;
    aligned.push({ start, end: at, put: wanted.put });
    next++;
  }
  return aligned.length === ordered.length ? aligned : undefined;
}

/** Where the words stand that an edit replaces, the first place with what is to stand there. */
function placesOf(edit: Edit, reading: PlanReading): readonly Replacement[] | undefined {
  const value = edit.path.reduce((inner: unknown, step) => Reflect.get(Object(inner), step), reading.plan);
  if (typeof value !== "string") return undefined;
  const { start, end, put } = aroundLetter(changeOf(edit, value), value);
  const spans = wordsInSource(reading, edit.path, { start, end });
  return spans?.map((span, i) => ({ start: span.start, end: span.end, put: i === 0 ? put : "" }));
}

/** The words that differ between what stands there and what is to stand there. */
function changeOf({ value: after, within }: Edit, before: string): Replacement {
  const put = String(after);
  if (within !== undefined) return { start: within.start, end: within.end, put };
  const most = Math.min(before.length, put.length);
  let start = 0;
  while (start < most && before[start] === put[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === put[put.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, put: put.slice(start, put.length - tail) };
}

/**
 * What is only put in has no place of its own: the letter before it, or after it, is put in again. A sign that joins
 * labels need not stand in the document.
 */
function aroundLetter({ start, end, put }: Replacement, before: string): Replacement {
  if (start < end) return { start, end, put };
  if (start > 0 && before.charAt(start - 1) !== "／")
    return { start: start - 1, end, put: `${before.charAt(start - 1)}${put}` };
  return { start, end: end + 1, put: `${put}${before.charAt(start)}` };
}
