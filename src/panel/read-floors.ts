import { preview, shorten } from "../base/preview";
import type { Ratio } from "../base/ratio";
import { findCriterion } from "../model/find-criterion";
import { FLOOR_EFFECTS } from "../model/floor-effects";
import type { Framework } from "../model/framework";
import { nearestName } from "../model/nearest-criterion";
import type { BelowFloor } from "../model/panel-floor";
import { type ScoringNode, scoringTree } from "../score/scoring-tree";
import { type Item, readItems } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** A floor: criteria whose mean may not be below so many percent, or how many members may give a low total. */
export type ReadFloor = CriterionFloor | MembersFloor;

/** A floor on means of criteria. */
export interface CriterionFloor {
  readonly kind: "criterion";
  readonly nodes: readonly ScoringNode[];
  /** `undefined`: only a mean of zero is too low. */
  readonly below: Ratio | undefined;
  readonly effect: BelowFloor["effect"];
  readonly source: string;
}

/** A floor on the totals of members. */
export interface MembersFloor {
  readonly kind: "members";
  readonly below: Ratio;
  readonly share: Ratio;
  readonly effect: BelowFloor["effect"];
  readonly source: string;
}

/** Reads floors (最低標準). */
export function readFloors(floors: unknown, framework: Framework, report: ReportRule): readonly ReadFloor[] {
  return readItems(floors, FLOOR_KEYS, ["floors"], report)
    .map((item) => readFloor(item, framework, report))
    .filter((floor) => floor !== undefined);
}

const FLOOR_KEYS = ["kind", "criteria", "below", "zero", "share", "effect", "source"];

function readFloor(item: Item, framework: Framework, report: ReportRule): ReadFloor | undefined {
  const fields = ruleFields(item, report);
  const kind = fields.word("kind", ["criterion", "members"], "floor-kind");
  const effect = fields.word("effect", FLOOR_EFFECTS, "effect");
  const source = fields.source();
  if (kind === "members") {
    const below = fields.amount("below", "percent");
    const share = fields.amount("share", "share");
    if (below === undefined || share === undefined || effect === undefined || source === undefined) return undefined;
    return { kind, below, share, effect, source };
  }
  if (fields.has("below") === (item.value.zero === true)) return fields.refuse("below", "below-or-zero");
  const below = fields.has("below") ? fields.amount("below", "percent") : undefined;
  const nodes = readCriteria(item, framework, report);
  const isRead = !fields.has("below") || below !== undefined;
  if (kind === undefined || effect === undefined || source === undefined || nodes === undefined || !isRead) {
    return undefined;
  }
  return { kind, nodes, below, effect, source };
}

/** The named criteria, or each that is marked. */
function readCriteria(item: Item, framework: Framework, report: ReportRule): readonly ScoringNode[] | undefined {
  const tree = scoringTree(framework);
  const names = item.value.criteria;
  if (names === undefined) return tree.leaves;
  const path = [...item.path, "criteria"];
  if (!Array.isArray(names)) {
    report("invalid-rule", { found: preview(names), expected: "list" }, path);
    return undefined;
  }
  const nodes = names.map((name: unknown, index) => {
    const text = typeof name === "string" ? name : "";
    const node = tree.byId.get(text) ?? tree.byId.get(findCriterion(framework, text)?.id ?? "");
    if (node !== undefined) return node;
    const found = text === "" ? preview(name) : shorten(text);
    report("rule-for-unknown-criterion", { found, near: nearestName(framework, text) }, [...path, index]);
    return undefined;
  });
  const known = nodes.filter((node) => node !== undefined);
  return known.length === nodes.length ? known : undefined;
}
