/** Criteria under which a measure is to be new (創新), by id. */
export const NEW_CRITERIA: ReadonlySet<string> = new Set([
  "value-added-innovation",
  "innovative-service",
  "creative-services",
  "location-extended-services",
]);

/** Criteria under which a measure is to be one that goes on (延續), by id. */
export const CONTINUED_CRITERIA: ReadonlySet<string> = new Set(["measure-continuity"]);

/** The same by the name of a criterion that no framework knows. */
export const NEW_NAME = /(?:^|[／/>＞])(?:有價值的)?創[新意](?!.*延續)[^／/>＞]*$/u;

/** Words before a measure that goes on; without them it has the name that it had when it was new. */
export const CONTINUED_WORDS = /賡續|持續|繼續|仍|續予/gu;

/** What says of itself that it has been done for some time; a year only when it is an earlier one. */
export const SAYS_CONTINUED =
  /賡續(?:推動|辦理|提供|實施|執行)?|(?:持續|繼續)(?:推動|辦理|提供|實施)|行之有年|(?:歷|多)年來|自(?:民國)?\s{0,2}(?<year>[\d０-９]{2,3})\s{0,2}年(?:度|\s{0,2}[\d０-９]{1,2}\s{0,2}月(?:\s{0,2}[\d０-９]{1,2}\s{0,2}日)?)?\s{0,2}起/u;
