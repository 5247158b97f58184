import { toExact } from "../base/exact-text";
import type { AppliedFloor } from "../model/panel-floor";
import type { PanelResult } from "../model/panel-result";
import { panelItems } from "./panel-items";
import type { PanelRules } from "./panel-rules";
import type { PanelTable } from "./panel-table";
import type { ReadFloor } from "./read-floors";

/** The items, floors and pass mark of a panel as its result records them. */
export function describeRules(
  table: PanelTable,
  itemLevel: string | undefined,
  { floors, passMark }: PanelRules,
): Pick<PanelResult, "items" | "floors" | "passMark"> {
  return {
    ...(table.phases === undefined && { items: describeItems(table, itemLevel) }),
    ...(floors.length > 0 && { floors: floors.map((floor) => describeFloor(floor, table)) }),
    ...(passMark !== undefined && {
      passMark: {
        atLeast: toExact(passMark.atLeast),
        ...(passMark.rounding !== undefined && { rounding: passMark.rounding }),
        effect: passMark.effect,
        // Without one of its own it stands under its name.
        ...(passMark.source !== "passMark" && { source: passMark.source }),
      },
    }),
  };
}

function describeItems(
  { tree, framework }: PanelTable,
  itemLevel: string | undefined,
): NonNullable<PanelResult["items"]> {
  const items = panelItems(tree, itemLevel);
  const level = itemLevel ?? items[0]?.level ?? "";
  return { level, label: framework.levels.find(({ id }) => id === level)?.label ?? level, count: items.length };
}

function describeFloor(floor: ReadFloor, table: PanelTable): AppliedFloor {
  const { kind, below, effect, source } = floor;
  const shown = { ...(below !== undefined && { below: toExact(below) }) };
  if (floor.kind === "members") return { kind, ...shown, share: toExact(floor.share), effect, source };
  const { criteria } = floor;
  return {
    kind,
    ...(criteria && { criteria: criteria.map((id) => criterionOf(id, table)) }),
    ...shown,
    effect,
    source,
  };
}

/** In the framework, or in that of one of the stages. */
function criterionOf(id: string, { tree, phases }: PanelTable) {
  const trees = [tree, ...[...(phases?.values() ?? [])].map((phase) => phase.tree)];
  const node = trees.map(({ byId }) => byId.get(id)).find((one) => one !== undefined);
  return { id, label: node?.label ?? id, ...(node?.title !== undefined && { title: node.title }) };
}
