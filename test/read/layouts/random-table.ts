import { FRAMEWORKS } from "../../../src/frameworks";
import type { Framework } from "../../../src/model/framework";
import { between, pick, type Random } from "./random";
import { sentence } from "./random-sentence";

/** A table as its author wrote it: rows with a label for each criterion column and paragraphs for each other column. */
export interface WrittenTable {
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
}

export interface WrittenColumn {
  readonly kind: "criterion" | "strategy" | "either" | "action" | "deadline" | "unit" | "target" | "benefit" | "empty";
  /** One paragraph, or two where two names stand in one cell. */
  readonly names: readonly string[];
}

/**
 * One criterion; several strategies have a deadline, a benefit and so on each, and stand in one row or in rows of their
 * own beside a merged label.
 */
export interface WrittenRow {
  readonly labels: readonly string[];
  readonly isParted: boolean;
  readonly blocks: readonly (readonly (readonly string[])[])[];
}

/** Column sets of plans of both schemes, and their like. */
export type TableForm = "award" | "points" | "measures" | "separate" | "unknown" | "scheme";

export const TABLE_FORMS: readonly TableForm[] = ["award", "points", "measures", "separate", "unknown", "scheme"];

/** How the author of a table writes. */
interface Habits {
  readonly number: (i: number) => string;
  /** How many paragraphs end with a full stop. */
  readonly stops: number;
  /** Every action has a deadline of its own. */
  readonly hasDeadlines: boolean;
}

export function randomTable(random: Random, form: TableForm): WrittenTable {
  const columns = columnsOf(random, form);
  const labels = form === "unknown" || form === "scheme" ? ownLabels(random) : frameworkLabels(random, form);
  const points = form === "points" || random() < 0.2;
  const levels = columns.filter(({ kind }) => kind === "criterion").length;
  const isParted = random() < 0.5;
  const canBeSeveral = isParted || columns.some(({ kind }) => kind === "either");
  const habits: Habits = {
    number: pick(random, NUMBERS),
    stops: pick(random, [1, 1, 0.8]),
    hasDeadlines: form === "measures" && random() < 0.4,
  };
  const rows = labels.map((path): WrittenRow => {
    const count = canBeSeveral && random() < 0.25 ? between(random, 2, 3) : 1;
    const printed = path
      .slice(-levels)
      .map((label) => (points ? `${label}（${between(random, 2, 20) * 10}分）` : label));
    return { labels: printed, isParted, blocks: Array.from({ length: count }, () => block(random, columns, habits)) };
  });
  return { columns, rows };
}

const NUMBERS: readonly Habits["number"][] = [
  (i) => `${i + 1}.`,
  (i) => `${i + 1}. `,
  (i) => `${i + 1}、`,
  (i) => `(${i + 1})`,
  (i) => `（${"一二三四五六"[i]}）`,
  (i) => "①②③④⑤⑥"[i] ?? "",
];

function columnsOf(random: Random, form: TableForm): readonly WrittenColumn[] {
  const column = (kind: WrittenColumn["kind"], ...names: string[]): WrittenColumn => ({ kind, names });
  const deadline = column("deadline", pick(random, ["完成期限", "辦理期限", "期程"]));
  const unit = column("unit", pick(random, ["承辦單位", "業務單位", "權責單位"]));
  const benefit = column("benefit", pick(random, ["預期效益", "預期成效"]));
  const target = column("target", pick(random, ["預期目標", "年度目標"]));
  const action = column("action", pick(random, ["具體作法", "預期作法", "推動作法"]));
  const some = <T>(list: readonly T[], chance: number): readonly T[] => list.filter(() => random() < chance);
  switch (form) {
    case "award": {
      const either = column("either", "推動策略", "推動作法");
      const rest = shuffled(random, [deadline, benefit, ...some([unit], 0.3)]);
      return [column("criterion", "構面"), column("criterion", "實施要項"), either, ...rest];
    }
    case "points": {
      const result = column(random() < 0.3 ? "target" : "empty", "實施成果");
      const empty = some([result, column("empty", "評核分數")], 0.6);
      return [
        column("criterion", "評核項目"),
        column("criterion", "評核指標"),
        action,
        target,
        ...some([unit], 0.2),
        ...empty,
      ];
    }
    case "measures":
      return [
        column("criterion", "評核項目"),
        column("criterion", "評核指標"),
        ...shuffled(random, [action, deadline, unit]),
      ];
    case "separate": {
      const strategy = column("strategy", "推動策略");
      return [
        column("criterion", "構面"),
        column("criterion", "實施要項"),
        strategy,
        action,
        ...shuffled(random, some([deadline, benefit, unit], 0.7)),
      ];
    }
    case "scheme":
      return [
        column("criterion", "實施要項"),
        column("strategy", "執行策略"),
        column("action", "執行方法"),
        ...shuffled(random, [unit, ...some([deadline], 0.3)]),
      ];
    case "unknown":
      return [
        column("criterion", "工作要領"),
        column("criterion", "評核項目"),
        action,
        ...shuffled(random, [unit, ...some([deadline, target], 0.5)]),
      ];
  }
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Two levels of a framework in its order, some left out. */
function frameworkLabels(random: Random, form: TableForm): readonly (readonly string[])[] {
  const id = form === "award" || form === "separate" ? "leap-award-2018" : "innovation-points-2010";
  const framework: Framework | undefined = FRAMEWORKS.find((known) => known.id === id);
  const criteria = framework?.criteria ?? [];
  const isNumbered = random() < 0.5;
  const seen = new Map<string, number>();
  return criteria.flatMap((criterion) => {
    const parent = criteria.find((other) => other.id === criterion.parent);
    const isLeaf = !criteria.some((other) => other.parent === criterion.id);
    if (parent === undefined || !isLeaf || random() < 0.15) return [];
    const number = (seen.get(parent.id) ?? 0) + 1;
    seen.set(parent.id, number);
    return [[parent.label, isNumbered ? `${"一二三四五六七八九"[number - 1]}、${criterion.label}` : criterion.label]];
  });
}

function ownLabels(random: Random): readonly (readonly string[])[] {
  const isNumbered = random() < 0.7;
  return shuffled(random, OWN_AREAS)
    .slice(0, between(random, 2, 4))
    .flatMap((area, a) =>
      shuffled(random, OWN_TOPICS)
        .slice(a * 3, a * 3 + between(random, 1, 3))
        .map((topic, i) => [area, isNumbered ? `${"一二三四五"[i]}、${topic}` : topic]),
    );
}

const OWN_AREAS = ["廳舍環境", "便捷申辦", "溝通宣導", "人力訓練", "數位應用"];
const OWN_TOPICS = [
  "動線規劃與標示",
  "無障礙設備維護",
  "電話應答品質",
  "櫃檯分流及預約",
  "偏鄉行動服務",
  "多語文件編製",
  "意見蒐集與回饋",
  "資料開放利用",
  "志工招募培訓",
  "跨所合作機制",
  "長者關懷服務",
  "線上申請推廣",
];

function block(random: Random, columns: readonly WrittenColumn[], habits: Habits): readonly (readonly string[])[] {
  const count = between(random, 1, 6);
  const isNumbered = count > 1 || random() < 0.5;
  const paragraph = (): string => (random() < habits.stops ? sentence(random) : sentence(random).replace(/。$/u, ""));
  const items = (): readonly string[] =>
    Array.from({ length: count }, (_, i) => (isNumbered ? habits.number(i) : "") + paragraph());
  return columns.map(({ kind }): readonly string[] => {
    switch (kind) {
      case "strategy":
      case "benefit":
        return [paragraph()];
      case "either":
        return [
          sentence(random),
          ...Array.from({ length: between(random, 1, 6) }, (_, i) => habits.number(i) + paragraph()),
        ];
      case "action":
      case "target":
        return items();
      case "deadline":
        return Array.from({ length: habits.hasDeadlines ? count : 1 }, () => pick(random, DEADLINES));
      case "unit":
        return [pick(random, UNITS)];
      default:
        return [];
    }
  });
}

const DEADLINES = [
  "經常辦理",
  "隨時辦理",
  "108年12月31日",
  "每季辦理",
  "108年6月底前",
  "不定期辦理",
  "每月1次",
  "108年10月15日前",
];
const UNITS = ["行政課", "資訊室", "服務台", "各課室", "登記課、資訊室", "主任室", "志工隊"];
