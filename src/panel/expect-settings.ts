import {
  ABSENT_JUDGE,
  INCOMPLETE_SHEET,
  RANK_BASES,
  RANKINGS,
  THIRD_READER_SCOPES,
  TIE_SCOPES,
  UNQUALIFIED,
} from "../model/panel-policies";
import { expectGradeScale, expectPolicies } from "../score/score-sheet";
import { expectPhases } from "./check-phases";
import { expectLists } from "./expect-lists";
import { expectOneOf } from "./expect-one-of";
import type { PanelSettings } from "./panel-settings";

/**
 * @throws {RangeError} for an unknown policy, or settings that do not go together: that is a programmer's error.
 * @throws {TypeError} for a method or a grade scale that is none.
 */
export function expectSettings(settings: PanelSettings): void {
  expectPolicies(settings.rounding, settings.notApplicable);
  expectOneOf("memberTies", settings.memberTies, RANKINGS);
  expectOneOf("absentJudge", settings.absentJudge, ABSENT_JUDGE);
  expectOneOf("incompleteSheet", settings.incompleteSheet, INCOMPLETE_SHEET);
  expectOneOf("rankOn", settings.rankOn, RANK_BASES);
  expectOneOf("ranking", settings.ranking, RANKINGS);
  expectOneOf("thirdReaderFor", settings.thirdReaderFor, THIRD_READER_SCOPES);
  expectOneOf("tiesFor", settings.tiesFor, TIE_SCOPES);
  if (settings.unqualified !== undefined) expectOneOf("unqualified", settings.unqualified, UNQUALIFIED);
  expectCount("evaluations", settings.evaluations);
  expectMethods(settings);
  expectPhases(settings.phases);
  expectLists(settings);
  if (settings.gradeScale !== undefined) expectGradeScale(settings.gradeScale);
  if (settings.within.unit !== "percent" || settings.within.phased === true) {
    throw new RangeError("within: a method of percentages that weighs no phases itself is expected");
  }
  expectCount("trim", settings.trim);
}

function expectMethods({ method, within, phases }: PanelSettings): void {
  expectMethod("method", method);
  expectMethod("within", within);
  if (phases.length > 0 && method.phased !== true) {
    throw new RangeError(`phases: "${method.id}" weighs no phases, "weighted-phases" does`);
  }
}

function expectMethod(name: string, method: unknown): void {
  if (typeof Reflect.get(Object(method), "combine") !== "function") {
    throw new TypeError(`${name}: a panel method is expected, such as findPanelMethod("mean")`);
  }
}

function expectCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${name}: a whole number from 1 on is expected`);
}
