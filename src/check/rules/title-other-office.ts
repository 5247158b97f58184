import { shorten } from "../../base/preview";
import { agencyLength } from "../../calendar/agency-name";
import { plainName } from "../../model/plain-name";
import { defineRule } from "../rule";
import { TITLE_SOURCE } from "../sources";

export const titleOtherOffice = defineRule({
  id: "title-other-office",
  severity: "warning",
  source: TITLE_SOURCE,
  about: {
    "zh-TW": "計畫名稱所載機關與計畫的機關不同，多為沿用他機關計畫而未更改。",
    en: "The title names another office than the plan is of; it was usually copied from that office's plan.",
  },
  options: {},
  *check({ plan }) {
    const { title, agency } = plan;
    if (title === undefined || agency === undefined) return;
    const [named, office] = [plainName(title.slice(0, LONGEST)), plainName(agency.name.slice(0, LONGEST))];
    const length = agencyLength(named);
    const found = named.slice(0, length);
    if (length === 0 || named.includes(office) || found.endsWith(office) || office.endsWith(found)) return;
    // What is above or below the office (宜蘭縣政府, 宜蘭縣政府文化處) may stand in the title for it.
    if (office.startsWith(found) || found.startsWith(office)) return;
    yield { path: ["title"], args: { found: shorten(found), office: shorten(agency.name) } };
  },
  words: {
    "zh-TW": ({ found, office }) => `計畫名稱所載機關為「${found}」，計畫的機關為「${office}」；請核對並統一。`,
    en: ({ found, office }) => `The title names "${found}", but the plan is of "${office}"; check which is right.`,
  },
  examples: {
    good: { title: "甲乙戶政事務所107年度提升服務品質執行計畫" },
    bad: { title: "範例縣丙丁戶政事務所107年度提升服務品質執行計畫" },
  },
});

const LONGEST = 200;
