import { parseDeadline } from "../calendar";
import type { Action, Entry } from "./plan";

type Deadline = NonNullable<Action["deadline"]>;

interface WithDeadlines {
  readonly rocYear?: number;
  readonly entries: readonly Entry[];
}

/** Gives deadlines that name a day but no year, such as 10月15日前, the year of the plan; the rest stays as it is. */
export function dateDeadlines<P extends WithDeadlines>(plan: P): P {
  const { rocYear } = plan;
  if (rocYear === undefined || !plan.entries.some(hasYearless)) return plan;
  const entries = plan.entries.map((entry) =>
    hasYearless(entry)
      ? {
          ...entry,
          ...dated(entry.deadline, rocYear),
          actions: entry.actions.map((action) => ({ ...action, ...dated(action.deadline, rocYear) })),
        }
      : entry,
  );
  return { ...plan, entries };
}

function hasYearless({ deadline, actions }: Entry): boolean {
  return isYearless(deadline) || actions.some((action) => isYearless(action.deadline));
}

function isYearless(deadline: Deadline | undefined): deadline is Deadline {
  return deadline?.kind === "unclear" && deadline.date?.startsWith("--") === true;
}

function dated(deadline: Deadline | undefined, rocYear: number): { readonly deadline?: Deadline } {
  const outcome = isYearless(deadline) ? parseDeadline(deadline.text, { rocYear }) : undefined;
  return outcome?.ok ? { deadline: outcome.value } : {};
}
