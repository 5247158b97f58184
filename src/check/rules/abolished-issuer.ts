import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { isLater } from "../later-date";
import { referenceSource } from "../reference-source";
import { renamedIssuer } from "../renamed-issuer";
import { defineRule } from "../rule";
import { BODY_REFERENCE, BODY_SOURCE } from "../sources";

export const abolishedIssuer = defineRule({
  id: "abolished-issuer",
  severity: "warning",
  source: BODY_SOURCE,
  about: {
    "zh-TW": "計畫以已裁併或改制機關的函為依據，該機關在計畫年度已不存在，應更新計畫依據。",
    en: "The plan rests on a letter of a body that no longer existed in the plan's year; the basis should be brought up to date.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    for (const [i, citation] of plan.legalBasis.entries()) {
      const body = renamedIssuer(citation);
      if (body === undefined || `${plan.rocYear + ROC_OFFSET}-01-01` <= body.until) continue;
      // A letter that is later than the body itself is another finding.
      if (citation.date !== undefined && isLater(citation.date, body.until)) continue;
      const { name, until, successor, became, reference } = body;
      yield {
        path: ["legalBasis", i],
        args: { body: name, until, successor, became, rocYear: plan.rocYear },
        source: referenceSource(reference, BODY_REFERENCE),
      };
    }
  },
  words: {
    "zh-TW": ({ body, until, successor, became, rocYear }) =>
      `「${body}」已${became === "merged" ? "併入" : "改制為"}「${successor}」（存續至${rocWords(until)}），${rocYear}年度計畫仍以其函為依據；請改引現行機關的函。`,
    en: ({ body, until, successor, became, rocYear }) =>
      `"${body}" ${became === "merged" ? "was merged into" : "became"} "${successor}" (it existed until ${until}), yet the plan for ROC year ${rocYear} rests on its letter; cite the present body.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院研究發展考核委員會99年8月18日會研字第0992161632號函"] },
  },
});
