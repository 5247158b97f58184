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
  const outside = subjects.filter(
    ({ rocYear }) => rocYear !== undefined && (rocYear < rocYearOf(from, 0) || rocYear > rocYearOf(until, 999)),
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

/** Of a year in which a rule began or ended nobody can say by the year alone. */
function rocYearOf(date: string | undefined, otherwise: number): number {
  return date === undefined ? otherwise : Number(date.slice(0, 4)) - ROC_OFFSET;
}

/** The first year of the ROC is 1912. */
const ROC_OFFSET = 1911;
