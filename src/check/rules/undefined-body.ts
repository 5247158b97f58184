import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { quotationAround } from "../quotation-around";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { NAMING_SOURCE } from "../wording-sources";

export const undefinedBody = defineRule({
  id: "undefined-body",
  severity: "warning",
  source: NAMING_SOURCE,
  about: {
    "zh-TW":
      "計畫自稱的機關與訂定機關不符（如戶政事務所的計畫寫「本府」）且未先說明簡稱，可能沿用上級機關或他單位的文字。",
    en: "The plan calls an office its own that its agency is not (本府 in the plan of a household registration office) without saying which: words of a superior or of another unit may have been copied.",
  },
  options: {},
  *check({ plan, passages }) {
    const agency = plan.agency?.name;
    if (agency === undefined) return;
    const found = new Map<string, PlacesKept>();
    const introduced = new Set<string>();
    const bases: readonly Passage[] = plan.legalBasis.map(({ text }, i) => ({ path: ["legalBasis", i], text }));
    for (const passage of [...passagesWith(bases, "本"), ...passagesWith(passages, "本")])
      for (const { body, start, end, isIntroduced } of bodiesIn(passage.text)) {
        if (isIntroduced) introduced.add(body);
        const isQuoted = () => quotationAround(passage.text, start, end) !== undefined;
        // A letter that is cited may speak as its issuer.
        if (isOwn(body, agency) || bases.includes(passage) || isQuoted()) continue;
        const kept = found.get(body) ?? placesKept();
        found.set(body, kept);
        kept.add({ path: passage.path, start, end, found: `本${body}` });
      }
    for (const [body, kept] of found) {
      if (introduced.has(body)) continue;
      const placed = placeFinding(kept.all(), false);
      if (placed !== undefined) yield { ...placed, args: { found: `本${body}`, agency, count: kept.all().count } };
    }
  },
  words: {
    "zh-TW": ({ found, agency, count }) =>
      `「${agency}」的計畫寫「${found}」${count > 1 ? `（共${count}處）` : ""}，未說明所指機關；請改寫機關名稱，或於首次出現處註明「以下簡稱${found}」。`,
    en: ({ found, agency, count }) =>
      `The plan of "${agency}" says "${found}"${count > 1 ? ` (${count} places)` : ""} without saying which body that is; name it, or introduce the short name where it is first used.`,
  },
  examples: {
    good: {},
    bad: { monitoring: ["執行成果於次年1月函送本府。"] },
  },
});

/** 戶政事務所 may say 本所, 稅務局東城分局 本局 and 本分局, a school 本校. */
function isOwn(body: string, agency: string): boolean {
  if (body === "校") return /[校學園]/u.test(agency);
  if (body === "院") return /[院]/u.test(agency);
  return agency.includes(body);
}

function* bodiesIn(passage: string) {
  const text = passage.slice(0, LONGEST_PASSAGE);
  for (let start = text.indexOf("本"); start >= 0; start = text.indexOf("本", start + 1)) {
    if (OTHER_WORDS.includes(text.charAt(start - 1) || " ")) continue;
    const body = BODY.exec(text.slice(start + 1, start + 1 + LONGEST))?.[0];
    if (body === undefined) continue;
    const isIntroduced = INTRODUCED.test(text.slice(Math.max(0, start - LONGEST), start));
    yield { body, start, end: start + 1 + body.length, isIntroduced };
  }
}

/** 「日本」「基本」「紙本」 and the like end in 本. */
const OTHER_WORDS = "日基根原資成版劇書樣標課讀腳副正謄抄繕文藍稿紙影範底善訂手拷";

/** The kind of an office, unless the sign behind makes another word: 「本會計年度」「本處分」「本院落」「本校正」. */
const BODY =
  /^(?:分局|分處|分署|公司|中心|大隊|府|局|處(?![分理罰置所])|署(?!名)|部(?![分份落])|院(?!落)|會(?![計議期談辦同簽報員])|室(?![內外])|館|校(?![正對訂])|站|隊)/u;
const INTRODUCED = /(?:簡稱|下稱)(?:為)?[「『]?$/u;
const LONGEST = 6;
/** No passage is longer. */
const LONGEST_PASSAGE = 50_000;
