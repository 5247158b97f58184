import { preview, shorten } from "../base/preview";
import type { Ratio } from "../base/ratio";
import { findCriterion } from "../model/find-criterion";
import { FLOOR_EFFECTS } from "../model/floor-effects";
import type { Framework } from "../model/framework";
import { nearestName } from "../model/nearest-criterion";
import type { BelowFloor } from "../model/panel-floor";
import { scoringTree } from "../score/scoring-tree";
import { type Item, readItems } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** A floor: criteria whose mean may not be below so many percent, or how many members may give a low total. */
export type ReadFloor = CriterionFloor | MembersFloor;

/** A floor on means of criteria. */
export interface CriterionFloor {
  readonly kind: "criterion";
  /** Ids; `undefined`: each of the items (評核項目) of the panel. */
  readonly criteria: readonly string[] | undefined;
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

/** Reads floors (最低標準); their criteria are those of any of the frameworks. */
export function readFloors(
  floors: unknown,
  frameworks: readonly Framework[],
  report: ReportRule,
): readonly ReadFloor[] {
  return readItems(floors, FLOOR_KEYS, ["floors"], report)
    .map((item) => readFloor(item, frameworks, report))
    .filter((floor) => floor !== undefined);
}

const FLOOR_KEYS = ["kind", "criteria", "below", "zero", "share", "effect", "source"];

function readFloor(item: Item, frameworks: readonly Framework[], report: ReportRule): ReadFloor | undefined {
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
  const criteria = item.value.criteria === undefined ? undefined : readCriteria(item, frameworks, report);
  const isRead = (!fields.has("below") || below !== undefined) && (!fields.has("criteria") || criteria !== undefined);
  if (kind === undefined || effect === undefined || source === undefined || !isRead) return undefined;
  return { kind, criteria, below, effect, source };
}

function readCriteria(
  { value, path: above }: Item,
  frameworks: readonly Framework[],
  report: ReportRule,
): readonly string[] | undefined {
  const names = value.criteria;
  const path = [...above, "criteria"];
  if (!Array.isArray(names)) {
    report("invalid-rule", { found: preview(names), name: "criteria", expected: "list" }, path);
    return undefined;
  }
  const ids = names.map((name: unknown, index) => {
    const text = typeof name === "string" ? name : "";
    const id = frameworks.map((framework) => scoredId(framework, text)).find((one) => one !== undefined);
    if (id !== undefined) return id;
    const found = text === "" ? preview(name) : shorten(text);
    const near = frameworks.map((framework) => nearestName(framework, text)).find((one) => one !== "") ?? "";
    report("rule-for-unknown-criterion", { found, near }, [...path, index]);
    return undefined;
  });
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? known : undefined;
}

/** The id of a criterion with points, by id, official label or alias. */
function scoredId(framework: Framework, name: string): string | undefined {
  const { byId } = scoringTree(framework);
  if (byId.has(name)) return name;
  const id = findCriterion(framework, name)?.id;
  return id !== undefined && byId.has(id) ? id : undefined;
}
