import { bareLabel } from "../../model/bare-label";
import { NO_CAPTION } from "./column-words";

/** Whether a line in the place of a caption may name a criterion that no framework knows: a few words, no sentence. */
export function mayBeCaption(text: string): boolean {
  return bareLabel(text).length <= FEW && !/[。；，,;！？]/u.test(text) && !NO_CAPTION.test(text);
}

const FEW = 20;
