import { expectFramework } from "../model/expect-framework";
import type { Framework } from "../model/framework";
import { DOCUMENT_FORMATS, type DocumentFormat } from "./source/source-document";

/** The options that all verbs which read documents have. */
export interface DocumentOptions {
  readonly format?: DocumentFormat | undefined;
  readonly framework?: Framework | undefined;
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * Refuses values of options that are none.
 *
 * @throws {RangeError} for an unknown format, {TypeError} for what is no framework: a programmer's error.
 */
export function expectDocumentOptions({ format, framework, frameworks }: DocumentOptions): void {
  if (format !== undefined && !DOCUMENT_FORMATS.includes(format)) {
    throw new RangeError(`options.format: one of ${DOCUMENT_FORMATS.join(", ")} is expected`);
  }
  if (framework !== undefined) expectFramework(framework);
  for (const each of frameworks ?? []) expectFramework(each);
}
