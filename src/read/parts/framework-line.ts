import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { coverLines } from "./cover";
import { FRAMEWORK_LABEL, NO_FRAMEWORK } from "./title-words";

/** A line that says which framework the plan follows (評核架構：…), or that it follows none. */
export interface FrameworkLine extends Passage {
  /** Absent where the line says 無. */
  readonly id?: string;
  readonly label: Passage;
}

/** The line below the title that names the framework, if there is one. */
export function frameworkLine(outline: Outline): FrameworkLine | undefined {
  for (const line of coverLines(outline)) {
    const id = line.text.length > LONGEST ? undefined : FRAMEWORK_LABEL.exec(line.text)?.groups?.id;
    if (id === undefined) continue;
    const start = line.text.search(/[:：]/u) + 1;
    const label = slicePassage(outline.document.text, line, 0, start);
    return { ...slicePassage(outline.document.text, line, start), label, ...(id !== NO_FRAMEWORK && { id }) };
  }
  return undefined;
}

const LONGEST = 120;
