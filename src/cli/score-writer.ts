import type { Locale } from "../diagnostics/locale";
import { renderScoreMarkdown, renderScorePretty, type ScoredFile } from "../report";
import { scoreCsvHeader, scoreCsvRows } from "../report/score-csv";
import type { Io } from "./io";
import { useColor } from "./use-color";

/** Writes scorecards one after the other, so that none has to be kept. */
export interface ScoreWriter {
  readonly write: (scored: ScoredFile & { readonly name?: string | undefined }) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A writer to standard output in one of the formats of `score`. */
export function scoreWriter(format: string | undefined, locale: Locale, io: Io): ScoreWriter {
  const { begin, separator, card, end } = formatOf(format, locale, io);
  let pending = begin;
  let count = 0;
  const flush = async () => {
    const text = pending;
    pending = "";
    if (text !== "") await io.stdout.write(text);
  };
  return {
    write: async (scored) => {
      pending += (count++ === 0 ? "" : separator) + card(scored);
      if (pending.length > BATCH) await flush();
    },
    end: async () => {
      pending += count === 0 ? (EMPTY[format ?? ""] ?? end) : end;
      await flush();
    },
  };
}

/** Letters that are gathered before they are written. */
const BATCH = 65_536;

/** What is written instead of the end when there is no card at all. */
const EMPTY: Readonly<Record<string, string>> = { json: "]\n" };

interface Format {
  readonly begin: string;
  readonly separator: string;
  readonly card: (scored: ScoredFile & { readonly name?: string | undefined }) => string;
  readonly end: string;
}

function formatOf(format: string | undefined, locale: Locale, io: Io): Format {
  switch (format) {
    case "json":
      return { begin: "[", separator: ",\n", card: ({ card }) => JSON.stringify(card, null, 2), end: "]\n" };
    case "ndjson":
      return { begin: "", separator: "", card: ({ card }) => `${JSON.stringify(card)}\n`, end: "" };
    case "csv":
      return { begin: scoreCsvHeader(locale), separator: "", card: (scored) => scoreCsvRows(scored, locale), end: "" };
    case "markdown":
      return {
        begin: "",
        separator: "\n",
        card: ({ card, name }) => renderScoreMarkdown(card, { locale, name }),
        end: "",
      };
    default: {
      const options = { locale, color: useColor(io.stdout, io.env), width: io.stdout.columns };
      return {
        begin: "",
        separator: "\n\n",
        card: ({ card, name }) => renderScorePretty(card, { ...options, name }),
        end: "",
      };
    }
  }
}
