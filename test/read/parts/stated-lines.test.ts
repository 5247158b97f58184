import { describe, expect, test } from "vitest";
import { lineDocument } from "../line-document";
import { readPartsOf } from "./read-parts-of";

const TITLE = "甲縣乙鎮戶政事務所107年度提升服務品質執行計畫";
const SECTION = "壹、計畫依據\n甲方案";

describe("what a line says goes before what the title says", () => {
  test.each([
    { name: "office", line: "機關名稱：乙鎮戶政事務所", path: ["agency", "name"], shown: "乙鎮戶政事務所" },
    { name: "year", line: "計畫年度：108年度", path: ["rocYear"], shown: "108年度" },
    { name: "title, of whatever shape", line: "計畫名稱：精進服務", path: ["title"], shown: "精進服務" },
  ])("$name", ({ line, path, shown }) => {
    const read = readPartsOf(lineDocument(`${TITLE}\n${line}\n${SECTION}`));
    expect(read.shown(path)).toContain(shown);
    expect(JSON.stringify(read.values)).toContain(shown.replace("年度", ""));
    expect(read.furniture).toContain(`${line.split("：")[0]}：`);
  });

  test("計畫名稱： before a title as usual is the same title", () => {
    const { values, coverage } = readPartsOf(lineDocument(`計畫名稱：${TITLE}\n${SECTION}`));
    expect([values.title, coverage.unread]).toEqual([TITLE, 0]);
  });

  test("主辦機關： may be another office than the one in the title", () => {
    const { values } = readPartsOf(lineDocument(`${TITLE}\n主辦機關：甲縣政府\n${SECTION}`));
    expect(values.agency).toEqual({ name: "甲縣乙鎮戶政事務所" });
  });
});
