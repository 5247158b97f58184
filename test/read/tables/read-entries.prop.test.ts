import fc from "fast-check";
import { expect, test } from "vitest";
import { FRAMEWORKS, findFramework } from "../../../src/frameworks";
import { parsePlan } from "../../../src/model";
import { readEntries } from "../../../src/read/tables/read-entries";
import { type CellFixture, expectLaws, outlineFixture, type TableFixture } from "./table-document";

const words = fc.constantFrom(
  "",
  "服務流程便捷性",
  "1. 服務流程透明度",
  "1.1 民眾滿意度（70分）",
  "資訊流通服務",
  "1. 設置飲水機。",
  "2. 更新標示 3. 5人以上到府服務",
  "1. 甲。2. 乙。",
  "改善如次：",
  "（一）宣導",
  "①網站②海報",
  "經常辦理",
  "經常辦理經常辦理",
  "107年",
  "12月31日",
  "行政課、戶籍課（第一股、第二股）",
  "同上",
  "－",
  "合計",
  "備註：",
  "評核指標",
  "預期作法",
  "推動策略／推動作法",
  "完成期限",
);
const names = fc.constantFrom(
  "構面",
  "評核項目",
  "評核指標",
  "執行策略",
  "推動策略",
  "推動策略／推動作法",
  "具體措施",
  "預期作法",
  "方法",
  "完成期限",
  "承辦單位",
  "協辦單位",
  "預期目標",
  "實施成果",
  "預期效益",
  "配分",
  "項次",
  "備註",
  "經費",
);
const cells: fc.Arbitrary<CellFixture> = fc.oneof(
  words,
  fc.array(words, { maxLength: 4 }),
  fc.record({
    of: fc.array(words, { maxLength: 3 }),
    down: fc.integer({ min: 1, max: 3 }),
    across: fc.integer({ min: 1, max: 3 }),
  }),
);
const tables: fc.Arbitrary<TableFixture> = fc
  .tuple(fc.array(names, { minLength: 2, maxLength: 7 }), fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 6 }))
  .map(([head, rows]) => [head, ...rows]);
const documents = fc.array(fc.oneof(words, tables), { maxLength: 5 });
const frameworks = fc.constantFrom(undefined, "innovation-2016", "innovation-points-2010", "leap-measures-2025");

test("whatever stands in a table, every value has its place and none has a letter too many", () => {
  fc.assert(
    fc.property(documents, frameworks, (parts, id) => {
      const outline = outlineFixture(parts);
      const framework = id === undefined ? undefined : findFramework(id);
      const reading = readEntries(outline, { locale: undefined, frameworks: FRAMEWORKS, framework });
      expectLaws(outline.document.text, reading);
    }),
    { numRuns: 300 },
  );
});

test("what is read is a plan, whatever it was", () => {
  fc.assert(
    fc.property(documents, (parts) => {
      const { values } = readEntries(outlineFixture(parts), { locale: undefined, frameworks: FRAMEWORKS });
      const plan = { agency: "範例機關", rocYear: 107, entries: [], ...values };
      expect(
        parsePlan(plan).diagnostics.filter(({ path }) => path[0] !== "entries" || path.at(-1) !== "deadline"),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("no character stands in two actions but by 同上, and none of an action is furniture", () => {
  fc.assert(
    fc.property(documents, (parts) => {
      const outline = outlineFixture(parts);
      const { origins, furniture } = readEntries(outline, { locale: undefined, frameworks: FRAMEWORKS });
      const texts = origins.filter(
        ({ path, basis }) => path.at(-1) === "text" && path[2] === "actions" && basis === "stated",
      );
      const uses = new Map<number, number>();
      for (const { start, end } of [...texts.flatMap(({ spans }) => spans), ...furniture])
        for (let at = start; at < end; at++) uses.set(at, (uses.get(at) ?? 0) + 1);
      const inActions = texts.flatMap(({ spans }) => spans.map(({ start }) => uses.get(start)));
      expect(inActions.filter((count) => count !== 1)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
