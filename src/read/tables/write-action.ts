import type { Path } from "../../base/path";
import type { ActionDraft, EntryDraft } from "./entry-draft";
import { fewUnits } from "./few-units";
import { joinedPassage } from "./joined-passage";
import type { OriginLog } from "./origin-log";

/** An action (作法) in the form of a plan. */
export interface WrittenAction {
  label?: string;
  text: string;
  deadline?: string;
  units?: string[];
  target?: string;
  result?: string;
}

/** Writes an action with the place of every value; `shared` belongs to each that has none of its own. */
export function writeAction(
  source: string,
  path: Path,
  draft: ActionDraft,
  shared: Pick<EntryDraft, "deadline" | "units">,
  log: OriginLog,
): WrittenAction {
  const { label, target, result, isInferred } = draft;
  const deadline = draft.deadline ?? shared.deadline;
  const units = draft.units.length > 0 ? draft.units : shared.units;
  const words = joinedPassage(source, draft.passages);
  const written: WrittenAction = { text: log.text([...path, "text"], words, isInferred) };
  if (label !== undefined) {
    // A number that the program counted stands nowhere; the action that it belongs to does.
    const isPrinted = label.spans.length > 0;
    const place = isPrinted ? label : { ...label, spans: words.spans };
    written.label = log.text([...path, "label"], place, !isPrinted || isInferred);
  }
  if (deadline !== undefined) written.deadline = log.value([...path, "deadline"], deadline);
  if (units.length > 0) written.units = log.values([...path, "units"], fewUnits(source, units));
  if (target !== undefined) written.target = log.value([...path, "target"], target);
  if (result !== undefined) written.result = log.value([...path, "result"], result);
  return written;
}
