import { referenceScore } from "./reference";
import type { Vector, VectorFramework, VectorMark, VectorSheet } from "./vector";

/**
 * Makes the vectors: the same every time, from one seed. `vectors.test.ts` compares the file with what is made here;
 * to write it anew run `UPDATE_VECTORS=1 npx vitest run test/conformance`.
 */
export function generateVectors(): string {
  const random = randomFrom(20_100_101);
  const lines: string[] = [];
  for (const [framework, sheets] of FRAMEWORKS) {
    lines.push(JSON.stringify(framework satisfies Vector));
    for (let i = 0; i < sheets; i++) lines.push(JSON.stringify(makeSheet(framework, i, random) satisfies Vector));
  }
  return `${lines.join("\n")}\n`;
}

const POLICIES = ["redistribute", "exclude", "error"] as const;

/** How likely a mark is absent: not applicable, not assessed, missing. */
const PROFILES: readonly (readonly [n: number, notAssessed: number, missing: number])[] = [
  [0, 0, 0],
  [0.1, 0, 0],
  [0.5, 0, 0],
  [0.9, 0, 0],
  [0, 0.1, 0.1],
  [0.3, 0.1, 0.1],
  [0.2, 0.3, 0.3],
  [1, 0, 0],
  [0, 0.5, 0.5],
  [0.95, 0.04, 0.01],
];

function makeSheet(framework: VectorFramework, index: number, random: () => number): VectorSheet {
  const { criteria } = framework;
  const groups = new Set(criteria.map(([, parent]) => parent));
  const [notApplicable = 0, notAssessed = 0, missing = 0] = PROFILES[Math.floor(random() * PROFILES.length)] ?? [];
  const isPercent = random() < 0.3;
  const digits = Math.floor(random() * 5);
  /** A whole group that is not applicable, half of the time. */
  const none = random() < 0.5 ? criteria[Math.floor(random() * criteria.length)]?.[0] : undefined;
  const isUnder = (id: string | undefined): boolean =>
    id !== undefined && id !== "" && (id === none || isUnder(criteria.find(([own]) => own === id)?.[1]));
  const marks = criteria
    .filter(([id]) => !groups.has(id))
    .map(([id, , points]): VectorMark => {
      const dice = random();
      const share = random();
      if (isUnder(id) || dice < notApplicable) return "n";
      if (dice < notApplicable + notAssessed) return "-";
      if (dice < notApplicable + notAssessed + missing) return null;
      const max = isPercent ? 100 : points;
      const mark = Number((share * max).toFixed(digits));
      return share > 0.95 ? max : share < 0.03 ? 0 : Math.min(mark, max);
    });
  const sheet = {
    policy: POLICIES[index % POLICIES.length] ?? "redistribute",
    ...(isPercent && { scale: "percent" as const }),
    marks,
  };
  return { ...sheet, expected: referenceScore(framework, sheet).totals };
}

/** A linear congruential generator (Lehmer): good enough to vary, simple enough to check. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const FRAMEWORKS: readonly (readonly [framework: VectorFramework, sheets: number])[] = [
  [
    {
      framework: "innovation-points-2010",
      criteria: [
        ["convenient-service", "", 600],
        ["agency-image", "convenient-service", 170],
        ["premises-convenience", "agency-image", 50],
        ["staff-conduct", "agency-image", 90],
        ["service-outreach", "agency-image", 30],
        ["service-process", "convenient-service", 280],
        ["process-convenience", "service-process", 180],
        ["process-transparency", "service-process", 100],
        ["customer-relations", "convenient-service", 150],
        ["public-satisfaction", "customer-relations", 70],
        ["opinion-handling", "customer-relations", 80],
        ["information-flow", "", 250],
        ["information-provision", "information-flow", 130],
        ["disclosure-adequacy", "information-provision", 40],
        ["content-validity", "information-provision", 50],
        ["retrieval-completeness", "information-provision", 40],
        ["online-participation", "information-flow", 120],
        ["online-capacity", "online-participation", 80],
        ["e-participation", "online-participation", 40],
        ["value-added-innovation", "", 150],
        ["innovative-service", "value-added-innovation", 150],
        ["creative-services", "innovative-service", 100],
        ["measure-continuity", "innovative-service", 30],
        ["measure-effectiveness", "innovative-service", 20],
      ],
    },
    4500,
  ],
  [
    {
      framework: "leap-award-2018-weighted",
      criteria: [
        ["basic-service", "", 25],
        ["consistency-accuracy", "basic-service", 12.5],
        ["friendliness", "basic-service", 12.5],
        ["service-delivery", "", 33.3],
        ["convenience", "service-delivery", 11.1],
        ["accessibility", "service-delivery", 15.15],
        ["growth-optimisation", "service-delivery", 7.05],
        ["service-capacity", "", 21.7],
        ["internal-simplification", "service-capacity", 7],
        ["improvement-mechanism", "service-capacity", 14.7],
        ["service-evaluation", "", 20],
        ["satisfaction", "service-evaluation", 13],
        ["feedback-response", "service-evaluation", 7],
      ],
    },
    2500,
  ],
  [
    {
      framework: "dimensions-only",
      criteria: [
        ["basic-service", "", 30],
        ["service-delivery", "", 30],
        ["service-capacity", "", 20],
        ["service-evaluation", "", 20],
      ],
    },
    1500,
  ],
  [
    {
      framework: "uneven-depth",
      criteria: [
        ["a", "", 7],
        ["b", "", 13],
        ["b-a", "b", 3],
        ["b-b", "b", 10],
        ["b-b-a", "b-b", 0.1],
        ["b-b-b", "b-b", 9.9],
        ["c", "", 1],
        ["c-a", "c", 1],
        ["c-a-a", "c-a", 0.7],
        ["c-a-b", "c-a", 0.3],
      ],
    },
    1300,
  ],
  [{ framework: "one-criterion", criteria: [["only", "", 3]] }, 300],
];
