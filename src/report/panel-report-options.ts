import type { OptionNames } from "../base/expect-options";
import type { PanelSensitivity } from "../model/panel-sensitivity";
import type { ReportOptions } from "./report-options";

/** How the result of a panel is written. */
export interface PanelReportOptions extends ReportOptions {
  /** Whether the arithmetic of every subject is shown; default `false`. */
  readonly working?: boolean | undefined;
  /** Whether the judges' names are codes (代號): places to sign are then named nobody; default `false`. */
  readonly codes?: boolean | undefined;
  /** What would change ranks and grades, to be shown below. */
  readonly sensitivity?: PanelSensitivity | undefined;
}

/** Names that these options have. */
export const PANEL_REPORT_OPTIONS: OptionNames<PanelReportOptions> = {
  locale: true,
  working: true,
  codes: true,
  sensitivity: true,
};
