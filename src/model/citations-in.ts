import { parseCitation, splitCitations } from "../calendar";

/**
 * The citations (計畫依據) that one text holds: its clauses where more than one of them is understood, else the text as
 * it is, so that a sentence about the purpose is no citation of its own.
 */
export function citationsIn(text: string): string[] {
  const clauses = splitCitations(text);
  return clauses.length > 1 && clauses.filter(isUnderstood).length > 1 ? clauses : [text];
}

function isUnderstood(clause: string): boolean {
  const read = parseCitation(clause);
  return read.ok && Object.keys(read.value).length > 1;
}
