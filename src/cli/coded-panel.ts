import type { PanelOptions } from "../panel";
import { codedTexts, type TextPlace } from "./coded-texts";
import type { JudgeCodes } from "./judge-codes";

/** The options of a panel with codes where they name judges; what else they say is in the result and coded there. */
export function codedOptions(options: PanelOptions, { codeOf }: JudgeCodes): PanelOptions {
  const { thirdReaders, decision } = options;
  return {
    ...options,
    ...(thirdReaders && { thirdReaders: thirdReaders.map(codeOf) }),
    ...(decision?.member !== undefined && { decision: { ...decision, member: codeOf(decision.member) } }),
  };
}

/** A result, findings or a sensitivity without names: every text is coded, so that no field can be forgotten. */
export function codedResult<Result>(result: Result, { text }: JudgeCodes): Result {
  return codedTexts(result, text, isId);
}

/** Ids, and what is one of a closed list: a judge who happens to be called so is not meant by it. */
function isId({ key, above }: TextPlace): boolean {
  return IDS.has(key) || (above === "" && OF_RESULT.has(key)) || IDS_BELOW.has(`${above}.${key}`);
}

/** Under these names there is nothing else anywhere in a result. */
const IDS: ReadonlySet<string> = new Set([
  ...["id", "code", "severity", "mode", "effect", "measure", "unit", "level", "scale", "why", "cappedBy"],
]);

const OF_RESULT: ReadonlySet<string> = new Set([
  ...["package", "framework", "method", "preset", "departsFromPreset", "best", "notApplicable", "absentJudge"],
  ...["incompleteSheet", "rankOn", "ranking", "memberTies", "unqualified", "ties", "tiesFor", "thirdReaderFor"],
]);

/** Elsewhere these are free texts. */
const IDS_BELOW: ReadonlySet<string> = new Set(["floors.kind", "decision.kind", "tieBrokenBy.by", "disagreement.over"]);
