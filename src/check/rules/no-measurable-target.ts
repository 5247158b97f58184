import { exampleEntries } from "../example-plan";
import { hasMeasure } from "../has-measure";
import { measuredRows } from "../measured-rows";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";

export const noMeasurableTarget = defineRule({
  id: "no-measurable-target",
  severity: "info",
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "全計畫幾乎沒有可量測的目標（比率、次數、件數或時限），年終無從考核成效。",
    en: "Where hardly any row says anything that can be measured (a rate, a number, a frequency, a limit of time), nobody can tell at the end of the year what was achieved.",
  },
  /** Fewer rows than this share with something measurable are too few. */
  options: { leastPercent: 25 },
  *check({ plan, options, hasLost }) {
    if (hasLost(["entries"]) || plan.goals.some(hasMeasure)) return;
    const rows = measuredRows(plan);
    const measured = rows.filter(({ isMeasured }) => isMeasured).length;
    if (rows.length < FEWEST_ROWS || measured * 100 >= options.leastPercent * rows.length) return;
    yield { path: ["entries"], args: { rows: rows.length, measured } };
  },
  words: {
    "zh-TW": ({ rows, measured }) =>
      `載有作法的 ${rows} 列中，${measured === 0 ? "沒有任何一列" : `僅 ${measured} 列`}載有可量測的目標（比率、次數、件數或時限），年終無從考核成效；請就主要作法訂定可量測的目標。`,
    en: ({ rows, measured }) =>
      `Of the ${rows} rows with actions ${measured === 0 ? "none" : `only ${measured}`} can be measured (a rate, a number, a frequency, a limit of time); set targets for the main actions that can be checked at the end of the year.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: ["提供雙語標示。"] }) },
    bad: {
      goals: ["提供優質服務。"],
      entries: [
        { criterion: "consistency-accuracy", actions: ["抽查申辦案件。"] },
        { criterion: "friendliness", actions: ["增設雙語標示。"] },
        { criterion: "convenience", actions: ["107年增加可跨機關通報的項目，24小時受理。"] },
      ],
    },
  },
});

/** In a plan of one or two rows a share says nothing. */
const FEWEST_ROWS = 3;
