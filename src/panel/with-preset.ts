import type { PanelOptions } from "./panel-settings";

/** @throws {TypeError} for a preset that is none: that is a programmer's error. */
export function withPreset(options: PanelOptions): PanelOptions {
  const { preset } = options;
  if (preset === undefined) return options;
  if (typeof Reflect.get(Object(preset), "options") !== "object") {
    throw new TypeError('preset: a preset is expected, such as findPanelPreset("county-assessment")');
  }
  // An option that is there but undefined is not said.
  const said = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...preset.options, ...Object.fromEntries(said) };
}
