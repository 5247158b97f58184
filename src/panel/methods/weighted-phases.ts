import { deepFreeze } from "../../base/deep-freeze";
import { fromNumber } from "../../base/exact-number";
import { divide, multiply, type Ratio } from "../../base/ratio";
import { type RoundingPolicy, roundToRatio } from "../../base/rounding";
import { NOTHING } from "../combine-by-subject";
import { sumOf } from "../mean-of";
import type { Combined, MethodContext, PanelMethod } from "../panel-method";
import type { PanelPhase } from "../panel-settings";
import { METHOD_WORDS } from "../panel-words";
import { resultText, termText } from "../working-text";

/**
 * Weighted stages (分階段加權): the judges of each stage (書面、實地) are combined by the method `within`, and the stages
 * added by their weights in percent. Where a stage is rounded, both its value and its weighted part are.
 *
 * @see 臺北市里民大會考核第23點: 書面考核50%、實地考核50%
 * @see 公務人員考試總成績計算規則第7條: components and their percentages are cut to 4 decimals, the total rounded to 2
 */
export const weightedPhases: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "weighted-phases",
  title: { "zh-TW": "分階段加權法", en: "weighted phases" },
  source: "權重由使用者訂定；例如臺北市里民大會考核第23點為書面考核50%、實地考核50%",
  unit: "percent",
  best: "highest",
  omits: "sheet",
  phased: true,
  combine: (table, context) => {
    const stages = context.phases.map((phase) => {
      const own = table.phases?.get(phase.id);
      const combined = own && context.within.combine(own, { ...context, phase: phase.id });
      return { phase, combined };
    });
    return table.subjects.map((_, subject) => {
      const parts = stages.map(({ phase, combined }) => partOf(phase, combined?.[subject] ?? NOTHING));
      const phases = new Map(parts.map(({ phase, combined }) => [phase.id, combined]));
      const working = parts.flatMap(({ phase, combined }) =>
        combined.working.map((line) => METHOD_WORDS[context.locale].phase(phase.id, line)),
      );
      const sound = parts.filter((part): part is SoundPart => part.weighted !== undefined);
      if (sound.length < parts.length) return { ...NOTHING, phases, working };
      const value = sumOf(sound.map(({ weighted }) => weighted));
      return { value, percent: value, phases, working: [...working, weightedText(sound, value, context)] };
    });
  },
} satisfies PanelMethod);

interface Part {
  readonly phase: PanelPhase;
  readonly combined: Combined;
  readonly value: Ratio | undefined;
  readonly weighted: Ratio | undefined;
}

interface SoundPart extends Part {
  readonly value: Ratio;
  readonly weighted: Ratio;
}

function partOf(phase: PanelPhase, combined: Combined): Part {
  if (combined.value === undefined) return { phase, combined, value: undefined, weighted: undefined };
  const value = rounded(combined.value, phase.rounding);
  const weighted = divide(multiply(value, fromNumber(phase.weight)), fromNumber(100));
  return { phase, combined, value, weighted: rounded(weighted, phase.rounding) };
}

function rounded(value: Ratio, rounding: RoundingPolicy | undefined): Ratio {
  return rounding === undefined ? value : roundToRatio(value, rounding);
}

/** `89 × 50% + 92 × 50% = 90.5`; a rounded part shows what it was rounded to. */
function weightedText(parts: readonly SoundPart[], value: Ratio, context: MethodContext): string {
  const terms = parts.map(({ phase, value: own }) => `${termText(own)} × ${phase.weight}%`);
  const isRounded = parts.some(({ phase }) => phase.rounding !== undefined);
  const between = isRounded ? ` = ${parts.map(({ weighted }) => termText(weighted)).join(" + ")}` : "";
  return `${terms.join(" + ")}${between} = ${resultText(value, context)}`;
}
