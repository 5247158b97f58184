import { describe, expect, test } from "vitest";
import { agencyLength } from "../../src/calendar/agency-name";

describe("agencyLength", () => {
  // Prefixes from law.moj.gov.tw histories; | marks the end of the agency.
  test.each([
    ["行政院|院授研展"],
    ["行政院衛生署|署授食"],
    ["衛生福利部|衛部醫"],
    ["銓敘部|部退二"],
    ["審計部|台審部法"],
    ["行政院人事行政總處|總處培"],
    ["經濟部加工出口區管理處|經加處（66）人"],
    ["行政院農業委員會農業藥物毒物試驗所|藥試技"],
    ["財政部證券暨期貨管理委員會|（89）台財證（一）"],
    ["社會部、衛生署|（34）組四"],
    ["交通部臺灣鐵路管理局|鐵人一"],
    ["司法院|院台廳司一"],
    ["總統|華總一義"],
    ["總統府|總統府人"],
    ["國家圖書館|國圖事"],
    ["臺北市政府民政局|114年度"],
    ["某縣政府會計處|府會一"],
    ["本府|府計研"],
    ["|府計研"],
    ["|會研"],
    ["|政府服務品質獎"],
    ["某市政府|辦理政府服務獎"],
    ["|"],
  ])("%s", (text) => {
    const [name, rest] = text.split("|");
    expect(agencyLength(`${name}${rest}`)).toBe(name?.length);
  });
});
