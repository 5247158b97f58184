import { expect, test } from "vitest";
import { BULLET } from "../../../src/read/source/bullet";

test.each([
  ["●設置櫃檯", "●"],
  ["  ◎ 設置櫃檯", "  ◎ "],
  ["※※設置櫃檯", "※※"],
  ["\uf06e設置櫃檯", "\uf06e"],
  ["- 設置櫃檯", "- "],
  ["—設置櫃檯", "—"],
  ["-5度以下停班", undefined],
  ["●", undefined],
  ["設置●櫃檯", undefined],
  ["1.設置櫃檯", undefined],
])("%s", (text, expected) => {
  expect(BULLET.exec(text)?.[0]).toBe(expected);
});
