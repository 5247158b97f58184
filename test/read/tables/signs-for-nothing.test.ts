import { expect, test } from "vitest";
import { entriesOf } from "./table-document";

const HEAD = ["構面", "實施要項", "推動策略", "推動作法", "預期效益", "承辦單位"] as const;

test("a dash for a strategy or a benefit is none, and parts its row from the one above", () => {
  const { entries, unread } = entriesOf(
    [
      [
        HEAD,
        ["基礎服務", "服務友善", "改善環境", "設置座椅。", "環境舒適", ""],
        ["", "", "－", "辦理講習。", "－", ""],
        ["", "", "", "檢討流程。", "", ""],
      ],
    ],
    "leap-award-2018",
  );
  expect(entries).toEqual([
    { criterion: "friendliness", strategy: "改善環境", actions: [{ text: "設置座椅。" }], benefit: "環境舒適" },
    { criterion: "friendliness", actions: [{ text: "辦理講習。" }, { text: "檢討流程。" }] },
  ]);
  expect(unread).toEqual([]);
});

test("dashes all the way down part nothing", () => {
  const rows = [
    ["基礎服務", "服務友善", "－", "設置座椅。", "－", ""],
    ["", "", "－", "辦理講習。", "－", ""],
  ];
  const { entries } = entriesOf([[HEAD, ...rows]], "leap-award-2018");
  expect(entries).toEqual([{ criterion: "friendliness", actions: [{ text: "設置座椅。" }, { text: "辦理講習。" }] }]);
});

test("the signs between the units of a row without actions say nothing more", () => {
  const { entries, unread } = entriesOf(
    [[HEAD, ["基礎服務", "服務友善", "", "", "", "行政課、戶籍課"]]],
    "leap-award-2018",
  );
  expect(entries).toEqual([{ criterion: "friendliness", actions: [], units: ["行政課", "戶籍課"] }]);
  expect(unread).toEqual([]);
});

test("同上 for a strategy or a benefit is the one above, and its place is both", () => {
  const { entries, origins, diagnostics } = entriesOf(
    [
      [
        HEAD,
        ["基礎服務", "服務友善", "改善環境", "設置座椅。", "環境舒適", "秘書室"],
        ["服務遞送", "服務便捷", "同上", "同上", "〃", "同上"],
      ],
    ],
    "leap-award-2018",
  );
  const said = { strategy: "改善環境", actions: [{ text: "設置座椅。", units: ["秘書室"] }], benefit: "環境舒適" };
  expect(entries).toEqual([
    { criterion: "friendliness", ...said },
    { criterion: "convenience", ...said },
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["read-from-above"]);
  for (const path of [["strategy"], ["benefit"], ["actions", 0, "text"], ["actions", 0, "units", 0]]) {
    const at = JSON.stringify(["entries", 1, ...path]);
    const origin = origins.find((each) => JSON.stringify(each.path) === at);
    expect([origin?.basis, origin?.spans.length]).toEqual(["inferred", 2]);
  }
});
