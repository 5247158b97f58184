import type { Span } from "../../base/span";
import { looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { ColumnRole } from "./tab-head";

/** Several deadlines or units (完成期限、承辦單位) that only blanks keep apart are as many paragraphs. */
export function splitAnswers(
  source: string,
  spans: readonly Span[],
  role: ColumnRole | undefined,
): readonly (readonly Span[])[] {
  if (role !== "deadline" && role !== "unit") return [spans];
  const looksRight = role === "deadline" ? looksLikeDeadline : looksLikeUnit;
  const parts = spans.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
      span: { start: start + index, end: start + index + word.length },
      word,
    })),
  );
  return parts.length > 1 && parts.every(({ word }) => looksRight(word)) ? parts.map(({ span }) => [span]) : [spans];
}
