import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import type { Diagnostic, DiagnosticArgs } from "../../diagnostics/diagnostic";
import { INPUT_PROBLEMS, type InputProblemCode } from "../../diagnostics/input-problems";
import type { Locale } from "../../diagnostics/locale";
import { type ArgsOf, diagnose } from "../../diagnostics/problem";
import { cellName } from "./cell-name";
import type { Cell, Table } from "./parse-table";

/** Collects what is to be said of one table, each finding with the row of the text that it stands in. */
export interface TableFindings {
  readonly locale: Locale | undefined;
  readonly diagnostics: Diagnostic[];
  readonly report: <Code extends InputProblemCode>(
    code: Code,
    args: ArgsOf<(typeof INPUT_PROBLEMS)[Code]> & DiagnosticArgs,
    at?: Cell,
  ) => void;
  /** The name of a cell and what stands in it, as messages say it. */
  readonly at: (cell: Cell) => { readonly cell: string; readonly found: string };
  readonly spanOf: (cell: Cell) => Span | undefined;
}

/** An empty collection for one table. */
export function tableFindings({ rows, spans }: Table, locale: Locale | undefined): TableFindings {
  const diagnostics: Diagnostic[] = [];
  const firstRow = rows[0]?.[0]?.row ?? 1;
  const spanOf = (cell: Cell) => spans[cell.row - firstRow];
  return {
    locale,
    diagnostics,
    spanOf,
    at: (cell) => ({ cell: cellName(cell), found: shorten(cell.text) }),
    report: (code, args, at) => {
      const span = at && spanOf(at);
      diagnostics.push({ ...diagnose(INPUT_PROBLEMS, code, args, { locale }), ...(span && { span }) });
    },
  };
}
