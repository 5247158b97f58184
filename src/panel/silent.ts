import type { GroupContext } from "./score-group";

/** The same settings, with nowhere for findings to go and nothing noted of the records that are used. */
export function silent<Context extends Omit<GroupContext, "group" | "isRanked">>(context: Context): Context {
  return { ...context, report: SILENT, reportRule: SILENT, records: { ...context.records, used: new Set() } };
}

const SILENT = (): void => {};
