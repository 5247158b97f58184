import { ROC_OFFSET } from "../../calendar/roc-year";
import { RENAMED_BODIES } from "../../frameworks";
import { rocWords } from "../roc-words";
import { defineRule } from "../rule";

export const abolishedIssuer = defineRule({
  id: "abolished-issuer",
  severity: "warning",
  source: "機關改制日期（RENAMED_BODIES）",
  about: {
    "zh-TW": "計畫以已裁併機關的函為依據，該機關在計畫年度已不存在，應更新計畫依據。",
    en: "The plan rests on a letter of a body that no longer existed in the plan's year; the basis should be brought up to date.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    for (const [i, { issuer }] of plan.legalBasis.entries()) {
      const body = RENAMED_BODIES.find(
        ({ name, otherNames }) => issuer !== undefined && [name, ...otherNames].includes(issuer),
      );
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
