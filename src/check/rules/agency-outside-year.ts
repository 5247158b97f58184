import { shorten } from "../../base/preview";
import { daysLater } from "../../calendar/civil-day";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { RENAMED_BODIES } from "../../frameworks";
import { COUNTY_REFORMS, type CountyReform } from "../../frameworks/county-reforms";
import { referenceSource } from "../reference-source";
import { isNameOf } from "../renamed-issuer";
import { defineRule } from "../rule";
import { BODY_REFERENCE, REFORM_SOURCE } from "../sources";

export const agencyOutsideYear = defineRule({
  id: "agency-outside-year",
  severity: "warning",
  source: REFORM_SOURCE,
  about: {
    "zh-TW": "訂定計畫的機關在計畫年度尚未成立，或已改制、裁併，機關名稱與年度不相符。",
    en: "The office whose plan it is did not exist yet, or no longer, in the plan's year, so name and year do not fit.",
  },
  options: {},
  *check({ plan }) {
    const { agency, rocYear } = plan;
    if (agency === undefined || rocYear === undefined) return;
    const name = agency.name.replaceAll(/\s+/gu, "").replaceAll("台", "臺");
    const firstDay = `${rocYear + ROC_OFFSET}-01-01`;
    const found = futureName(name, rocYear + ROC_OFFSET) ?? pastName(name, firstDay);
    if (found === undefined) return;
    const { reference, ...reform } = found;
    const args = { found: shorten(agency.name), rocYear, ...reform };
    yield { path: ["agency", "name"], args, source: referenceSource(reference, BODY_REFERENCE) };
  },
  words: {
    "zh-TW": ({ found, rocYear, since, old, now, isEarly }) =>
      isEarly
        ? `「${found}」係${rocWords(since)}由「${old}」改制後的名稱，${rocYear}年度大部分期間尚無此機關；請核對機關名稱與計畫年度。`
        : `「${old}」自${rocWords(since)}起已改制為「${now}」，${rocYear}年度已無「${found}」；請更正機關名稱或計畫年度。`,
    en: ({ found, rocYear, since, old, now, isEarly }) =>
      isEarly
        ? `"${found}" is a name that came with the reform of "${old}" on ${since}, so for most of ROC year ${rocYear} there was no such office; check the name and the year.`
        : `"${old}" became "${now}" on ${since}, so in ROC year ${rocYear} there was no "${found}" any more; correct the name or the year.`,
  },
  examples: {
    good: { agency: "臺南市東區戶政事務所" },
    bad: { agency: "臺南縣範例鄉戶政事務所" },
  },
});

interface Reform {
  readonly since: string;
  readonly old: string;
  readonly now: string;
  /** Whether the name came with the reform, rather than went. */
  readonly isEarly: boolean;
  readonly reference: string;
}

/** A name that there was only after a reform in that year or later: the reforms took place in the last days of a year. */
function futureName(name: string, year: number): Reform | undefined {
  const reform = COUNTY_REFORMS.find(({ city, since }) => name.startsWith(city) && `${year}-01-01` < since);
  if (reform === undefined || !isNewOffice(name, reform)) return undefined;
  const { county: old, city: now, since, reference } = reform;
  return { since, old, now, isEarly: true, reference };
}

function isNewOffice(name: string, { county, city, oldDistricts }: CountyReform): boolean {
  // There was no city of that name at all: 新北市 was 臺北縣.
  if (!county.startsWith(city.slice(0, 2))) return true;
  const district = OFFICE_OF_DISTRICT.exec(name.slice(city.length))?.groups?.district;
  return district !== undefined && !oldDistricts.includes(district);
}

const OFFICE_OF_DISTRICT = /^(?<district>\p{Script=Han}{1,3}區)(?:公所|戶政事務所|衛生所|圖書館|清潔隊)/u;

function pastName(name: string, firstDay: string): Reform | undefined {
  const reform = COUNTY_REFORMS.find(({ county, since }) => name.startsWith(county) && firstDay >= since);
  if (reform !== undefined) {
    const { county: old, city: now, since, reference } = reform;
    return { since, old, now, isEarly: false, reference };
  }
  const body = RENAMED_BODIES.find((one) => isNameOf(name, one) && firstDay > one.until);
  return (
    body && {
      since: nextDay(body.until),
      old: body.name,
      now: body.successor,
      isEarly: false,
      reference: body.reference,
    }
  );
}

/** Bodies are listed with their last days. */
function nextDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const next = daysLater({ year, month, day }, 1);
  return [next.year, next.month, next.day].map((part) => String(part).padStart(2, "0")).join("-");
}
