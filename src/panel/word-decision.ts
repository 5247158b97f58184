import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { RecordedDecision } from "../model/panel-decision";

/** Says what was decided as minutes would: by whom, when, what, why and under which article. */
export function wordDecision(decision: Omit<RecordedDecision, "message">, locale: Locale | undefined): string {
  return WORDS[knownLocale(locale)](decision);
}

const WORDS: Readonly<Record<Locale, (decision: Omit<RecordedDecision, "message">) => string>> = {
  "zh-TW": ({ kind, member = "", by, date, reason, source }) => {
    const what = {
      keep: "維持原評選結果",
      exclude: `除去委員「${member}」之評選結果，重計評選結果`,
      void: "廢棄原評選結果，重行提出評選結果",
      undecided: "無法評定",
    }[kind];
    const who = `${date === undefined ? "" : `${date}，`}${by === undefined ? "" : `${by}決議：`}`;
    return `${who}${what}${reason === undefined ? "" : `（理由：${reason}）`}${source === undefined ? "" : `（依據：${source}）`}。`;
  },
  en: ({ kind, member = "", by, date, reason, source }) => {
    const what = {
      keep: "the result stands",
      exclude: `the marks of "${member}" are excluded and the result is counted again`,
      void: "the result is void and the panel marks again",
      undecided: "the panel is unable to decide",
    }[kind];
    const who = `Decided${by === undefined ? "" : ` by ${by}`}${date === undefined ? "" : ` on ${date}`}: `;
    return `${who}${what}${reason === undefined ? "" : `; reason: ${reason}`}${source === undefined ? "" : ` (${source})`}.`;
  },
};
