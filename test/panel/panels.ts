import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import type { Criterion, Framework } from "../../src/model/framework";
import type { PanelResult, PanelSubjectResult } from "../../src/model/panel-result";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { scorePanel } from "../../src/panel/score-panel";

/** A flat framework of items with these points, called a, b, c, …, labelled 項目a, 項目b, … */
export function items(...points: readonly number[]): Framework {
  return {
    id: "items",
    scheme: "own",
    title: "範例",
    edition: "1",
    levels: [{ id: "item", label: "評核項目" }],
    criteria: points.map((own, place): Criterion => {
      const id = "abcdefghijklmno"[place] ?? "z";
      return { id, level: "item", label: `項目${id}`, points: own };
    }),
    provenance: { sources: [], unconfirmed: [] },
    inForce: { from: "2026-01", basis: "caller", reference: "none" },
  };
}

/** One item of 100 points: a sheet is one number. */
export const ONE_ITEM = items(100);

/** A sheet of {@link ONE_ITEM}. */
export function given(judge: string, agency: string, mark: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return { framework: "items", judge, subject: { agency }, marks: { a: mark }, ...more };
}

/** Sheets by subject, one mark of each judge 甲, 乙, 丙, …; `undefined` for no sheet. */
export function marked(marks: Readonly<Record<string, readonly unknown[]>>): readonly unknown[] {
  return Object.entries(marks).flatMap(([agency, row]) =>
    row.flatMap((mark, place) => (mark === undefined ? [] : [given(JUDGES[place] ?? "?", agency, mark)])),
  );
}

export const JUDGES = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

/** The result, or a failure that says why there is none. */
export function panel(
  sheets: readonly unknown[],
  options: PanelOptions = {},
  framework: Framework = ONE_ITEM,
): PanelResult {
  const outcome = scorePanel(sheets, framework, options);
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value;
}

/** What is said of a panel, as `code path`. */
export function findings(
  sheets: readonly unknown[],
  options: PanelOptions = {},
  framework: Framework = ONE_ITEM,
): readonly string[] {
  return codes(scorePanel(sheets, framework, options).diagnostics);
}

export function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, path }) => [code, ...path].join(" "));
}

/** What came out for the subject of this name. */
export function subjectOf(result: PanelResult, name: string): PanelSubjectResult {
  const subject = result.subjects.find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no subject ${name}`);
  return subject;
}

/** Exact totals by subject. */
export function totals(result: PanelResult): Readonly<Record<string, string | null>> {
  return Object.fromEntries(result.subjects.map(({ name, total }) => [name, total.exact.value]));
}

/** Ranks by subject. */
export function ranks(result: PanelResult): Readonly<Record<string, number | null>> {
  return Object.fromEntries(result.subjects.map(({ name, rank }) => [name, rank]));
}
