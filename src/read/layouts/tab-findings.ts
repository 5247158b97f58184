import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { lineNumbers } from "./line-numbers";
import type { TabRows } from "./tab-rows";
import type { BodyLine, TabRun } from "./tab-run";

/** What was done to the lines of one table. */
export interface TabRepairs {
  readonly run: TabRun;
  readonly read: TabRows;
  /** Labels that were moved up to their first action. */
  readonly late: readonly PlacedText[];
  /** Cells of several labels that were parted. */
  readonly parted: readonly PlacedText[];
  readonly markup: readonly Span[];
}

/** Words to be quoted, and where they stand. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/** Says what was concluded rather than read when a table was put together from lines with tabs. */
export function tabFindings(
  source: string,
  repairs: TabRepairs,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const { run, read, late, parted, markup } = repairs;
  const [moved] = read.moved;
  const [joined] = read.joined;
  const [tag] = markup;
  const findings: (ReadingDiagnostic | undefined)[] = [
    moved && { ...diagnose(LAYOUT_PROBLEMS, "cells-realigned", lines(read.moved), { locale }), span: moved.line.words },
    joined && { ...diagnose(LAYOUT_PROBLEMS, "row-rejoined", lines(read.joined), { locale }), span: joined.line.words },
    ...run.body.filter(({ isParted }) => isParted).map((line) => partingOf(line, locale)),
    ...late.map(({ text, span }) => ({
      ...diagnose(LAYOUT_PROBLEMS, "label-moved", { label: shorten(text) }, { locale }),
      span,
    })),
    ...parted.map(({ text, span }) => ({
      ...diagnose(LAYOUT_PROBLEMS, "labels-parted", { found: shorten(text) }, { locale }),
      span,
    })),
    tag && { ...diagnose(LAYOUT_PROBLEMS, "markup-in-text", tags(source, tag, markup.length), { locale }), span: tag },
  ];
  return findings.filter((finding) => finding !== undefined);
}

function lines(body: readonly BodyLine[]): { lines: readonly string[] } {
  return { lines: lineNumbers(body.map(({ line }) => line)) };
}

function partingOf({ line, pieces }: BodyLine, locale: Locale | undefined): ReadingDiagnostic {
  const args = { before: shorten(pieces[0]?.text ?? ""), after: shorten(pieces[1]?.text ?? "") };
  return { ...diagnose(LAYOUT_PROBLEMS, "tab-restored", args, { locale }), span: line.words };
}

function tags(source: string, { start, end }: Span, count: number): { found: string; count: number } {
  return { found: shorten(source.slice(start, end)), count };
}
