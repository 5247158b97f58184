import type { LedgerLine } from "../model/ledger";
import type { Action, Entry } from "../model/plan";

/** What a dropped action says beside its text. */
export function actionDetails({
  deadline,
  units,
  target,
  result,
}: Action): Pick<LedgerLine["actions"][number], "details"> {
  const details = {
    ...(deadline !== undefined && { deadline }),
    ...(units !== undefined && { units }),
    ...(target !== undefined && { target }),
    ...(result !== undefined && { result }),
  };
  return Object.keys(details).length === 0 ? {} : { details };
}

/** What a dropped row says beside its actions. */
export function rowDetails({ strategy, benefit, deadline, units }: Entry): Pick<LedgerLine, "details"> {
  const details = {
    ...(strategy !== undefined && { strategy }),
    ...(benefit !== undefined && { benefit }),
    ...(deadline !== undefined && { deadline }),
    ...(units !== undefined && { units }),
  };
  return Object.keys(details).length === 0 ? {} : { details };
}
