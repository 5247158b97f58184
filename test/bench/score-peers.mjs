// The same sum in three engines. Each is built once and gets other marks in every call.
import { HyperFormula } from "hyperformula";
import { Engine as RulesEngine } from "json-rules-engine";
import Publicodes from "publicodes";
import { DIMENSIONS, INDICATORS, ITEMS } from "./sheets.mjs";

const members = (list, group, name) => list.filter((indicator) => indicator[group] === name);
const itemsOf = (dimension) => [...new Set(members(INDICATORS, "dimension", dimension).map(({ item }) => item))];

/** 15 inputs, 6 items, 3 dimensions and the total as rules. `read` looks at any of them after a call. */
export function publicodes() {
  const ruleName = (id) => id.replaceAll("-", " ");
  const sum = (names) => ({ somme: names.map(ruleName) });
  const rules = Object.fromEntries([
    ...INDICATORS.map(({ id }) => [ruleName(id), { "par défaut": 0 }]),
    ...ITEMS.map((item) => [ruleName(item), sum(members(INDICATORS, "item", item).map(({ id }) => id))]),
    ...DIMENSIONS.map((dimension) => [ruleName(dimension), sum(itemsOf(dimension))]),
    ["total", sum(DIMENSIONS)],
  ]);
  const engine = new Publicodes(rules, { logger: { log() {}, warn() {}, error() {} } });
  const names = INDICATORS.map(({ id }) => [id, ruleName(id)]);
  return {
    total(marks) {
      const situation = {};
      for (const [id, name] of names) situation[name] = marks[id];
      return engine.setSituation(situation).evaluate("total").nodeValue;
    },
    read: (id) => engine.evaluate(ruleName(id)).nodeValue,
  };
}

/**
 * 15 input cells, 6 + 3 + 1 sums. All marks go in with one call, so that the sheet is computed once. With `checked`
 * 15 more cells look at the marks as the loop does, and one out of range makes the total an error.
 */
export function hyperFormula({ checked }) {
  const names = [...INDICATORS.map(({ id }) => id), ...ITEMS, ...DIMENSIONS, "total"];
  const column = checked ? "B" : "A";
  const cell = (name) => `${column}${names.indexOf(name) + 1}`;
  const sum = (list) => `=SUM(${list.map(cell).join(",")})`;
  const check = (max, row) => `=IF(AND(ISNUMBER(A${row}),A${row}>=0,A${row}<=${max}),A${row},NA())`;
  const sums = [
    ...ITEMS.map((item) => sum(members(INDICATORS, "item", item).map(({ id }) => id))),
    ...DIMENSIONS.map((dimension) => sum(itemsOf(dimension))),
    sum(DIMENSIONS),
  ];
  const rows = checked
    ? [...INDICATORS.map(({ max }, place) => [0, check(max, place + 1)]), ...sums.map((formula) => ["", formula])]
    : [...INDICATORS.map(() => [0]), ...sums.map((formula) => [formula])];
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", undoLimit: 0 });
  const inputs = { sheet: 0, row: 0, col: 0 };
  const place = (name) => ({ sheet: 0, row: names.indexOf(name), col: checked ? 1 : 0 });
  const total = place("total");
  return {
    total(marks) {
      engine.setCellContents(
        inputs,
        INDICATORS.map(({ id }) => [marks[id]]),
      );
      return engine.getCellValue(total);
    },
    read: (name) => engine.getCellValue(place(name)),
  };
}

/** A rule for each mark says whether it is in range; what the rules let through is added up. */
export function rulesEngine() {
  const engine = new RulesEngine();
  for (const { id, max } of INDICATORS) {
    const inRange = [
      { fact: id, operator: "greaterThanInclusive", value: 0 },
      { fact: id, operator: "lessThanInclusive", value: max },
    ];
    engine.addRule({ name: id, conditions: { all: inRange }, event: { type: id } });
  }
  return {
    async total(marks) {
      const { events } = await engine.run(marks);
      if (events.length !== INDICATORS.length) throw new RangeError("A mark is out of range");
      let hundredths = 0;
      for (const { type } of events) hundredths += Math.round(marks[type] * 100);
      return hundredths / 100;
    },
  };
}
