import type { Problem } from "./problem";
import { SCORECARD_PROBLEMS } from "./scorecard-problems";

/** What can be said of carrying a scorecard to another framework. */
export const MAP_SCORE_PROBLEMS = {
  ...SCORECARD_PROBLEMS,
  "unknown-scored-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `評分結果所依之評核架構「${found}」無法辨識，無從換算；請於 frameworks 提供該評核架構。`,
      en: ({ found }) =>
        `The framework "${found}" of the scorecard is not known, so it cannot be carried over; hand it in among "frameworks".`,
    },
  } satisfies Problem<{ found: string }>,
  "same-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) => `評分結果已依「${framework}」計分，不需換算；如欲改用其他配分，請以該配分重新計分。`,
      en: ({ framework }) =>
        `The scorecard is of "${framework}" already; to use other points, score its sheet again with them.`,
    },
  } satisfies Problem<{ framework: string }>,
  "framework-without-points": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) => `評核架構「${framework}」沒有配分，無從換算得分；請先以 weightFramework 自訂配分。`,
      en: ({ framework }) =>
        `The framework "${framework}" has no points, so no score can be carried to it; give it points of your own with weightFramework first.`,
    },
  } satisfies Problem<{ framework: string }>,
  "no-score-crosswalk": {
    severity: "error",
    words: {
      "zh-TW": ({ from, to }) =>
        `查無自「${from}」至「${to}」之對照表，無從換算得分；請提供載明占比（shares）的對照表。`,
      en: ({ from, to }) =>
        `There is no crosswalk from "${from}" to "${to}", so no score can be carried over; hand in one that has shares.`,
    },
  } satisfies Problem<{ from: string; to: string }>,
  "no-shares": {
    severity: "error",
    words: {
      "zh-TW": ({ from, to }) =>
        `自「${from}」至「${to}」之對照表未載明得分占比（shares），各項得分如何分配並無依據，未予換算；請於自訂的對照表載明占比。`,
      en: ({ from, to }) =>
        `The crosswalk from "${from}" to "${to}" has no shares, so nothing says how points are to be divided and none were; state the shares in a crosswalk of your own.`,
    },
  } satisfies Problem<{ from: string; to: string }>,
  "share-not-scored": {
    severity: "error",
    words: {
      "zh-TW": ({ id, framework }) => `占比所列「${id}」不是「${framework}」的評分項目；請改列該架構有配分的評分項目。`,
      en: ({ id, framework }) =>
        `A share names "${id}", which is not marked in "${framework}"; name a criterion that is marked there.`,
    },
  } satisfies Problem<{ id: string; framework: string }>,
  "target-without-shares": {
    severity: "warning",
    words: {
      "zh-TW": ({ label }) => `對照表未載明「${label}」的得分來源，列為未評；請另行評分。`,
      en: ({ label, title = label }) =>
        `The crosswalk does not say where the points of "${title}" come from, so it is not assessed; mark it anew.`,
    },
  } satisfies Problem<{ criterion: string; label: string; title?: string }>,
  "source-not-assessed": {
    severity: "warning",
    words: {
      "zh-TW": ({ label, source }) => `「${label}」的得分來源「${source}」未全部評分或不適用，列為未評；請另行評分。`,
      en: ({ label, source, title = label }) =>
        `"${title}" draws on "${source}", which was not fully assessed or does not apply, so it is not assessed; mark it anew.`,
    },
  } satisfies Problem<{ criterion: string; label: string; source: string; title?: string }>,
} as const;

/** The codes of what carrying a scorecard to another framework can find. */
export type MapScoreProblemCode = keyof typeof MAP_SCORE_PROBLEMS;
