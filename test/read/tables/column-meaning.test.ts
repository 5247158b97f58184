import { describe, expect, test } from "vitest";
import { columnMeaning } from "../../../src/read/tables/column-meaning";

describe("the names of columns", () => {
  test.each([
    ["as printed", "評核項目", "criterion"],
    ["with a count in brackets", "評核指標（15項）", "criterion"],
    ["with a count", "評核指標15項", "criterion"],
    ["broken into lines", "次評核\n指標", "criterion"],
    ["with blanks between the letters", "構　　面", "criterion"],
    ["a strategy", "推動策略", "strategy"],
    ["an action", "預期作法", "action"],
    ["做 for 作", "做法", "action"],
    ["with a year", "107年度具體作法", "action"],
    ["with a colon", "推動作法：", "action"],
    ["strategy and action with a stroke", "推動策略／推動作法", "either"],
    ["strategy and action in two lines", "推動策略\n推動作法", "either"],
    ["two names of the same kind", "主(協)辦單位", "unit"],
    ["two units with a stroke", "主辦／協辦單位", "unit"],
    ["a deadline with its format", "完成期限(年/月/日)", "deadline"],
    ["a name that only ends as one", "臨櫃服務作法", "action"],
    ["a time", "時間", "deadline"],
    ["the time when it is done", "辦理時間", "deadline"],
    ["the time when it should be done", "預定完成時間", "deadline"],
    ["the course of time", "期程", "deadline"],
    ["a target", "預期目標", "target"],
    ["a result", "實施成果", "result"],
    ["a benefit", "預期效益", "benefit"],
    ["the number of the row", "項次", "number"],
    ["the marks", "評核分數", "score"],
    ["the worth", "配分（分）", "points"],
  ])("%s: %s", (_, name, field) => {
    expect(columnMeaning(name)?.field).toBe(field);
  });

  test.each([
    ["blank", " "],
    ["a label", "服務流程便捷性"],
    ["a label that ends like a name of a column", "建立各項服務之績效評核指標"],
    ["a time that people wait", "等候時間"],
    ["a time that work takes", "平均處理時間"],
    ["a sentence", "於完成期限內由承辦單位辦理完畢。"],
    ["a person", "姓名"],
    ["only brackets", "（15項）"],
    ["megabytes", "評核項目".repeat(100_000)],
  ])("%s is none", (_, name) => {
    expect(columnMeaning(name)).toBeUndefined();
  });
});
