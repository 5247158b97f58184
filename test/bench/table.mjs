/** The rows as a Markdown table, with a line on when and where they were measured. */
export function markdownTable(rows, { date, node, cpu }, { rounds }) {
  return [
    `Measured ${date}: Node ${node}, ${cpu}; median of ${rounds} rounds (lowest–highest), peers side by side.`,
    "",
    "| work | against | result | budget | |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row.work} | ${row.peer} | ${result(row)} | ${budget(row)} | ${verdict(row)} |`),
  ].join("\n");
}

function result({ median, lowest, highest, unit, nanoseconds }) {
  const range = lowest === highest ? "" : ` (${number(lowest)}–${number(highest)})`;
  const times = nanoseconds ? `: ${duration(nanoseconds.ours)} to ${duration(nanoseconds.theirs)}` : "";
  return `${number(median)} ${unit}${range}${times}`;
}

function budget({ atMost, atLeast }) {
  if (atMost !== undefined) return `≤ ${atMost}`;
  return atLeast === undefined ? "–" : `≥ ${atLeast}`;
}

function verdict({ within }) {
  if (within === undefined) return "";
  return within ? "within" : "**missed**";
}

function number(value) {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(2)));
}

function duration(nanoseconds) {
  const [value, unit] = nanoseconds < 1e6 ? [nanoseconds / 1e3, "µs"] : [nanoseconds / 1e6, "ms"];
  return `${Number(value.toPrecision(2))} ${unit}`;
}
