/** A stretch of source text: `start` inclusive, `end` exclusive, in UTF-16 units; `line` and `column` count from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line?: number;
  readonly column?: number;
}
