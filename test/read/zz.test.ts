import { test } from "vitest";
import { readScoreSheets } from "/work/main/src/read";

const L = [
  "服務場所便利性",
  "服務行為友善性與專業性",
  "服務行銷有效性",
  "服務流程便捷性",
  "服務流程透明度",
  "民眾滿意度",
  "民眾意見處理有效性",
  "資訊公開適切性",
  "資訊內容有效性",
  "資訊檢索完整性與便捷性",
  "線上服務量能擴展性",
  "電子參與多樣性",
  "有價值的創意服務",
  "服務措施延續性",
  "服務措施執行方法效能性",
];
test("x", () => {
  const show = (t: string, o = {}) => {
    const r = readScoreSheets(t, { ...o });
    console.log(
      JSON.stringify(r.sheets.map((s) => s.sheet)) +
        "\n" +
        r.diagnostics.map((d) => d.severity + " " + d.code + " " + d.message).join("\n"),
    );
  };
  show(
    "評核架構,innovation-points-2010\n評核指標,配分,甲委員,乙委員\n服務場所便利性,50,45,不適用：無臨櫃業務\n機關形象,170,,88\n合計,1000,45,\n",
  );
  show(
    "範例縣評分表\n年度,99\n評核指標,配分,甲戶政事務所,乙戶政事務所,說明\n" +
      L.map((l, i) => `${l},,${i},${i + 1},${i === 2 ? "很好" : ""}`).join("\r\n"),
  );
  show(
    "年度,機關,委員," +
      L.join(",") +
      ",合計\n,配分,,50,90,30,180,100,70,80,40,50,40,80,40,100,30,21,\n99,甲所,王," +
      L.map((_, i) => i) +
      ",105\n99,乙所,李," +
      L.map((_, i) => i) +
      ",\n",
  );
  show("服務場所便利性;45\nprocess-convenience;3\n服務流程便捷性;4", {});
  show("服務場所便利性\t45\nprocess-convenience\t3\n服務流程便捷性\t4\n不存在\t5", {
    framework: undefined,
    name: "x.csv",
  });
});
