import { describe, expect, test } from "vitest";
import { readPlan } from "../../../src/read";

const TITLE = "範例縣甲乙戶政事務所108年度提升服務品質執行計畫";
const CITED = "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。";

/** What some sections head, with a title that only its end tells (獎勵、管制考核), and what stands in each. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ["計畫依據", CITED],
  ["計畫目標", "1. 整體服務滿意度達90%以上。"],
  ["執行期程", "108年1月1日至108年12月31日"],
  ["管制考核", "由研考單位按季追蹤。"],
  ["獎勵", "執行成效良好者予以敘獎。"],
];

const NUMBERS = { formal: "壹貳參肆伍", chinese: "一二三四五" } as const;

const WRITTEN: Readonly<Record<string, (number: string, title: string, text: string) => string>> = {
  markdown: (number, title, text) => `## ${number}、${title}\n\n${text}\n\n`,
  html: (number, title, text) => `<h2>${number}、${title}</h2><p>${text}</p>`,
  text: (number, title, text) => `${number}、${title}\n${text}\n`,
};

const HEADED: Readonly<Record<string, string>> = {
  markdown: `# ${TITLE}\n\n`,
  html: `<!DOCTYPE html><h1>${TITLE}</h1>`,
  text: `${TITLE}\n`,
};

function read(format: "markdown" | "html" | "text", numbers: string, sections = SECTIONS) {
  const write = WRITTEN[format];
  const parts = sections.map(([title, text], i) => write?.(numbers.charAt(i), title, text) ?? "");
  const { plan } = readPlan(`${HEADED[format]}${parts.join("")}`, { format });
  const { legalBasis, goals, period, monitoring, rewards } = plan ?? {};
  return { legalBasis, goals, period, monitoring, rewards, titles: plan?.sections?.map(({ title }) => title) };
}

describe("sections numbered 一、 are read as those numbered 壹、", () => {
  test.each(["markdown", "html", "text"] as const)("in %s", (format) => {
    const formal = read(format, NUMBERS.formal);
    expect(formal.titles).toEqual(SECTIONS.map(([title]) => title));
    expect(formal).toMatchObject({
      legalBasis: [{ number: "院授發社字第1061300008號" }],
      period: { to: "2019-12-31" },
    });
    expect(read(format, NUMBERS.chinese)).toEqual(formal);
  });

  test.each(["markdown", "html"] as const)("an item 一、 below a heading of the file is none, in %s", (format) => {
    const [first, ...others] = SECTIONS;
    const listed: typeof SECTIONS = [[first?.[0] ?? "", `一、${CITED}`], ...others];
    expect(read(format, NUMBERS.chinese, listed).titles).toEqual(SECTIONS.map(([title]) => title));
  });
});
