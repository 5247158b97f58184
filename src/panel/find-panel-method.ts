import { PANEL_METHODS } from "./methods";
import type { PanelMethod } from "./panel-method";

/**
 * The panel method (評定方式) with this id.
 *
 * @example
 * findPanelMethod("mean").title.en // => "mean of the judges"
 * findPanelMethod("no-such-method") // => undefined
 */
export function findPanelMethod(id: string): PanelMethod | undefined {
  return PANEL_METHODS.find((method) => method.id === id);
}
