import { leapAward2018, type ScoreSheetFor, weightFramework } from "../../src/frameworks";

// The README shows these lines; `readme.test.ts` holds the two together.
const points = { "basic-service": 25, "service-delivery": 25, "service-capacity": 25, "service-evaluation": 25 };
const framework = weightFramework(leapAward2018, points);
const marks = { "basic-service": 22, "service-delivery": 20.5, "service-capacity": 19, "service-evaluation": 23 };
const sheet: ScoreSheetFor<typeof framework> = { framework: "leap-award-2018-weighted", marks };

// @ts-expect-error: a criterion is missing
const lacking: ScoreSheetFor<typeof framework> = { ...sheet, marks: { "basic-service": 22 } };

export { lacking };
