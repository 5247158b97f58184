import { rocYearOf } from "../calendar/roc-year";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelFindings } from "./panel-findings";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { presetDepartures } from "./preset-departures";

/** Says where a panel is not what the rule of its preset is for: other options, or a year in which it did not apply. */
export function reportPreset(settings: PanelSettings, { subjects }: PanelTable, report: PanelFindings["report"]): void {
  const { preset, locale } = settings;
  if (preset === undefined) return;
  const title = preset.title[locale];
  const departures = presetDepartures(settings);
  if (departures.length > 0) {
    report("preset-departed", {
      preset: title,
      options: departures.map(({ option }) => option),
      texts: departures.map(({ text }) => text),
    });
  }
  const { from, until } = preset.inForce;
  // Of a year in which a rule began or ended nobody can say by the year alone.
  const first = from === undefined ? undefined : rocYearOf(from);
  const last = until === undefined ? undefined : rocYearOf(until);
  const outside = subjects.filter(
    ({ rocYear }) =>
      rocYear !== undefined && ((first !== undefined && rocYear < first) || (last !== undefined && rocYear > last)),
  );
  if (outside.length === 0) return;
  const names = outside.slice(0, MOST_NAMED).map(({ agency, rocYear }) => `${agency} ${rocYear}`);
  report("preset-out-of-time", {
    preset: title,
    from: from ?? "",
    until: until ?? "",
    subjects: names,
    count: outside.length,
  });
}
