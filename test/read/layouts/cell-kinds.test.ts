import { describe, expect, test } from "vitest";
import { breaksOff, endsSentence, looksLikeDeadline, looksLikeUnit } from "../../../src/read/layouts/cell-kinds";

describe("deadlines", () => {
  test.each([
    ...["經常辦理", "107年12月31日", "每季", "10月15日前", "經常辦理 適時辦理", "1.經常辦理 2.每月", "每半年"],
    ...["108年6月30日及11月30日", "108年6月30日起至11月30日", "自108年1月1日起至108年12月31日止"],
  ])("%s is one", (text) => {
    expect(looksLikeDeadline(text)).toBe(true);
  });

  test.each([
    "",
    "持續加強綠美化。",
    "適時檢討作業流程並簡化各項申請書表",
    "108年6月30日前完成全部建置作業",
    "戶籍課",
    "配合上級規定",
  ])("%s is none", (text) => {
    expect(looksLikeDeadline(text)).toBe(false);
  });
});

describe("units", () => {
  test.each(["戶籍課", "行政室、人事室", "各單位", "環境清潔隊 社會課"])("%s may be one", (text) => {
    expect(looksLikeUnit(text)).toBe(true);
  });

  test.each(["", "設置無障礙櫃檯，方便民眾使用。", "每月"])("%s is none", (text) => {
    expect(looksLikeUnit(text)).toBe(false);
  });
});

test.each([
  ["設置櫃檯。", true],
  ["設置「愛心櫃檯。」", true],
  ["設置櫃檯", false],
  ["達到1.", false],
])("%s is a finished sentence: %s", (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});

test.each([
  ["設置櫃檯、", true],
  ["設置櫃檯及", true],
  ["設置櫃檯", false],
])("%s breaks off: %s", (text, expected) => {
  expect(breaksOff(text)).toBe(expected);
});
