import { fold } from "../base/fold";
import { shorten } from "../base/preview";
import { shortEnglishName } from "../diagnostics/criterion-name";
import { criterionArgs } from "../model/criterion-args";
import { criterionLineage } from "../model/criterion-tree";
import { findCriterion } from "../model/find-criterion";
import type { Criterion, Framework } from "../model/framework";
import { nearestName } from "../model/nearest-criterion";
import { INVALID, type MarkReading, type Reading, type Readings, readMark } from "./read-mark";
import type { ScoringNode, ScoringTree } from "./scoring-tree";

/** Reads every mark of a sheet, by place among the leaves of the scoring tree; keys may be ids, labels or aliases. */
export function readMarks(
  marks: Readonly<Record<string, unknown>>,
  framework: Framework,
  tree: ScoringTree,
  how: MarkReading,
): Readings {
  const readings: Reading[] = [];
  const firstKeys: string[] = [];
  const repeated: { readonly node: ScoringNode; readonly keys: string[] }[] = [];
  for (const key of Object.keys(marks)) {
    const node = tree.byId.get(key) ?? findNode(key, framework, tree, how);
    if (node === undefined) continue;
    const { index } = node;
    if (index === -1) {
      refuseUnscored(key, node.criterion, framework, tree, how);
      continue;
    }
    const first = firstKeys[index];
    if (first === undefined) firstKeys[index] = key;
    else {
      repeated[index] ??= { node, keys: [first] };
      repeated[index].keys.push(key);
    }
    readings[index] = readMark(marks[key], key, node, how);
  }
  // `forEach` passes over the places where nothing is repeated.
  repeated.forEach(({ node, keys }, index) => {
    readings[index] = INVALID;
    const [first = "", ...others] = keys.sort();
    const named = keys.slice(0, MOST_NAMED).map(shorten);
    const args = { ...criterionArgs(node.criterion), count: keys.length, keys: named };
    const related = others.map((key) => ({ path: ["marks", key], words: MARKED_AGAIN }));
    how.report("duplicate-mark", args, ["marks", first], related);
  });
  return readings;
}

/** Of thousands of keys the first will do in words; every one is a related place. */
const MOST_NAMED = 10;

const MARKED_AGAIN = { "zh-TW": "同一項目的另一個評分。", en: "another mark of the same criterion" };

function findNode(key: string, framework: Framework, tree: ScoringTree, how: MarkReading): ScoringNode | undefined {
  const criterion = findCriterion(framework, key);
  if (criterion === undefined) {
    how.report("unknown-criterion", { found: shorten(key), near: nearestName(framework, key) }, ["marks", key]);
    return undefined;
  }
  if (criterion.misprints?.some((misprint) => fold(misprint) === fold(key))) {
    how.report("misprinted-criterion", { ...criterionArgs(criterion), found: shorten(key) }, ["marks", key]);
  }
  const node = tree.byId.get(criterion.id);
  if (node === undefined) refuseUnscored(key, criterion, framework, tree, how);
  return node;
}

/** A group is marked through what is under it, a detail without points through what it belongs to. */
function refuseUnscored(key: string, criterion: Criterion, framework: Framework, tree: ScoringTree, how: MarkReading) {
  const above = criterionLineage(framework, criterion.id);
  const akin = tree.leaves.filter(
    (leaf) => above.includes(leaf.criterion) || criterionLineage(framework, leaf.criterion.id).includes(criterion),
  );
  const leaves = (akin.length > 0 ? akin : tree.leaves).map((leaf) => leaf.criterion);
  const expected = leaves.map(({ label }) => label);
  how.report("not-scored", { ...criterionArgs(criterion), expected, titles: leaves.map(shortEnglishName) }, [
    "marks",
    key,
  ]);
}
