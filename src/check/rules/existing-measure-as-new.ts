import { shorten } from "../../base/preview";
import { englishName } from "../../diagnostics/criterion-name";
import type { Action } from "../../model/plan";
import { continuedMeasures, isNewCriterion } from "../continued-measures";
import { entryArgs } from "../entry-args";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";
import { SAYS_CONTINUED } from "../words/innovation";

export const existingMeasureAsNew = defineRule({
  id: "existing-measure-as-new",
  severity: "info",
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "創新項目下的措施另列於其他項目，或自述為賡續辦理，可能是既有措施。",
    en: "A measure under a criterion of innovation that also stands under another one, or says of itself that it goes on, may be an existing one.",
  },
  /** From how much of the same words on two actions are taken for one measure. */
  options: { leastPercent: 75 },
  *check({ plan, framework, options }) {
    const elsewhere = new Map(
      continuedMeasures(plan, options.leastPercent).map(({ measure, ...rest }) => [
        `${measure.row} ${measure.action}`,
        rest.elsewhere,
      ]),
    );
    for (const [i, { criterion, actions }] of plan.entries.entries()) {
      if (!isNewCriterion(criterion)) continue;
      for (const [j, action] of actions.entries()) {
        const other = elsewhere.get(`${i} ${j}`);
        const path = ["entries", i, "actions", j];
        if (other !== undefined) {
          const { label, title } = entryArgs(framework, plan.entries[other.row]?.criterion ?? "");
          const args = { measure: shorten(action.text), label, ...(title !== undefined && { title }), found: "" };
          const words = { "zh-TW": "另列於此處。", en: "also listed here" };
          yield { path, args, related: [{ path: ["entries", other.row, "actions", other.action], words }] };
          continue;
        }
        const said = saysContinued(action, plan.rocYear);
        if (said === undefined) continue;
        const { field, start, end, found } = said;
        const { label, title } = entryArgs(framework, criterion);
        const args = { measure: shorten(action.text), label, ...(title !== undefined && { title }), found };
        yield { path: [...path, field], within: { start, end }, args };
      }
    }
  },
  words: {
    "zh-TW": ({ measure, label, found }) =>
      found === ""
        ? `創新項目所列「${measure}」，亦列於「${label}」；請確認是否為新措施，既有措施宜只列一處。`
        : `「${label}」所列「${measure}」自述「${found}」；請確認是否為新措施，既有措施宜改列其他項目，或敘明今年新增之處。`,
    en: ({ measure, found, ...criterion }) =>
      found === ""
        ? `"${measure}", listed as an innovation, also stands under "${englishName(criterion)}"; check whether it is new, and list an existing measure once.`
        : `"${measure}" under "${englishName(criterion)}" says of itself "${found}"; check whether it is new, and list an existing measure elsewhere or say what is new this year.`,
  },
  examples: {
    good: {
      framework: "innovation-points-2010",
      entries: [{ criterion: "有價值的創意服務", actions: ["99年新設行動櫃檯，到校收件4場次。"] }],
    },
    bad: {
      framework: "innovation-points-2010",
      entries: [
        { criterion: "有價值的創意服務", actions: ["提供候件民眾館內影印服務。"] },
        { criterion: "服務措施延續性", actions: ["賡續提供館內影印服務。"] },
      ],
    },
  },
});

/** Where an action or its target says that it goes on, and how. */
function saysContinued({ text, target }: Action, rocYear: number | undefined) {
  for (const [field, words] of [
    ["text", text],
    ["target", target ?? ""],
  ] as const) {
    const match = SAYS_CONTINUED.exec(words);
    if (match === null) continue;
    const year = match.groups?.year?.normalize("NFKC");
    if (year !== undefined && (rocYear === undefined || Number(year) >= rocYear)) continue;
    return { field, start: match.index, end: match.index + match[0].length, found: match[0] };
  }
  return undefined;
}
