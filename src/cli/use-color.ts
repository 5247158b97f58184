import type { Io, Sink } from "./io";

/**
 * Whether to write colours: only to a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise.
 *
 * @see https://no-color.org
 */
export function useColor(sink: Sink, env: Io["env"]): boolean {
  const { NO_COLOR = "", FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return sink.isTerminal && TERM !== "dumb";
}
