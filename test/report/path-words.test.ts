import { expect, test } from "vitest";
import { describePath } from "../../src/report/path-words";

test.each([
  [["sections", 5, "ordinal"], "章節第6項・序號", "section 6, ordinal"],
  [["sections", 0, "title"], "章節第1項・名稱", "section 1, title"],
  [[1, "judge"], "第2項・委員", "item 2, judge"],
  [[0], "第1項", "item 1"],
  [["unmapped", "from", 3], "「unmapped」・「from」第4項", '"unmapped", "from" 4'],
  [["unmapped", "to"], "「unmapped」・「to」", '"unmapped", "to"'],
  [["period", "from"], "執行期程・起", "period, from"],
  [["entries", 3, "actions", 0, "deadline"], "第4列・作法第1項・完成期限", "entry 4, action 1, deadline"],
])("a place in a plan is said in the words of its reader: %j", (path, chinese, english) => {
  expect([describePath(path, "zh-TW"), describePath(path, "en")]).toEqual([chinese, english]);
});
