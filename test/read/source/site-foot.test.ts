import { describe, expect, test } from "vitest";
import { readPlan } from "../../../src";
import { isSiteLine } from "../../../src/read/source/site-foot";

describe("the foot of a web page", () => {
  test.each([
    "地址：範例市中正路1號　電話：02-12345678",
    "更新日期：109-01-05",
    "※ 最後更新時間：109年1月5日",
    "瀏覽人次 1,234",
    "版權所有 © 範例市戶政事務所",
    "回首頁",
  ])("%s", (line) => expect(isSiteLine(line)).toBe(true));

  test.each([
    "電話禮貌測試每月辦理一次。",
    "隱私權保護依規定辦理。",
    "地址變更登記免附謄本。",
    "各課應按時更新網站資料。",
    "",
  ])("but not %s", (line) => expect(isSiteLine(line)).toBe(false));

  const page = (foot: string) => `<h1>範例市戶政事務所109年度提升服務品質執行計畫</h1><h2>壹、獎勵</h2>${foot}`;

  test("is furniture below the last section", () => {
    const reading = readPlan(page("<p>依規定敘獎。</p><p>更新日期：109-01-05</p><p>瀏覽人次：12</p>"));
    expect(reading.plan?.rewards).toEqual(["依規定敘獎。"]);
    expect(reading.furniture.map(({ text }) => text)).toEqual(["更新日期：109-01-05", "瀏覽人次：12"]);
    expect(reading.coverage.unread).toBe(0);
  });

  test.each([
    ["where more of the plan follows", "<p>更新日期：109-01-05</p><p>依規定敘獎。</p>"],
    ["where a section says nothing else", "<p>聯絡電話：02-12345678</p>"],
  ])("but not %s", (_name, foot) => {
    expect(readPlan(page(foot)).plan?.rewards?.[0]).toMatch(/：/u);
  });
});
