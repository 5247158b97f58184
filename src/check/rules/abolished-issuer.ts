import { parseLetterNumber } from "../../calendar";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { RENAMED_BODIES, type RenamedBody } from "../../frameworks";
import type { DraftPlan } from "../../model/draft-plan";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { BODY_SOURCE } from "../sources";

export const abolishedIssuer = defineRule({
  id: "abolished-issuer",
  severity: "warning",
  source: BODY_SOURCE,
  about: {
    "zh-TW": "計畫以已裁併機關的函為依據，該機關在計畫年度已不存在，應更新計畫依據。",
    en: "The plan rests on a letter of a body that no longer existed in the plan's year; the basis should be brought up to date.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    for (const [i, citation] of plan.legalBasis.entries()) {
      const body = RENAMED_BODIES.find((one) => isIssuedBy(citation, one));
      if (body === undefined || `${plan.rocYear + ROC_OFFSET}-01-01` <= body.until) continue;
      const { name, until, successor, reference } = body;
      yield {
        path: ["legalBasis", i],
        args: { body: name, until, successor, rocYear: plan.rocYear },
        source: reference,
      };
    }
  },
  words: {
    "zh-TW": ({ body, until, successor, rocYear }) =>
      `「${body}」已併入「${successor}」（存續至${rocWords(until)}），${rocYear}年度計畫仍以其函為依據；請改引現行機關的函。`,
    en: ({ body, until, successor, rocYear }) =>
      `"${body}" was merged into "${successor}" (it existed until ${until}), yet the plan for ROC year ${rocYear} rests on its letter; cite the present body.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院研究發展考核委員會99年8月18日會研字第0992161632號函"] },
  },
});

/** By its name, or by the code of its letter where the name is left out or could be that of another body. */
function isIssuedBy({ issuer, number, date }: DraftPlan["legalBasis"][number], body: RenamedBody): boolean {
  const name = issuer?.replace(TRAILING_BRACKET, "");
  if (name !== undefined && (name === body.name || body.otherNames.includes(name))) return true;
  if (name !== undefined && !body.sharedNames.includes(name)) return false;
  const letter = number === undefined ? undefined : parseLetterNumber(number.slice(0, LONGEST));
  // A later letter of that code is another body's.
  const isLate = date !== undefined && isLater(date, body.until);
  return !isLate && letter?.ok === true && body.letterCodes.includes(letter.value.code);
}

/** （以下簡稱研考會） */
const TRAILING_BRACKET = /\s{0,3}[（(][^（()）]{0,60}[)）]$/u;

/** No letter number is longer. */
const LONGEST = 100;
