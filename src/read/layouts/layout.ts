import type { Locale } from "../../diagnostics/locale";
import type { Framework } from "../../model/framework";
import type { SourceDocument } from "../source/source-document";

/** What every layout knows. */
export interface LayoutContext {
  /** The frameworks that a plan may follow: their labels tell a criterion from an action. */
  readonly frameworks: readonly Framework[];
  readonly locale?: Locale | undefined;
}

/**
 * A way in which plain text shows a table (表格). It puts the tables that it recognises in place of the lines that they
 * are made of, and leaves everything else alone; a document without such a table is given back as it is.
 */
export type Layout = (document: SourceDocument, context: LayoutContext) => SourceDocument;
