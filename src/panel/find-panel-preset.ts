import type { PanelPreset } from "./panel-preset";
import { PANEL_PRESETS } from "./presets";

/**
 * The preset (評審規則組合) with this id.
 *
 * @example
 * findPanelPreset("construction-inspection-112").options.rounding // => { mode: "half-up", digits: 0 }
 * findPanelPreset("no-such-preset") // => undefined
 */
export function findPanelPreset(id: string): PanelPreset | undefined {
  return PANEL_PRESETS.find((preset) => preset.id === id);
}
