import type { Measure } from "./aligned-lines";
import { textWidth } from "./text-width";

/** By characters, and by the width of the page; of two that fit alike the first is taken. */
export const MEASURES: readonly Measure[] = [(text) => text.length, textWidth];
