import { describe, expect, test } from "vitest";
import { joinedValues } from "../../../src/read/tables/joined-values";

const parts = (text: string, field: "deadline" | "unit") => {
  const bounds = [0, ...joinedValues(text, field)];
  return bounds.map((start, i) => text.slice(start, bounds[i + 1]).trim());
};

describe("values with nothing between them", () => {
  test.each([
    ["109年3月31日每月", ["109年3月31日", "每月"]],
    ["每月109年3月31日", ["每月", "109年3月31日"]],
    ["108年6月30日每季108年9月30日", ["108年6月30日", "每季", "108年9月30日"]],
    ["經常辦理108年7月31日", ["經常辦理", "108年7月31日"]],
    ["每2個月108年10月31日", ["每2個月", "108年10月31日"]],
    ["109.3.31109.6.30", ["109.3.31109.6.30"]],
    ["99年3月31日每月", ["99年3月31日", "每月"]],
    ["自109年1月1日至109年12月31日", ["自109年1月1日至109年12月31日"]],
    ["109年1月1日～109年12月31日", ["109年1月1日～109年12月31日"]],
    ["109年每月", ["109年每月"]],
    ["全年每季", ["全年每季"]],
    ["每月5日前", ["每月5日前"]],
    ["108年12月31日前", ["108年12月31日前"]],
    ["", [""]],
  ])("deadline %s", (text, expected) => expect(parts(text, "deadline")).toEqual(expected));

  test.each([
    ["登記課資料課", ["登記課", "資料課"]],
    ["行政課各課", ["行政課", "各課"]],
    ["秘書室人事室", ["秘書室", "人事室"]],
    ["各課室", ["各課室"]],
    ["戶籍登記課", ["戶籍登記課"]],
    ["第一課第二課", ["第一課", "第二課"]],
    ["研考科", ["研考科"]],
    ["登記課及資料課", ["登記課及資料課"]],
    ["本所同仁", ["本所同仁"]],
  ])("unit %s", (text, expected) => expect(parts(text, "unit")).toEqual(expected));
});
