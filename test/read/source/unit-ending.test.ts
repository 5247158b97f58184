import { expect, test } from "vitest";
import { UNIT_ENDING } from "../../../src/read/source/unit-ending";

test.each([
  "行政課",
  "資訊室",
  "各課室",
  "服務台",
  "綜合櫃臺",
  "服務中心",
  "相關單位",
  "各機關",
  "全體同仁",
  "課長",
  "承辦人",
  "村里幹事及里長",
  "專人",
  "志工",
])("%s is who is in charge", (text) => {
  expect(UNIT_ENDING.test(text)).toBe(true);
});

test.each(["經常辦理", "107年12月31日", "設置無障礙設施", "服務對象為老人", "提升滿意度", "申請者"])(
  "%s is not",
  (text) => {
    expect(UNIT_ENDING.test(text)).toBe(false);
  },
);
