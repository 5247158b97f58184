import { append } from "../base/append";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import type { PanelResult } from "../model/panel-result";
import { findPanelMethod } from "../panel/find-panel-method";
import { findPanelPreset } from "../panel/find-panel-preset";
import { findTieBreaker } from "../panel/find-tie-breaker";
import { PANEL_WORDS } from "./panel-words";
import { REPORT_WORDS } from "./words";

/** A heading and what stands after it. */
export interface PanelFact {
  readonly heading: string;
  readonly text: string;
}

/** How it was scored: framework, preset, method and article, stages, ranks, ties, what is missing, rounding. */
export function panelFacts(result: PanelResult, locale: Locale): readonly PanelFact[] {
  const words = PANEL_WORDS[locale];
  const { phases, thirdReaderFor } = result;
  const facts: PanelFact[] = [{ heading: words.framework, text: frameworkText(result, locale) }];
  if (result.preset !== undefined)
    facts.push({ heading: words.preset, text: presetText(result, result.preset, locale) });
  facts.push({ heading: words.method, text: methodText(result, locale) });
  if (phases !== undefined) {
    const weights = phases.map(({ id, weight }) => `${id} ${weight}%`);
    facts.push({ heading: words.phases, text: weights.join(REPORT_WORDS[locale].list) });
  }
  if (thirdReaderFor !== undefined) {
    facts.push({ heading: words.thirdReader, text: words.thirdReaderFor[thirdReaderFor] });
  }
  append(facts, ruleFacts(result, locale));
  facts.push(
    { heading: words.ranking, text: rankingText(result, locale) },
    { heading: words.ties, text: tiesText(result, locale) },
    { heading: words.missing, text: missingText(result, locale) },
  );
  return facts;
}

function frameworkText({ framework, fullMarks }: PanelResult, locale: Locale): string {
  if (fullMarks === undefined) return framework;
  return `${framework}${REPORT_WORDS[locale].bracketed(PANEL_WORDS[locale].fullMarks(String(fullMarks)))}`;
}

function presetText({ departsFromPreset }: PanelResult, name: string, locale: Locale): string {
  const { semicolon } = REPORT_WORDS[locale];
  const preset = findPanelPreset(name);
  const departs =
    departsFromPreset === undefined ? "" : `${semicolon}${PANEL_WORDS[locale].departs(departsFromPreset)}`;
  if (preset === undefined) return `${name}${departs}`;
  const source = (locale === "en" ? preset.sourceInEnglish : undefined) ?? preset.source;
  return `${preset.title[locale]}${semicolon}${source}${departs}`;
}

function methodText(result: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  const known = findPanelMethod(result.method);
  const method = known?.title[locale] ?? result.method;
  // Under a preset its own articles stand for the method as well, unless that is another one.
  const isPresets = result.preset !== undefined && result.departsFromPreset?.includes("method") !== true;
  if (isPresets) return method;
  // Weights of stages are the caller's, and that is what their source says.
  const asIn = known?.phased === true ? (own: string) => own : words.asIn;
  const source = result.source === undefined ? words.noSource : asIn(result.source);
  return `${method}${REPORT_WORDS[locale].bracketed(source)}`;
}

function rankingText({ ranking, best, rankOn, unit, memberTies }: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  const texts = [words.rankings[ranking], words.best[best], words.bases[rankOn]];
  if (unit === "ranks") texts.push(words.memberTies(words.rankings[memberTies]));
  return texts.join(REPORT_WORDS[locale].semicolon);
}

function missingText(result: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  const { semicolon, rounding, notApplicable } = REPORT_WORDS[locale];
  const { mode, digits } = result.rounding;
  return [
    words.absent[result.absentJudge],
    words.incomplete[result.incompleteSheet],
    notApplicable[result.notApplicable],
    rounding(mode, digits),
  ].join(semicolon);
}

/** Items where ranks, ties or floors are about them; floors and the pass mark, and who counts among the ranks of others. */
function ruleFacts(result: PanelResult, locale: Locale): readonly PanelFact[] {
  const words = PANEL_WORDS[locale];
  const { semicolon, bracketed, comma } = REPORT_WORDS[locale];
  const { items, floors = [], passMark, method, ties, unqualified } = result;
  const isOnItems =
    method === "item-rank-sum" ||
    ties.some((id) => id.startsWith("highest-weighted")) ||
    floors.some(({ kind, criteria }) => kind === "criterion" && criteria === undefined);
  const facts: PanelFact[] = [];
  if (items !== undefined && isOnItems) {
    facts.push({
      heading: words.items,
      text: words.itemCount(locale === "en" ? `${items.level} (${items.label})` : items.label, items.count),
    });
  }
  const texts = floors.map((floor) => {
    const names = (floor.criteria ?? []).map((one) => (locale === "en" ? englishName(one) : one.label));
    const { below, share, effect, source } = floor;
    const what = share === undefined ? words.floorOn(names, below) : words.membersFloor(below ?? "0", share);
    return `${what}${comma}${words.floorEffects[effect]}${bracketed(source)}`;
  });
  if (texts.length > 0) facts.push({ heading: words.floorsSet, text: texts.join(semicolon) });
  if (passMark !== undefined) {
    const { atLeast, rounding, effect, source } = passMark;
    const rounded = rounding === undefined ? [] : [REPORT_WORDS[locale].rounding(rounding.mode, rounding.digits)];
    const text = [atLeast, ...rounded, words.passEffects[effect]].join(semicolon);
    facts.push({ heading: words.passMark, text: source === undefined ? text : `${text}${bracketed(source)}` });
  }
  const excludes = floors.length > 0 || passMark?.effect === "not-qualified";
  const usesRanks = result.unit === "ranks" || ties.includes("most-first-places");
  if (excludes && usesRanks) facts.push({ heading: words.memberRank, text: words.unqualified[unqualified] });
  return facts;
}

function tiesText({ ties, tiesFor }: PanelResult, locale: Locale): string {
  const words = PANEL_WORDS[locale];
  if (ties.length === 0) return words.noTies;
  const chain = ties.map((id) => findTieBreaker(id)?.title[locale] ?? id).join(" → ");
  return tiesFor === "first" ? `${chain}${REPORT_WORDS[locale].bracketed(words.tiesFirst)}` : chain;
}
