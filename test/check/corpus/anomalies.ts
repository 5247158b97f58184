import type { RuleId } from "../../../src/check";

/**
 * What became of one finding that a reviewer made by hand: found by rules (all of them, each at a place that begins
 * with `at` where it is given), out of reach (why no program should claim it), or missed although it is of a kind that
 * a program can see.
 */
export type Verdict =
  | { readonly found: readonly [RuleId, ...RuleId[]]; readonly at?: string }
  | { readonly outOfReach: string }
  | { readonly missed: string };

const MISSING_CHARACTER = "A character is missing in a free sentence; only who understands the sentence can tell.";
const MISSING_MARK =
  "A comma or full stop is missing within a free sentence; where it belongs is a matter of its sense.";
const SENSE = "The sentence is clumsy or garbled in its sense; every word of it is right.";
const TARGET_AGAINST_ACTION = "Whether a target answers its action is a matter of what both mean.";
const NUMBER_BEFORE_NAME =
  "The number before a criterion belongs to the layout: reading keeps the name, and an edition may number as it likes.";
const LAYOUT =
  "How the table was broken on the page; reading puts it together again, and nothing of it is in the plan.";

/**
 * The hand findings (`anomalies`) of the gold transcriptions by document and index. Judged by reading each against the
 * document; no sentence of the documents is repeated here.
 */
export const ANOMALIES: Readonly<Record<string, readonly Verdict[]>> = {
  // The office files leave out the introduction of the table, of which two findings are.
  "000-yuanshan-105.txt": [
    { found: ["incomplete-citation"], at: "legalBasis[1]" },
    { found: ["abolished-issuer"], at: "legalBasis[1]" },
    { outOfReach: MISSING_CHARACTER },
    { found: ["adopted-after-start"], at: "adopted" },
    { found: ["misspelt-criterion"], at: "sections[4]" },
    { found: ["level-name"], at: "sections[4]" },
    { found: ["misplaced-criterion"], at: "entries[3]" },
    { found: ["misplaced-criterion"], at: "entries[20]" },
    { found: ["misspelt-criterion"], at: "entries[24]" },
    { found: ["lookalike-character"], at: "entries[1].actions[0]" },
    {
      outOfReach: "A pause mark where a comma belongs: which of the two joins the clauses is a matter of their sense.",
    },
    { outOfReach: MISSING_CHARACTER },
    { outOfReach: "The criterion is printed as the framework has it, which was seen in this document alone." },
    { outOfReach: MISSING_CHARACTER },
    { found: ["empty-criterion"], at: "entries[4]" },
    { found: ["empty-criterion"], at: "entries[10]" },
    { found: ["uneven-depth"], at: "entries[15]" },
    { outOfReach: SENSE },
    // The missing verb is out of reach, the two ways of writing 櫃檯 are found.
    { found: ["variant-characters"], at: "entries[7]" },
    { found: ["outdated-term"], at: "entries[8]" },
    { found: ["uneven-row"], at: "entries[8]" },
    { found: ["uneven-row"], at: "entries[12]" },
    { outOfReach: MISSING_MARK },
    { outOfReach: SENSE },
    {
      missed:
        "One deadline and one unit for two actions: what is printed once for a row belongs to each action, so the plan cannot show it.",
    },
    { found: ["uneven-row"], at: "entries[25]" },
    { outOfReach: LAYOUT },
    { outOfReach: "Whether an action is about its criterion is a matter of what both mean." },
    { outOfReach: "That a sentence tells how things are, and not what will be done, is a matter of its sense." },
    { outOfReach: NUMBER_BEFORE_NAME },
    { found: ["numbering-style"], at: "entries[21]" },
    { outOfReach: NUMBER_BEFORE_NAME },
    { outOfReach: "The official form has no column of sub-indicators in the table of this dimension." },
    { found: ["missing-final-punctuation"], at: "entries[24].actions[11]" },
    {
      missed:
        "A list whose item ends with the word with which the next begins: of the two places in the documents one is right, which is too weak a sign.",
    },
    { outOfReach: SENSE },
    { outOfReach: "A verb is missing in a free sentence; only who understands the sentence can tell." },
    { found: ["mixed-width"], at: "entries[17]" },
    {
      missed:
        "The sentence beside the name of a dimension has no place in a plan: it is left unread, and said, but not checked.",
    },
    { found: ["variant-characters"], at: "entries[11]" },
    { found: ["outdated-term"], at: "entries[2]" },
    { found: ["vague-deadlines", "unit-is-office"], at: "entries" },
    { found: ["form-term"], at: "monitoring[0]" },
    { found: ["plan-name"], at: "monitoring" },
    { found: ["award-name"], at: "monitoring" },
    { outOfReach: "Two ordinary words for one thing, both of them right." },
    { found: ["untitled-section"], at: "sections[7]" },
    { outOfReach: "A cover repeats the title, and reading takes tags in a cell for the layout that they were." },
  ],
  "001-songshan-114.odt": [
    { found: ["repeated-words"], at: "entries[3]" },
    { found: ["unbalanced-brackets"], at: "entries[3]" },
    // That some of the words are none is out of reach, the thing that is listed twice is found.
    { found: ["repeated-words"], at: "entries[3]" },
    { found: ["lookalike-character"], at: "entries[3]" },
    { found: ["lookalike-character"], at: "entries[14]" },
    {
      outOfReach:
        "The other name is in the wording that the scheme itself has for the row: every plan under it would be told, and none may reword it.",
    },
    { outOfReach: "A rare word, but one that exists." },
    { outOfReach: "The row is printed as the framework has it, which was seen in this document alone." },
    { outOfReach: LAYOUT },
    { outOfReach: LAYOUT },
    { outOfReach: "Whether the strategy and its method name the same groups is a matter of what the words mean." },
    { found: ["variant-characters"], at: "entries[10]" },
    { found: ["variant-characters"], at: "entries[8]" },
    { found: ["half-width-punctuation"], at: "goals[0]" },
    { found: ["incomplete-citation"], at: "legalBasis[3]" },
    { found: ["missing-column"], at: "entries" },
    { found: ["missing-reference"], at: "monitoring" },
    { found: ["period-missing"] },
    { found: ["adopted-after-start"], at: "adopted" },
    { found: ["untitled-section"], at: "sections[7]" },
    // That rewards are not spoken of is no fault by any provision; the body that is not introduced is found.
    { found: ["undefined-body"], at: "entries[7]" },
    {
      outOfReach: "A pause mark where a comma belongs: which of the two joins the clauses is a matter of their sense.",
    },
  ],
  "004-xinying-99.docx": [
    { found: ["carried-over-year"], at: "entries[5]" },
    { found: ["agency-outside-year"], at: "agency" },
    { found: ["other-government"], at: "entries[7]" },
    {
      outOfReach:
        "Both the former and the later government are cities: which of the two the words mean, only who knows the place can tell.",
    },
    { found: ["plan-name"], at: "monitoring[0]" },
    { found: ["undefined-body", "plan-name"], at: "monitoring[0]" },
    { found: ["no-legal-basis", "adoption-missing", "period-missing"] },
    { found: ["empty-column"], at: "columns" },
    { outOfReach: LAYOUT },
    { outOfReach: "The brackets around printed points: reading takes the number, and the signs around it are gone." },
    { outOfReach: "The blank behind the number of an action: reading takes the number, and the blank is gone." },
    { found: ["action-is-result"], at: "entries[0].actions[0]" },
    // That the target is about another room is out of reach, that nothing in the row can be measured is found.
    { found: ["row-without-measure"], at: "entries[0]" },
    { found: ["row-without-measure"], at: "entries[14]" },
    { outOfReach: MISSING_MARK },
    { outOfReach: MISSING_MARK },
    { outOfReach: SENSE },
    { found: ["outdated-term"], at: "entries[2]" },
    { found: ["variant-characters"], at: "entries[3]" },
    { found: ["lookalike-character"], at: "entries[1]" },
    { found: ["variant-characters"], at: "entries[4]" },
    { outOfReach: TARGET_AGAINST_ACTION },
    { outOfReach: TARGET_AGAINST_ACTION },
    {
      missed:
        "反應 for 反映: both are words, and which of them is right shows only in the sentence; no rule looks for it.",
    },
    { outOfReach: TARGET_AGAINST_ACTION },
    { outOfReach: TARGET_AGAINST_ACTION },
    { found: ["existing-measure-as-new"], at: "entries[12].actions[0]" },
    { found: ["existing-measure-as-new"], at: "entries[12].actions[4]" },
    { outOfReach: TARGET_AGAINST_ACTION },
    { found: ["lookalike-character"], at: "entries[6]" },
    { found: ["lookalike-character"], at: "entries[9].actions[0].target" },
    // That the target promises what is there is a matter of sense, that the action tells what was reached is found.
    { found: ["action-is-result"], at: "entries[9].actions[0]" },
    { found: ["lookalike-character"], at: "entries[8]" },
    { found: ["lookalike-character"], at: "entries[7]" },
    { outOfReach: MISSING_CHARACTER },
    { outOfReach: "Three names for one device, each of them right; that one device is meant only a reader knows." },
    { outOfReach: MISSING_MARK },
    { outOfReach: SENSE },
    { outOfReach: "A superfluous character in a free sentence; only who understands the sentence can tell." },
    { outOfReach: "A superfluous character in a free sentence; only who understands the sentence can tell." },
    { outOfReach: MISSING_MARK },
    { found: ["no-measurable-target"], at: "entries" },
  ],
};
