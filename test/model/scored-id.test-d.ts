// Read by the type checker only: a line under `@ts-expect-error` that compiles is an error.
import {
  type CriterionId,
  defineFramework,
  type Framework,
  innovationPoints2010,
  leapAward2018,
  type leapMeasures2025,
  type ScoredId,
  type ScoreSheetFor,
  weightFramework,
} from "../../src/frameworks";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function sure<_ extends true>(): void;
declare function sheet<F extends Framework>(framework: F, sheet: ScoreSheetFor<F>): void;

sure<
  Same<
    ScoredId<typeof innovationPoints2010>,
    | "premises-convenience"
    | "staff-conduct"
    | "service-outreach"
    | "process-convenience"
    | "process-transparency"
    | "public-satisfaction"
    | "opinion-handling"
    | "disclosure-adequacy"
    | "content-validity"
    | "retrieval-completeness"
    | "online-capacity"
    | "e-participation"
    | "creative-services"
    | "measure-continuity"
    | "measure-effectiveness"
  >
>();
sure<Same<ScoredId<typeof leapAward2018>, never>>();
sure<Same<ScoredId<Framework>, string>>();
sure<Same<Extract<CriterionId<typeof leapMeasures2025>, `measure-${number}`>, `measure-${1 | 2 | 3 | 4 | 5 | 6}`>>();

const marks = {
  "premises-convenience": 45,
  "staff-conduct": { points: 80, note: "鄰近機關" },
  "service-outreach": { status: "not-applicable", reason: "未辦理" },
  "process-convenience": { status: "not-assessed" },
  "process-transparency": 90,
  "public-satisfaction": 60,
  "opinion-handling": 70,
  "disclosure-adequacy": 35,
  "content-validity": 45,
  "retrieval-completeness": 35,
  "online-capacity": 70,
  "e-participation": 30,
  "creative-services": 90,
  "measure-continuity": 25,
} as const;

sheet(innovationPoints2010, { framework: "innovation-points-2010", marks: { ...marks, "measure-effectiveness": 15 } });
// @ts-expect-error: measure-effectiveness is missing
sheet(innovationPoints2010, { framework: "innovation-points-2010", marks });
sheet(innovationPoints2010, {
  framework: "innovation-points-2010",
  // @ts-expect-error: a misspelt criterion stands in the place of measure-effectiveness
  marks: { ...marks, "measure-efectiveness": 15 },
});
sheet(innovationPoints2010, {
  framework: "innovation-points-2010",
  // @ts-expect-error: a group is not marked
  marks: { ...marks, "measure-effectiveness": 15, "service-process": 200 },
});
// @ts-expect-error: the sheet of another framework
sheet(innovationPoints2010, { framework: "innovation-2010", marks: { ...marks, "measure-effectiveness": 15 } });

const quarters = weightFramework(leapAward2018, {
  "basic-service": 25,
  "service-delivery": 25,
  "service-capacity": 25,
  "service-evaluation": 25,
});
sure<
  Same<ScoredId<typeof quarters>, "basic-service" | "service-delivery" | "service-capacity" | "service-evaluation">
>();
const quarterMarks = { "basic-service": 20, "service-delivery": 20, "service-capacity": 20 };
sheet(quarters, { framework: "leap-award-2018-weighted", marks: { ...quarterMarks, "service-evaluation": 20 } });
// @ts-expect-error: service-evaluation is missing
sheet(quarters, { framework: "leap-award-2018-weighted", marks: quarterMarks });
sheet(quarters, {
  framework: "leap-award-2018-weighted",
  // @ts-expect-error: satisfaction was given no points of its own
  marks: { ...quarterMarks, "service-evaluation": 20, satisfaction: 5 },
});
// @ts-expect-error: the sheet of the framework without points
sheet(quarters, { framework: "leap-award-2018", marks: { ...quarterMarks, "service-evaluation": 20 } });

const mixed = weightFramework(leapAward2018, {
  "basic-service": 50,
  "consistency-accuracy": 25,
  friendliness: 25,
  "service-delivery": 20,
  "service-capacity": 20,
  "service-evaluation": 10,
});
sure<
  Same<
    ScoredId<typeof mixed>,
    "consistency-accuracy" | "friendliness" | "service-delivery" | "service-capacity" | "service-evaluation"
  >
>();
const usable: Framework = mixed;
void usable;

// @ts-expect-error: an unknown criterion
weightFramework(leapAward2018, { "basic-servce": 100 });
// @ts-expect-error: an unknown criterion beside known ones
weightFramework(leapAward2018, { "basic-service": 50, "service-delivry": 50 });
// @ts-expect-error: points are numbers
weightFramework(leapAward2018, { "basic-service": "50" });

const gap = defineFramework({
  id: "gap",
  scheme: "own",
  title: "A level without points lies between",
  edition: "1",
  levels: [
    { id: "top", label: "上" },
    { id: "middle", label: "中" },
    { id: "bottom", label: "下" },
  ],
  criteria: [
    { id: "a", level: "top", label: "甲", points: 10 },
    { id: "b", level: "middle", label: "乙", parent: "a" },
    { id: "c", level: "bottom", label: "丙", parent: "b", points: 10 },
  ],
  provenance: { sources: [], unconfirmed: [] },
  inForce: { from: "2026-01", basis: "caller", reference: "none" },
});
sure<Same<ScoredId<typeof gap>, "c">>();

declare const anyFramework: Framework;
sheet(anyFramework, { framework: "whatever", marks: { anything: 1 } });
weightFramework(anyFramework, { anything: 1 });
