import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import type { NamedColumn } from "../../model/column-names";
import type { DraftPlan } from "../../model/draft-plan";
import { columnField } from "../column-field";
import { EXAMPLE_PLAN } from "../example-plan";
import { filledColumns } from "../filled-columns";
import { isLater } from "../later-date";
import { measuredRows } from "../measured-rows";
import { defineRule } from "../rule";
import { FORM_SOURCE } from "../sources";
import { FORM_COLUMNS } from "../words/form-columns";

export const missingColumn = defineRule({
  id: "missing-column",
  severity: "warning",
  source: FORM_SOURCE,
  about: {
    "zh-TW":
      "表件所列的完成期限、承辦單位、預期目標或效益全計畫均未載，或各列僅有作法，無從追蹤管考；計畫年度終了後並查實施成果。",
    en: "No row has a deadline, a unit, or a target or benefit although the form of the framework has a column for it, or the rows have nothing but actions; after the end of the year results are asked for as well.",
  },
  /** What a county asks for whatever the form has. */
  options: { deadline: false, unit: false, target: false },
  *check({ plan, framework, asOf, options, hasLost }) {
    if (hasLost(["entries"]) || !plan.entries.some(({ actions }) => actions.length > 0)) return;
    const lacking = lackingColumns(plan);
    const form = new Set(framework === undefined ? [] : FORM_COLUMNS[framework.id]);
    const printed = new Set((plan.columns ?? []).map(columnField));
    // Nothing but actions: whatever the form, nobody can follow that up.
    if (lacking.length === ASKED.length) {
      yield {
        path: ["entries"],
        args: {
          columns: lacking.map((field) => NAMES[field]),
          names: lacking.map((field) => ENGLISH[field]),
          why: "bare",
          end: "",
        },
      };
      return;
    }
    for (const field of lacking) {
      const isForm = form.has(field) || (field === "target" && form.has("benefit"));
      // What is printed and empty is another finding.
      if (printed.has(field) || !(isForm || options[field])) continue;
      yield {
        path: ["entries"],
        args: { columns: [NAMES[field]], names: [ENGLISH[field]], why: isForm ? "form" : "asked", end: "" },
      };
    }
    const end = endOfPlan(plan);
    const isOver = asOf !== undefined && end !== undefined && isLater(asOf, end);
    if (isOver && form.has("result") && !printed.has("result") && !filledColumns(plan).has("result"))
      yield { path: ["entries"], args: { columns: [NAMES.result], names: [ENGLISH.result], why: "over", end } };
  },
  words: {
    "zh-TW": ({ columns, why, end }) => {
      const names = columns.map((name) => `「${name}」`).join("、");
      if (why === "bare") return `各列僅載作法，${names}均未載，計畫無從追蹤管考；請補列。`;
      if (why === "over") return `計畫期程已於${rocWords(end)}終了，各列均未載${names}；請補填。`;
      return `各列均未載${names}${why === "form" ? "，而所依評核架構的表件列有此欄" : ""}；請逐項補列。`;
    },
    en: ({ names, why, end }) => {
      const list = names.join(", ");
      if (why === "bare")
        return `The rows have nothing but actions (no ${list}), so that the plan cannot be followed up; add them.`;
      if (why === "over") return `The plan ended on ${end} and no row has a ${list}; fill them in.`;
      return `No row has a ${list}${why === "form" ? ", although the form of the framework has a column for it" : ""}; add one to each action.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: EXAMPLE_PLAN.entries.map(({ criterion, actions }) => ({ criterion, actions })) },
  },
});

/** What may be asked for; a target and a benefit are two words for what is aimed at. */
const ASKED = ["deadline", "unit", "target"] as const;

const NAMES: Readonly<Record<(typeof ASKED)[number] | "result", string>> = {
  deadline: "完成期限",
  unit: "承辦單位",
  target: "預期目標或效益",
  result: "實施成果",
};

const ENGLISH: typeof NAMES = {
  deadline: "deadline",
  unit: "unit",
  target: "target or benefit",
  result: "result",
};

/** Those that no row has. An action that can be measured says what it aims at. */
function lackingColumns(plan: DraftPlan): readonly (typeof ASKED)[number][] {
  const filled = filledColumns(plan);
  const hasAim =
    filled.has("target") || filled.has("benefit") || measuredRows(plan).some(({ isMeasured }) => isMeasured);
  return ASKED.filter((field) => (field === "target" ? !hasAim : !filled.has(field satisfies NamedColumn)));
}

function endOfPlan({ period, rocYear }: DraftPlan): string | undefined {
  return period?.to ?? (rocYear === undefined ? undefined : `${rocYear + ROC_OFFSET}-12-31`);
}
