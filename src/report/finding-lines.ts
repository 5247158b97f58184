import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { excerptLines } from "./excerpt-lines";
import { fixWords } from "./fix-words";
import type { Paint } from "./paint";
import { describePath, describePlace } from "./path-words";
import { terminalText } from "./terminal-text";
import { REPORT_WORDS } from "./words";

/** One finding as lines of a terminal: severity and place, message, source, suggestion. */
export function findingLines(diagnostic: Diagnostic, locale: Locale, style: Paint): string[] {
  const words = REPORT_WORDS[locale];
  const { severity, code, path, message, source, fix, related = [], span, excerpt } = diagnostic;
  const place = terminalText(describePlace({ path, span }, locale));
  const exact = terminalText(formatPath(path));
  const detail = [exact === place ? "" : exact, code].filter((part) => part !== "").join("  ");
  const lines = [
    `${style[severity](style.bold(words.severity[severity]))}  ${style.bold(place)}  ${style.dim(detail)}`,
  ];
  const add = (text: string) => lines.push(`    ${text}`);
  add(terminalText(message));
  if (excerpt !== undefined) {
    const [passage, mark] = excerptLines(excerpt);
    add(passage);
    add(style[severity](mark));
  }
  if (source !== undefined) add(style.dim(`${words.source}${words.colon}${terminalText(source)}`));
  const safe = fix?.safe === true ? words.bracketed(words.safeFix) : "";
  for (const change of fixWords(diagnostic, locale))
    add(style.green(`${words.fix}${words.colon}${terminalText(change)}${safe}`));
  for (const { path: at, message: about } of related) {
    add(style.dim(terminalText(`${words.related}${words.colon}${describePath(at, locale)}${words.dash}${about}`)));
  }
  return lines;
}
