// A plan as text becomes a plan object.
import assert from "node:assert/strict";
import { innovation2016 } from "../../dist/frameworks/index.js";
import * as reading from "../../dist/read/index.js";
import { measure } from "./measure.mjs";
import { PLAN } from "./plan.mjs";
import { figure, timesAsLong } from "./row.mjs";

export async function compareRead({ rounds }) {
  const { readPlan } = reading;
  // A build without the reader of documents has nothing to compare.
  if (readPlan === undefined) return [];
  const text = documentOf(14_000);
  verify(readPlan(text));
  const { read } = await measure({ read: () => readPlan(text) }, { rounds });
  const large = documentOf(1_000_000);
  const huge = documentOf(10_000_000);
  const times = { large: [], huge: [] };
  for (let round = 0; round < 3; round++) {
    times.large.push(timed(() => readPlan(large)) * 10);
    times.huge.push(timed(() => readPlan(huge)));
  }
  return [
    figure(
      "`readPlan`, a text of 14 KB",
      "milliseconds",
      read.map((time) => time / 1e6),
      "ms",
      5,
    ),
    timesAsLong("`readPlan`, a text of 10 MB", "ten texts of 1 MB", times.huge, times.large, 1.5),
  ];
}

const labelOf = new Map(innovation2016.criteria.map(({ id, label }) => [id, label]));

/** The plan in print, its entries repeated until they fill so many bytes. */
function documentOf(bytes) {
  const head = [
    PLAN.title,
    "壹、計畫依據",
    ...PLAN.legalBasis,
    "貳、計畫目標",
    ...PLAN.goals,
    "參、實施對象",
    PLAN.scope,
    "肆、執行期程",
    "自105年1月1日起至105年12月31日止。",
    "伍、執行內容",
    "",
  ].join("\n");
  const foot = ["陸、管制考核", ...PLAN.monitoring, "柒、獎勵", ...PLAN.rewards, ""].join("\n");
  const filled = PLAN.entries.filter(({ actions }) => actions.length > 0);
  const blocks = filled.map(({ criterion, actions }) =>
    [labelOf.get(criterion) ?? criterion, ...actions.map(({ label, text }) => `${label}${text}`), ""].join("\n"),
  );
  let left = bytes - Buffer.byteLength(head + foot);
  let body = "";
  for (let place = 0; ; place++) {
    const block = blocks[place % blocks.length];
    left -= Buffer.byteLength(block);
    if (left < 0) return head + body + foot;
    body += block;
  }
}

/** Everything in the text must be accounted for, and the entries found. */
function verify({ plan, framework, unread }) {
  assert.equal(framework.id, innovation2016.id);
  assert.equal(plan.rocYear, PLAN.rocYear);
  assert.ok(plan.entries.length > 20 && plan.entries.every(({ actions }) => actions.length > 0));
  assert.equal(unread.length, 0);
}

function timed(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}
