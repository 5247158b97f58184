import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  type Citation,
  formatLetterNumber,
  formatRocDate,
  parseCitation,
  parseLetterNumber,
  parsePeriod,
  rocYearOf,
  splitCitations,
} from "../../src/calendar";

/** Real documents, kept beside the repository; the tests are skipped where they are not. */
const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const hasCorpus = existsSync(CORPUS);
const read = (file: string): string => readFileSync(`${CORPUS}${file}`, "utf8");

/** Gold transcriptions write ROC dates as 96-07-23. */
const toIso = (date: string | null): string | null =>
  date === null ? null : date.replace(/^\d+/u, (year) => String(Number(year) + 1911));

interface GoldCitation {
  readonly text: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string | null;
}

interface Gold {
  readonly source: string;
  readonly legalBasis: readonly GoldCitation[];
  readonly period: { readonly from: string; readonly to: string } | null;
}

describe.runIf(hasCorpus)("letters.txt, dates and letters from the histories of laws", () => {
  const lines = hasCorpus ? read("letters.txt").trim().split("\n") : [];
  const parts = lines.map((line) => ({ line, citation: citationOf(line) }));

  test("has 300 lines", () => {
    expect(lines).toHaveLength(300);
  });

  test("every line is read into date, issuer and letter number that write it again", () => {
    const lost = parts.filter(({ line, citation }) => rewrite(citation) !== withArabicYear(line));
    expect(lost).toEqual([]);
  });

  test("every letter number gives prefix and number that write it again", () => {
    for (const { citation } of parts) {
      const letter = parseLetterNumber(citation.number ?? "");
      expect(letter.ok && formatLetterNumber(letter.value)).toBe(citation.number);
    }
  });

  test("the year of a letter is the year of its date or the one before", () => {
    const other = parts.flatMap(({ line, citation }) => {
      const letter = parseLetterNumber(citation.number ?? "");
      const year = rocYearOf(citation.date ?? "") ?? 0;
      const own = letter.ok ? letter.value.rocYear : undefined;
      return own === year || own === year - 1 ? [] : [line];
    });
    // Two of the 300 tell no year: neither in the prefix nor in ten digits.
    expect(other).toEqual([
      "中華民國八十八年八月十七日審計部台審部法字第880058號",
      "中華民國七十八年五月十五日交通部交航發字第7821號",
    ]);
  });
});

describe.runIf(hasCorpus)("plans", () => {
  const golds: Gold[] = hasCorpus
    ? readdirSync(CORPUS)
        .filter((file) => file.endsWith(".gold.json"))
        .map((file) => JSON.parse(read(file)))
    : [];
  const cited = golds.flatMap(({ source, legalBasis }) => legalBasis.map((gold) => ({ source, gold })));

  test("there are citations to compare", () => {
    expect(cited.length).toBeGreaterThan(8);
  });

  test.each(cited)("$source: $gold.issuer $gold.number", ({ gold }) => {
    const { issuer = null, date = null, number = null, title = null } = citationOf(gold.text);
    expect({ issuer, date, number, title }).toEqual({
      issuer: gold.issuer,
      date: toIso(gold.date),
      number: gold.number,
      title: gold.title,
    });
  });

  test.each(golds.filter(({ legalBasis }) => legalBasis.length > 0))(
    "$source: the section is cut into the citations that a reader finds",
    ({ source, legalBasis }) => {
      const section = /計畫依據[：:]?\s*\n(?<body>.*?)\n[#\s]*貳、/su.exec(read(source))?.groups?.body ?? "";
      expect(splitCitations(section)).toEqual(legalBasis.map(({ text }) => text));
    },
  );

  test("the section of 003, broken over lines, is cut in two", () => {
    const section = /計畫依據：\s*\n(?<body>.*?)\n\s*貳、/su.exec(read("003-erlin-107.txt"))?.groups?.body ?? "";
    const numbers = splitCitations(section).map((clause) => citationOf(clause).number);
    expect(numbers).toEqual(["院授發社字第1061300008號", "府計研字第1070053000號"]);
  });

  test("the period of 000 is a whole year, as stated", () => {
    const sentence = /自民國.*計.*年/u.exec(read("000-yuanshan-105.txt"))?.[0] ?? "";
    const gold = golds.find(({ source }) => source.startsWith("000"))?.period;
    const period = { from: toIso(gold?.from ?? null), to: toIso(gold?.to ?? null) };
    expect(parsePeriod(sentence)).toEqual({ ok: true, value: period, diagnostics: [] });
  });
});

function citationOf(text: string): Citation {
  const outcome = parseCitation(text);
  if (!outcome.ok) throw new Error(`not read: ${text}`);
  return outcome.value;
}

function rewrite({ date, issuer, number }: Citation): string {
  const written = formatRocDate(date ?? "", { style: "chinese" });
  return `${written.ok ? written.value : ""}${issuer}${number}`;
}

/** One line writes the year of the prefix in Chinese: （九十）. */
function withArabicYear(line: string): string {
  return line.replace("（九十）", "（90）");
}
