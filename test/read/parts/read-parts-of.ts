import type { Path } from "../../../src/base/path";
import { FRAMEWORKS } from "../../../src/frameworks";
import type { PlanInput } from "../../../src/model/plan";
import { account } from "../../../src/read/account";
import type { PartReading } from "../../../src/read/parts/part";
import { readParts } from "../../../src/read/parts/read-parts";
import { outlineOf } from "../../../src/read/source/outline-of";
import type { SourceDocument } from "../../../src/read/source/source-document";

/** Everything that the readers of parts found in a document, put together. */
export function readPartsOf(document: SourceDocument) {
  const parts: readonly PartReading[] = readParts(outlineOf(document), { locale: undefined, frameworks: FRAMEWORKS });
  const values: Partial<PlanInput> = Object.assign({}, ...parts.map((part) => part.values));
  const origins = parts.flatMap((part) => part.origins);
  const shown = (path: Path): string[] =>
    origins
      .filter((origin) => JSON.stringify(origin.path) === JSON.stringify(path))
      .flatMap(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end)));
  // That such a document has no table is not what is tested.
  const diagnostics = parts.flatMap((part) => part.diagnostics).filter(({ path }) => path[0] !== "entries");
  return {
    values,
    origins,
    /** What stands at the places of a value. */
    shown,
    furniture: parts.flatMap((part) => part.furniture).map(({ start, end }) => document.text.slice(start, end)),
    /** What became of every character. */
    coverage: account(
      document.text,
      origins.flatMap(({ spans }) => spans),
      parts.flatMap((part) => part.furniture),
    ).coverage,
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}
