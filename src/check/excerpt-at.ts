import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic";
import type { DraftPlan } from "../model/draft-plan";

/** The words of a plan that a finding is about, with what stands beside them. */
export function excerptAt(
  plan: DraftPlan,
  path: Path,
  { start, end }: Pick<Span, "start" | "end">,
): Pick<Diagnostic, "excerpt"> {
  const text = textAt(plan, path);
  if (text === undefined) return {};
  const from = inLetters(text, Math.max(0, start - BESIDE));
  const to = inLetters(text, Math.min(text.length, Math.min(end, start + MOST) + BESIDE));
  const last = Math.min(end, to);
  return {
    excerpt: { text: text.slice(from, to), offset: from, start: Math.min(start, last) - from, end: last - from },
  };
}

/** The words of a plan that an edit replaces. */
export function wordsAt(plan: DraftPlan, { path, within }: Edit): Pick<Edit, "replaces"> {
  const text = within === undefined ? undefined : textAt(plan, path);
  return text === undefined ? {} : { replaces: text.slice(within?.start, within?.end) };
}

function textAt(plan: DraftPlan, path: Path): string | undefined {
  const value = path.reduce((inner: unknown, step) => Reflect.get(Object(inner), step), plan);
  return typeof value === "string" ? value : undefined;
}

/** So many units are shown on either side: with the words themselves one line of a terminal, most often. */
const BESIDE = 24;

/** Of the words themselves no more are shown. */
const MOST = 120;

/** No cut goes through a letter of two units. */
function inLetters(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
