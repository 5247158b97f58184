import fc from "fast-check";
import { innovation2016 } from "../../../src/frameworks";

/** An action as it should be read again. */
export interface SampleAction {
  readonly text: string;
  readonly deadline: string;
  readonly unit: string;
}

/** A leaf of the framework with the labels above it, and its actions. */
export interface SampleEntry {
  /** From the item down. */
  readonly labels: readonly string[];
  readonly actions: readonly SampleAction[];
}

const byId = new Map<string, { readonly label: string; readonly parent?: string }>(
  innovation2016.criteria.map((criterion) => [criterion.id, criterion]),
);

/** Item, indicator and sub-indicator of the first dimension. */
const LEAVES: readonly (readonly string[])[] = innovation2016.criteria.flatMap((criterion) => {
  if (criterion.level !== "sub-indicator") return [];
  const indicator = byId.get(criterion.parent);
  const item = byId.get(indicator?.parent ?? "");
  return item?.parent === "convenient-service" ? [[item.label, indicator?.label ?? "", criterion.label]] : [];
});

const words = fc
  .array(
    fc.constantFrom("辦理", "設置", "民眾", "櫃檯", "資料", "講習", "宣導", "改善", "表單", "志工", "環境", "及", "，"),
    {
      minLength: 4,
      maxLength: 14,
    },
  )
  .map(
    (parts) =>
      `加強${parts
        .join("")
        .replace(/[，及]+$/u, "")
        .replace(/[，及]{2,}/gu, "，")}工作。`,
  );

const action = fc.record({
  text: words,
  deadline: fc.constantFrom("經常辦理", "每月", "每季", "107年6月30日", "適時辦理"),
  unit: fc.constantFrom("戶籍課", "行政課", "資訊室", "會計室", "各課室"),
});

/** Entries in the order of the framework; several actions are numbered, as labels are under each indicator. */
export const sampleEntries: fc.Arbitrary<readonly SampleEntry[]> = fc
  .tuple(
    fc.subarray([...LEAVES], { minLength: 2 }),
    fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: LEAVES.length, maxLength: LEAVES.length }),
  )
  .map(([leaves, actions]) => {
    let number = 0;
    return leaves.map((labels, index) => {
      number = leaves[index - 1]?.[1] === labels[1] ? number + 1 : 1;
      const own = actions[index] ?? [];
      return {
        labels: [...labels.slice(0, -1), `${number}.${labels.at(-1)}`],
        actions: own.map((each, at) => (own.length === 1 ? each : { ...each, text: `${at + 1}.${each.text}` })),
      };
    });
  });

/** Every action beside its label, as a reader of the rebuilt table should find it. */
export function pairsIn(entries: readonly SampleEntry[]): string[] {
  return entries.flatMap(({ labels, actions }) =>
    actions.map(({ text, deadline, unit }) => [...labels, text, deadline, unit].join("|")),
  );
}
