import { parseRocYear } from "../../calendar";
import type { Cell } from "./parse-table";
import { readWords } from "./read-words";
import type { MarkColumn } from "./table-columns";
import type { TableFindings } from "./table-findings";
import type { TableFrame } from "./table-frame";
import { headingOf, looksLikeOffice, type Metadata, scaleOf } from "./table-words";

/** What a table says of one of its sheets, in the form of a score sheet. */
export interface SheetHead {
  readonly framework?: string;
  readonly subject?: { readonly agency: string; readonly rocYear?: number };
  readonly judge?: string;
  readonly phase?: string;
  readonly scale?: "points" | "percent";
}

/** Reads what is said of the sheet in one column: in rows of its own, for all sheets, or by the heading. */
export function readSheetHead(
  column: MarkColumn,
  frame: TableFrame,
  defaultYear: number | undefined,
  findings: TableFindings,
): SheetHead {
  const cellOf = (what: Metadata): Cell | undefined =>
    frame.statedByColumn.get(column.index)?.get(what) ?? frame.stated.get(what)?.[0];
  const office = cellOf("agency")?.text ?? officeAbove(column);
  const { agency, judge } = namesOf(column, office, cellOf("judge")?.text, findings);
  const framework = cellOf("framework")?.text;
  const phase = cellOf("phase")?.text;
  const rocYear = readYear(cellOf("rocYear"), findings) ?? defaultYear;
  const scale = readScale(cellOf("scale"), findings);
  if (agency === undefined && rocYear !== undefined && rocYear !== defaultYear)
    findings.report("agency-missing", { rocYear });
  return {
    ...(framework !== undefined && { framework }),
    ...(agency !== undefined && { subject: { agency, ...(rocYear !== undefined && { rocYear }) } }),
    ...(judge !== undefined && { judge }),
    ...(phase !== undefined && { phase }),
    ...(scale && { scale }),
  };
}

/** The office in a heading that stands above those of its judges; above offices it is a title. */
export function officeAbove({ header, upper }: MarkColumn): string | undefined {
  if (upper === undefined || !looksLikeOffice(upper.text)) return undefined;
  return header !== undefined && looksLikeOffice(header.text) ? undefined : upper.text;
}

/** The heading of a column names whichever of office and judge is not said elsewhere. */
function namesOf(
  { header }: MarkColumn,
  agency: string | undefined,
  judge: string | undefined,
  findings: TableFindings,
): { readonly agency?: string | undefined; readonly judge?: string | undefined } {
  if (header === undefined || header.text === agency || header.text === judge) return { agency, judge };
  // 自評 and 複評 are marks of the same office, never one.
  if (headingOf(header.text) === "round") return { agency, judge: judge ?? header.text };
  if (agency === undefined && (judge !== undefined || looksLikeOffice(header.text)))
    return { agency: header.text, judge };
  if (judge === undefined) return { agency, judge: header.text };
  findings.report("unplaced-text", findings.at(header), header);
  return { agency, judge };
}

function readYear(cell: Cell | undefined, findings: TableFindings): number | undefined {
  if (cell === undefined) return undefined;
  const year = parseRocYear(cell.text, { locale: findings.locale });
  const span = findings.spanOf(cell);
  for (const diagnostic of year.diagnostics) {
    const message = readWords(findings.locale).place(findings.at(cell).cell, diagnostic.message);
    findings.diagnostics.push({ ...diagnostic, message, ...(span && { span }) });
  }
  return year.ok ? year.value : undefined;
}

function readScale(cell: Cell | undefined, findings: TableFindings): "points" | "percent" | undefined {
  if (cell === undefined) return undefined;
  const scale = scaleOf(cell.text);
  if (scale === undefined) findings.report("unknown-scale", findings.at(cell), cell);
  return scale;
}
