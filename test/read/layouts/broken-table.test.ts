import fc from "fast-check";
import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TOP = ["甲市乙區衛生所113年度提升服務品質執行計畫", "壹、計畫內容"];
const END = ["貳、管制考核", "每季檢討。"];
const HEAD = ["構面", "實施要項", "推動作法", "完成期限", "承辦單位"];

const tableOf = (rows: readonly (readonly string[])[], end = END, lineEnd = "\n"): string =>
  [...TOP, ...rows.map((row) => row.join("\t")), ...end].join("\n").replaceAll("\n", lineEnd);

const FIRST = [
  "基礎服務",
  "服務一致及正確",
  "1.編訂接種手冊2種。\n2.抽核接種紀錄每月30件。",
  "113年3月31日\n每月",
  "保健課\n行政課",
];
const EXPECTED = [
  "consistency-accuracy 編訂接種手冊2種。 保健課 113年3月31日",
  "consistency-accuracy 抽核接種紀錄每月30件。 行政課 每月",
  "friendliness 張貼標示。 行政課 113年4月30日",
  "convenience 開放網路預約。 保健課 每季",
  "convenience 延長門診時間。 保健課 每季",
];

test.each([["\n"], ["\r\n"]])(
  "cells of several lines without marks are cells, with lines that end in %j",
  (lineEnd) => {
    const rows = [
      HEAD,
      FIRST,
      ["", "服務友善", "1.張貼標示。", "113年4月30日", "行政課"],
      ["服務遞送", "服務便捷", "1.開放網路預約。\n2.延長門診\n時間。", "每季", "保健課"],
    ];
    const reading = readWhole(tableOf(rows, END, lineEnd));
    expect(actionsOf(reading)).toEqual(EXPECTED);
    expect(reading.unread).toEqual([]);
    expect(reading.plan?.monitoring).toEqual(["每季檢討。"]);
    expect(reading.diagnostics.map(({ code }) => code)).not.toContain("cells-realigned");
  },
);

test("labels that are broken into lines are joined, also the first of a row", () => {
  const rows = [
    HEAD,
    ["基礎\n服務", "服務一致\n及正確", ...FIRST.slice(2)],
    ["服務\n遞送", "服務便捷", "1.預約。", "每季", "保健課"],
  ];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([...EXPECTED.slice(0, 2), "convenience 預約。 保健課 每季"]);
});

test("numbered strategies are wrapped over lines", () => {
  const rows = [
    ["執行策略", "方法", "完成期限", "主辦科室"],
    ["（一）訂定年度計畫，\n規劃工作範圍。", "依施政目標訂定，\n公告於網站。", "114年1月31日", "企劃科"],
    ["（二）建立標準，\n並適時檢討改進流程與作\n業方式。", "每年檢討手冊1次。", "114年9月30日", "法務科"],
  ];
  const { plan } = readWhole(tableOf(rows));
  expect(plan?.entries.map(({ criterion, strategy }) => strategy ?? criterion)).toEqual([
    "訂定年度計畫，規劃工作範圍。",
    "建立標準，並適時檢討改進流程與作業方式。",
  ]);
  expect(plan?.entries.flatMap(({ actions }) => actions.map(({ text, units }) => `${text}${units}`))).toEqual([
    "依施政目標訂定，公告於網站。企劃科",
    "每年檢討手冊1次。法務科",
  ]);
});

test("strategies that are sentences without a number, and two days for one action", () => {
  const rows = [
    ["構面", "實施要項", "推動策略", "推動作法", "完成期限", "承辦單位"],
    [
      "基礎服務",
      "一、服務友善",
      "營造友善環境。",
      "1.張貼標示。\n2.辦理調查。",
      "每季\n113年6月30日及11月30日",
      "保健課\n行政課",
    ],
  ];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([
    "friendliness 張貼標示。 保健課 每季",
    "friendliness 辦理調查。 行政課 113年6月30日及11月30日",
  ]);
});

test("a deadline in the last column goes on on the next line", () => {
  const turned = (row: readonly string[]) => [0, 1, 2, 4, 3].map((i) => row[i] ?? "");
  const rows = [
    HEAD,
    ["基礎服務", "服務友善", "1.張貼\n標示。\n2.調查。", "每月\n107年12月\n31日", "保健課\n行政課"],
    ["服務遞送", "服務便捷", "1.開放\n預約。", "經常\n辦理", "行政課"],
  ].map(turned);
  const { plan } = readWhole(tableOf(rows));
  const all = plan?.entries.flatMap(({ actions }) => actions) ?? [];
  expect(all.map(({ deadline, units }) => [deadline?.text, units])).toEqual([
    ["每月", ["保健課"]],
    ["107年12月31日", ["行政課"]],
    ["經常辦理", ["行政課"]],
  ]);
});

test("a label that nobody knows is not taken for the rest of the text above it", () => {
  const rows = [
    ["實施要項", "完成期限", "承辦單位", "推動作法"],
    ["服務友善", "每\n月", "行政課", "檢視網站內容，適時更新"],
    ["資訊流\n通", "每月", "人事室", "檢修設備。"],
  ];
  const { plan } = readWhole(tableOf(rows));
  const text = JSON.stringify(plan?.entries);
  expect(text).not.toContain("更新資訊流");
});

test("a row that closes the table is not one of it", () => {
  const reading = readWhole(tableOf([HEAD, FIRST, ["合計", "2"]]));
  expect(actionsOf(reading)).toEqual(EXPECTED.slice(0, 2));
});

test("tens of thousands of lines in a cell that should hold a deadline come to an end", () => {
  const lines = Array.from({ length: 30_000 }, () => "甲乙").join("\n");
  const rows = [HEAD.slice(1), ["服務友善", "設置標示。", lines, "行政課"]];
  expect(readWhole(tableOf(rows)).coverage.characters).toBeGreaterThan(60_000);
});

test("two deadlines of days stay two", () => {
  const rows = [HEAD, [...FIRST.slice(0, 3), "113年6月30日及11月30日\n113年12月15日", "保健課\n行政課"]];
  expect(actionsOf(readWhole(tableOf(rows))).map((line) => line.split(" ").at(-1))).toEqual([
    "113年6月30日及11月30日",
    "113年12月15日",
  ]);
});

test("the order of the columns does not matter", () => {
  const turned = (row: readonly string[]) => [row[0], row[1], row[4], row[3], row[2]].map(String);
  const rows = [HEAD, FIRST, ["", "服務友善", "1.張貼標示。", "113年4月30日", "行政課"]].map(turned);
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(EXPECTED.slice(0, 3));
});

test("a deadline that is broken within is one", () => {
  const rows = [HEAD, ["基礎服務", "服務友善", "1.張貼\n標示。", "113年\n4月30日", "行政課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(["friendliness 張貼標示。 行政課 113年4月30日"]);
});

test("a remark below the table is not part of its last cell", () => {
  const reading = readWhole(tableOf([HEAD, FIRST], ["本表得視實際需要修正之。"]));
  expect(actionsOf(reading)).toEqual(EXPECTED.slice(0, 2));
});

test("a table that goes on under the same names is read on", () => {
  const rows = [HEAD, FIRST, HEAD, ["服務遞送", "服務便捷", "1.開放網路預約。\n2.延長門診時間。", "每季", "保健課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([...EXPECTED.slice(0, 2), ...EXPECTED.slice(3)]);
});

const codesOf = ({ diagnostics }: ReturnType<typeof readWhole>) => diagnostics.map(({ code }) => code);

test("the lines that were joined are named", () => {
  const { diagnostics } = readWhole(tableOf([HEAD, FIRST]));
  expect(diagnostics.filter(({ code }) => code === "row-rejoined").map(({ message }) => message)).toEqual([
    "第 5、6、7 行接續前一列未完的文字（換頁或斷行所致），已併入前一列；請核對。",
  ]);
});

test("a unit that is broken within is one", () => {
  const rows = [HEAD, ["基礎服務", "服務友善", "1.張貼\n標示。", "113年4月30日", "綜合企\n劃課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(["friendliness 張貼標示。 綜合企劃課 113年4月30日"]);
});

test("people in charge who are no units by name stay apart", () => {
  const rows = [HEAD, [...FIRST.slice(0, 4), "研考\n研考"]];
  const { plan } = readWhole(tableOf(rows));
  expect(plan?.entries[0]?.actions.map(({ units }) => units)).toEqual([["研考"], ["研考"]]);
});

test.each([
  ["a sign that markup begins with", "1.等候時間<10分鐘。", "friendliness 等候時間<10分鐘。 行政課 113年4月30日"],
  ["a tag of markup", "1.張貼<br>標示。", "friendliness 張貼標示。 行政課 113年4月30日"],
])("%s does not end the table", (_, text, expected) => {
  const rows = [
    HEAD,
    FIRST,
    ["", "服務友善", text, "113年4月30日", "行政課"],
    ["服務遞送", "服務便捷", "1.預約。", "每季", "保健課"],
  ];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([
    ...EXPECTED.slice(0, 2),
    expected,
    "convenience 預約。 保健課 每季",
  ]);
});

test("a label that is numbered like a section does not end the table", () => {
  const rows = [HEAD, FIRST, ["貳、服務遞送", "服務便捷", "1.開放網路預約。\n2.延長門診時間。", "每季", "保健課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([...EXPECTED.slice(0, 2), ...EXPECTED.slice(3)]);
});

test("with a column of text last, what stands below the table is not part of it", () => {
  const rows = [
    ["構面", "實施要項", "推動作法", "完成期限", "預期效益"],
    [...FIRST.slice(0, 4), "接種作業一致。"],
    ["服務\n遞送", "服務便捷", "1.開放\n預約。", "每季", "減少等候。"],
  ];
  const { plan } = readWhole(tableOf(rows, ["本表得視實際需要修正之。", "五、管制考核", "每季檢討。"]));
  expect(plan?.entries.map(({ criterion, benefit }) => `${criterion} ${benefit}`)).toEqual([
    "consistency-accuracy 接種作業一致。",
    "convenience 減少等候。",
  ]);
});

test("everyone, said below the table, is no unit of its last action", () => {
  expect(actionsOf(readWhole(tableOf([HEAD, FIRST], ["各課室"])))).toEqual(EXPECTED.slice(0, 2));
});

/** What is no table with broken cells is read as it is without this layout. */
test.each<[string, string[][], string[]]>([
  [
    "rows whose merged cells were left out, so that two of them have the tabs of one",
    [
      HEAD,
      ["基礎服務", "服務一致及正確", "1.編訂手冊。", "113年3月31日", "保健課"],
      ["2.抽核。", "每月", "行政課"],
      ["3.檢討。", "每季", "保健課"],
    ],
    [
      "consistency-accuracy 編訂手冊。 保健課 113年3月31日",
      "consistency-accuracy 抽核。 行政課 每月",
      "consistency-accuracy 檢討。 保健課 每季",
    ],
  ],
  [
    "the same with the deadline printed once",
    [
      HEAD,
      ["基礎服務", "服務一致及正確", "1.編訂手冊。", "113年3月31日", "保健課"],
      ["2.抽核。", "", "行政課"],
      ["3.檢討。", "", "保健課"],
    ],
    [
      "consistency-accuracy 編訂手冊。 保健課 113年3月31日",
      "consistency-accuracy 抽核。 行政課 113年3月31日",
      "consistency-accuracy 檢討。 保健課 113年3月31日",
    ],
  ],
  [
    "dimensions on lines of their own between the rows",
    [
      HEAD.slice(1),
      ["基礎服務"],
      ["服務友善", "1.張貼標示。", "113年4月30日", "行政課"],
      ["服務遞送"],
      ["服務便捷", "1.開放預約。", "每季", "保健課"],
    ],
    ["服務友善 張貼標示。 行政課 113年4月30日", "服務便捷 開放預約。 保健課 每季"],
  ],
])("%s: the table is left to the other layouts", (_, rows, expected) => {
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(expected);
});

test("a row that lost a tab beside one that is broken: nothing is lost, and doubt is told", () => {
  const reading = readWhole(tableOf([HEAD, FIRST, ["服務友善", "1.張貼標示。", "113年4月30日", "行政課"]]));
  expect(actionsOf(reading).join()).toContain("張貼標示。");
  expect(codesOf(reading)).toContain("cells-realigned");
});

test("two criteria in one cell are not made one", () => {
  const rows = [HEAD, ["基礎服務", "服務一致及正確\n服務友善", "1.編訂手冊。\n2.張貼標示。", "每月\n每季", "保健課"]];
  const { plan } = readWhole(tableOf(rows));
  expect(plan?.entries.map(({ criterion }) => criterion)).not.toContain("服務一致及正確服務友善");
});

test("without a column of deadlines nothing tells rows from cells, and the table is left to the other layouts", () => {
  const without = (row: readonly string[]) => [...row.slice(0, 3), ...row.slice(4)];
  const reading = readWhole(tableOf([HEAD, FIRST].map(without)));
  expect(codesOf(reading)).toContain("cells-realigned");
});

const IDS: Readonly<Record<string, string>> = {
  服務一致及正確: "consistency-accuracy",
  服務友善: "friendliness",
  服務便捷: "convenience",
};

test("wherever the cells are broken between their items, the plan is the same as with one item a cell", () => {
  const item = fc.record({
    text: fc.constantFrom("編訂手冊2種。", "抽核紀錄。", "張貼標示。", "開放預約。"),
    deadline: fc.constantFrom("113年3月31日", "每月", "每季", "經常辦理"),
    unit: fc.constantFrom("保健課", "行政課"),
  });
  const row = fc.record({
    criterion: fc.constantFrom("服務一致及正確", "服務友善", "服務便捷"),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  });
  const sorted = (lines: readonly string[]): string => lines.join("\n");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const cells = rows.map(({ criterion, items }) => [
        "基礎服務",
        criterion,
        sorted(items.map(({ text }, i) => `${i + 1}.${text}`)),
        sorted(items.map(({ deadline }) => deadline)),
        sorted(items.map(({ unit }) => unit)),
      ]);
      const found = actionsOf(readWhole(tableOf([HEAD, ...cells])));
      expect(found).toEqual(
        rows.flatMap(({ criterion, items }) =>
          items.map(({ text, unit, deadline }) => `${IDS[criterion]} ${text} ${unit} ${deadline}`),
        ),
      );
    }),
  );
});
