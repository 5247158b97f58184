import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { excerptLines } from "./excerpt-lines";
import { fixWords } from "./fix-words";
import type { Paint } from "./paint";
import { describePath, describePlace } from "./path-words";
import { terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS } from "./words";
import { wrapText } from "./wrap-text";

/** How findings are written as lines of a terminal. */
export interface FindingLayout {
  readonly locale: Locale;
  readonly style: Paint;
  /** Columns that there are for them. */
  readonly width: number;
}

/** One finding as lines of a terminal: severity and place, message, passage, source, suggestion, other places. */
export function findingLines(diagnostic: Diagnostic, layout: FindingLayout): string[] {
  const { locale, style, width } = layout;
  const words = REPORT_WORDS[locale];
  const { severity, message, source, fix, excerpt } = diagnostic;
  const lines = headingLines(diagnostic, layout);
  const room = Math.max(NARROWEST, width - INDENT.length);
  const add = (text: string, paint = (line: string) => line) => {
    for (const line of wrapText(terminalText(text), room)) lines.push(INDENT + paint(line));
  };
  add(message);
  if (excerpt !== undefined) {
    const [passage, mark] = excerptLines(excerpt, room);
    lines.push(INDENT + passage, INDENT + style[severity](mark));
  }
  if (source !== undefined) add(`${words.source}${words.colon}${source}`, style.dim);
  const safe = fix?.safe === true ? words.bracketed(words.safeFix) : "";
  for (const change of fixWords(diagnostic, locale)) add(`${words.fix}${words.colon}${change}${safe}`, style.green);
  for (const related of relatedWords(diagnostic, locale)) add(`${words.related}${words.colon}${related}`, style.dim);
  return lines;
}

const INDENT = "    ";
/** A terminal that is narrower breaks the lines itself. */
const NARROWEST = 20;

function headingLines({ severity, code, path, span }: Diagnostic, { locale, style, width }: FindingLayout): string[] {
  const name = REPORT_WORDS[locale].severity[severity];
  const place = terminalText(describePlace({ path, span }, locale));
  const exact = terminalText(formatPath(path));
  const detail = [exact === place ? "" : exact, code].filter((part) => part !== "").join("  ");
  const head = `${style[severity](style.bold(name))}  ${style.bold(place)}`;
  if (widthOf(`${name}  ${place}  ${detail}`) <= width) return [`${head}  ${style.dim(detail)}`];
  return [head, INDENT + style.dim(detail)];
}

/** Other places that belong to a finding; those of which the same is to be said are told together. */
function relatedWords({ related = [] }: Diagnostic, locale: Locale): readonly string[] {
  const words = REPORT_WORDS[locale];
  const groups = new Map<string, Map<string, number>>();
  for (const { path, message } of related) {
    const places = groups.get(message) ?? new Map<string, number>();
    groups.set(message, places);
    const place = describePath(path, locale);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return [...groups].map(([message, places]) => {
    const named = [...places].map(([place, n]) => (n > 1 ? `${place}${words.bracketed(words.times(n))}` : place));
    return `${named.join(words.list)}${words.dash}${message}`;
  });
}
