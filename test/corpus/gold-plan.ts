import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PlanInput } from "../../src/model/plan";

/** Real plans with gold transcriptions; they stand beside the repository, not in it. */
export const CORPUS = resolve(import.meta.dirname, "../../../shared/corpus");

export const HAS_CORPUS = existsSync(CORPUS);

interface GoldItem {
  readonly no: string;
  readonly text: string;
  readonly deadline?: string | null;
  readonly unit?: string | null;
}

/** The parts of a gold transcription that a plan object is made from. */
export interface Gold {
  readonly agency: string;
  readonly title: string;
  readonly year: number;
  readonly adoptedOn: { readonly text: string; readonly roc: string } | null;
  readonly agencyClass: string | null;
  readonly sections: readonly { readonly ordinal: string; readonly title: string }[];
  readonly legalBasis: readonly {
    readonly text: string;
    readonly issuer: string | null;
    readonly date: string | null;
    readonly number: string | null;
    readonly title: string | null;
  }[];
  readonly goals: readonly string[];
  readonly scope: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly entries: readonly {
    readonly criterion: readonly string[];
    readonly points: readonly number[] | null;
    readonly strategy: string | null;
    readonly actions: readonly GoldItem[];
    readonly targets: readonly GoldItem[];
    readonly benefit: string | null;
  }[];
  readonly monitoring: readonly string[];
  readonly rewards: readonly string[];
}

export function readGold(prefix: string): Gold {
  const file = readdirSync(CORPUS).find((name) => name.startsWith(prefix) && name.endsWith(".gold.json"));
  return JSON.parse(readFileSync(join(CORPUS, file ?? ""), "utf8"));
}

/** The text from which a gold transcription was made. */
export function readSource(prefix: string): string {
  const file = readdirSync(CORPUS).find((name) => name.startsWith(prefix) && name.endsWith(".txt"));
  return readFileSync(join(CORPUS, file ?? ""), "utf8");
}

/** A plan object as a person would type it from the transcription: labels, Taiwanese dates, plain text. */
export function planFromGold(gold: Gold, framework: string): PlanInput {
  return {
    framework,
    agency: { name: gold.agency, class: gold.agencyClass ?? undefined },
    rocYear: gold.year,
    title: gold.title,
    adopted: gold.adoptedOn?.text,
    period: gold.period === null ? undefined : { from: dotted(gold.period.from), to: dotted(gold.period.to) },
    legalBasis: gold.legalBasis.map(({ text }) => text),
    goals: [...gold.goals],
    scope: gold.scope ?? undefined,
    points: printedPoints(gold),
    entries: gold.entries.map((entry) => ({
      criterion: [...entry.criterion],
      strategy: entry.strategy ?? undefined,
      benefit: entry.benefit ?? undefined,
      actions: entry.actions.map((action) => ({
        label: action.no === "" ? undefined : action.no,
        text: action.text,
        deadline: action.deadline ?? undefined,
        units: action.unit === null || action.unit === undefined ? undefined : [action.unit],
        target: entry.targets.find(({ no }) => no === action.no)?.text,
      })),
    })),
    monitoring: [...gold.monitoring],
    rewards: [...gold.rewards],
    sections: gold.sections.map(({ ordinal, title }) => ({ ordinal, title })),
  };
}

/** 105-01-01, as the transcriptions write the calendar of the Republic, in a form that Taiwan writes. */
function dotted(date: string): string {
  return date.replaceAll("-", ".");
}

function printedPoints(gold: Gold): Record<string, number> | undefined {
  const printed = gold.entries.flatMap(({ criterion, points }) =>
    (points ?? []).map((worth, i) => [criterion.slice(0, i + 1).join("／"), worth] as const),
  );
  return printed.length === 0 ? undefined : Object.fromEntries(printed);
}
