import { deepFreeze } from "../base/deep-freeze";
import type { Framework } from "../model/framework";
import { innovation2010 } from "./innovation-2010";
import { innovation2016 } from "./innovation-2016";
import { innovationPoints2010 } from "./innovation-points-2010";
import { leapAward2018 } from "./leap-award-2018";
import { leapMeasures2025 } from "./leap-measures-2025";

const SHIPPED = [innovation2010, innovation2016, innovationPoints2010, leapAward2018, leapMeasures2025] as const;

/** The id of a framework that ships with the package. */
export type FrameworkId = (typeof SHIPPED)[number]["id"];

/**
 * Every evaluation framework (評核架構) that ships with the package, in the order of their ids. Where the literal
 * types matter, as for a typed score sheet, import the framework by its own name.
 *
 * @example
 * FRAMEWORKS.map(({ id }) => id).slice(0, 2) // => ["innovation-2010", "innovation-2016"]
 */
export const FRAMEWORKS: readonly Framework[] = /* @__PURE__ */ deepFreeze(SHIPPED);
