import type { Ratio } from "../base/ratio";
import type { RoundingPolicy } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { Agreement, JudgeTendency } from "../model/panel-agreement";
import { describeAgreement } from "./describe-agreement";
import { judgeTendencies } from "./judge-tendencies";
import type { GroupPart } from "./score-group";

/** The sheets of one group or stage of it, with the name of the group. */
export interface NamedPart extends GroupPart {
  readonly group: string;
}

/** How far members agree in each group and stage, from the sheets that count. */
export function panelAgreement(
  parts: readonly NamedPart[],
  excluded: string | undefined,
  locale: Locale,
): readonly Agreement[] {
  return parts.map(({ group, phase, counted, memberRanks }) => {
    const judges = counted.judges.filter((judge) => judge !== excluded);
    const ranks = judges.flatMap((judge) => {
      const own = memberRanks[counted.judges.indexOf(judge)];
      return own === undefined ? [] : [own];
    });
    return {
      ...(group !== "" && { group }),
      ...(phase !== undefined && { phase }),
      ...describeAgreement(percentsOf(counted, judges), locale, ranks.length === judges.length ? ranks : undefined),
    };
  });
}

/** How each judge marks beside the others, over all groups and stages. */
export function panelTendencies(
  parts: readonly NamedPart[],
  judges: readonly string[],
  rounding: RoundingPolicy,
): readonly JudgeTendency[] {
  const rows = parts.flatMap(({ counted }) => percentsOf(counted, judges));
  return rows.length === 0 ? judges.map(() => UNKNOWN) : judgeTendencies(rows, rounding);
}

const UNKNOWN: JudgeTendency = { leniency: null, spread: null };

/** Totals in percent by subject and by the judges of the list. */
function percentsOf(
  { judges, cells }: NamedPart["counted"],
  wanted: readonly string[],
): readonly (readonly (Ratio | undefined)[])[] {
  const places = wanted.map((judge) => judges.indexOf(judge));
  return cells.map((row) => places.map((at) => row[at]?.percent));
}
