/**
 * Every finding of the preset `recommended` on the real documents, read against the document and judged: the rule, its
 * place, and a hash of the words that it marks. Whatever is not named in `FALSE_ALARMS` was judged to be true, worded
 * right, and of use to the reviewer who gets it. A finding that appears or goes has to be judged before it is put here
 * or taken away.
 */
export const JUDGED: Readonly<Record<string, readonly string[]>> = {
  "000-yuanshan-105.docx": [
    "adopted-after-start adopted",
    "abolished-issuer legalBasis[1]",
    "incomplete-citation legalBasis[1]",
    "no-measurable-target entries",
    "vague-deadlines entries",
    "unit-is-office entries[0].actions[0].units",
    "lookalike-character entries[1].actions[0].text #8cd52d",
    "outdated-term entries[2].actions[1].text #584acb",
    "misplaced-criterion entries[3].criterion",
    "empty-criterion entries[4].actions",
    "empty-criterion entries[5].actions",
    "variant-characters entries[7].actions[2].text #2f1821",
    "uneven-row entries[8].actions",
    "outdated-term entries[8].actions[0].text #9ec5d0",
    "empty-criterion entries[10].actions",
    "variant-characters entries[11].actions[0].text #5113c5",
    "uneven-row entries[12].actions",
    "uneven-depth entries[15]",
    "mixed-width entries[17].actions[1].text #32ebb1",
    "misplaced-criterion entries[20].criterion",
    "misspelt-criterion entries[24].printedAs",
    "missing-final-punctuation entries[24].actions[11].text #7d6f28",
    "uneven-row entries[25].actions",
    "form-term monitoring[0] #56da73",
    "form-term monitoring[0] #712c50",
    "plan-name monitoring[1] #36027a",
    "award-name monitoring[2] #963176",
    "untitled-section sections[7].title",
  ],
  "001-songshan-114.odt": [
    "period-missing ",
    "adopted-after-start adopted",
    "incomplete-citation legalBasis[0]",
    "incomplete-citation legalBasis[1]",
    "incomplete-citation legalBasis[2]",
    "incomplete-citation legalBasis[3]",
    "half-width-punctuation goals[0] #d03502",
    "missing-column entries",
    "no-measurable-target entries",
    "variant-characters entries[2].actions[0].text #aecbe4",
    "variant-characters entries[2].actions[0].text #910887",
    "lookalike-character entries[3].actions[0].text #8cf5ee",
    "repeated-words entries[3].actions[0].text #2c9353",
    "repeated-words entries[3].actions[0].text #23ac45",
    "unbalanced-brackets entries[3].actions[0].text #32ebb1",
    "undefined-body entries[7].actions[0].text #ea97eb",
    "variant-characters entries[8].actions[0].text #6fc59d",
    "variant-characters entries[10].actions[0].text #2f1821",
    "lookalike-character entries[14].actions[0].text #1c272f",
    "missing-reference monitoring[1] #eeceae",
    "untitled-section sections[7].title",
  ],
  "002-jiaoxi-99.html": [
    "adoption-missing ",
    "period-missing ",
    "incomplete-citation legalBasis[1]",
    "incomplete-citation legalBasis[2]",
    "no-measurable-target entries",
    "vague-deadlines entries",
    "outdated-term entries[6].actions[1].text #9ec5d0",
    "merged-criterion entries[10].criterion",
    "outdated-term entries[16].actions[3].text #444c5a",
    "form-term monitoring[0] #712c50",
    "untitled-section sections[6].title",
  ],
  "003-erlin-107.txt": [
    "adoption-missing ",
    "period-missing ",
    "letter-title-mismatch legalBasis[0]",
    "incomplete-citation legalBasis[1]",
    "mixed-width goals[0] #e7ac07",
    "plan-name goals[0] #36027a",
    "no-measurable-target entries",
    "same-deadline entries",
    "variant-characters entries[0].actions[6].text #5113c5",
    "outdated-term entries[1].actions[3].text #9ec5d0",
    "variant-characters entries[2].actions[0].text #2f1821",
    "lookalike-character entries[9].actions[3].text #8cc3b6",
    "lookalike-character entries[9].actions[3].text #be8193",
    "missing-final-punctuation entries[9].actions[6].text #44b54f",
    "outdated-term entries[10].actions[1].text #584acb",
    "variant-characters entries[10].actions[1].text #11fec1",
    "duplicate-action entries[10].actions[6]",
    "strategy-without-action entries[13].actions",
  ],
  "004-xinying-99.docx": [
    "adoption-missing ",
    "period-missing ",
    "agency-outside-year agency.name",
    "no-legal-basis legalBasis",
    "empty-column columns[5]",
    "no-measurable-target entries",
    "action-is-result entries[0].actions[0].text #0159af",
    "lookalike-character entries[1].actions[0].target #f3fca9",
    "carried-over-year entries[2].actions[1].target #5b842b",
    "outdated-term entries[2].actions[2].target #9ec5d0",
    "variant-characters entries[3].actions[0].target #52cca5",
    "variant-characters entries[4].actions[1].target #cdc759",
    "carried-over-year entries[5].actions[0].target #46d69d",
    "carried-over-year entries[5].actions[0].target #d171ba",
    "carried-over-year entries[5].actions[2].target #23ea5c",
    "lookalike-character entries[6].actions[1].target #57f546",
    "lookalike-character entries[7].actions[3].text #589b03",
    "other-government entries[7].actions[3].text #bc9ab6",
    "lookalike-character entries[8].actions[1].target #a3b12d",
    "action-is-result entries[9].actions[0].text #86ef0d",
    "lookalike-character entries[9].actions[0].target #8506a5",
    "existing-measure-as-new entries[12].actions[0]",
    "existing-measure-as-new entries[12].actions[1]",
    "existing-measure-as-new entries[12].actions[2].target #13e032",
    "existing-measure-as-new entries[12].actions[4]",
    "plan-name monitoring[0] #4ddb02",
    "undefined-body monitoring[0] #ea97eb",
  ],
};

/** Those that were judged false, each with the reason. */
export const FALSE_ALARMS: Readonly<Record<string, string>> = {
  "003-erlin-107.txt strategy-without-action entries[13].actions":
    "Strategy and actions share a column there, and nothing in the document says which of them the one paragraph is.",
};

/**
 * How the same plan differs in its other formats: what is found there alone, or not there. The office files and the page
 * leave out some lines that the texts have.
 */
export const OTHER_FORMATS: Readonly<
  Record<string, { readonly like: string; readonly more?: readonly string[]; readonly less?: readonly string[] }>
> = {
  "000-yuanshan-105.odt": { like: "000-yuanshan-105.docx" },
  // The introduction of the table, which the office files do not have.
  "000-yuanshan-105.txt": { like: "000-yuanshan-105.docx", more: ["level-name", "misspelt-criterion"] },
  "001-songshan-114.txt": { like: "001-songshan-114.odt" },
  // A clause on results that the page does not have.
  "002-jiaoxi-99.txt": { like: "002-jiaoxi-99.html", more: ["undefined-body"] },
  "004-xinying-99.txt": { like: "004-xinying-99.docx" },
};
