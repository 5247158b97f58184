import type { Locale } from "../diagnostics/locale";
import type { CrosswalkLink } from "../model/crosswalk";
import type { Ledger, LedgerLine } from "../model/ledger";

/** Every language has a word for each of these. */
interface Named {
  readonly relation: Readonly<Record<CrosswalkLink["relation"], string>>;
  readonly confidence: Readonly<Record<CrosswalkLink["confidence"], string>>;
  readonly derivation: Readonly<Record<NonNullable<Ledger["crosswalk"]>["derivation"], (via: string) => string>>;
  readonly kind: Readonly<Record<LedgerLine["kind"], string>>;
  readonly chosenBy: Readonly<Record<NonNullable<LedgerLine["chosenBy"]>, string>>;
  readonly reason: Readonly<Record<NonNullable<LedgerLine["reason"]>, string>>;
}

/** The words of the reports on crosswalks and on plans that were mapped by one. */
export const CROSSWALK_WORDS = {
  "zh-TW": {
    colon: "：",
    comma: "、",
    semicolon: "；",
    bracketed: (text: string) => `（${text}）`,
    relation: { equal: "相同", subset: "屬於", superset: "包含", intersects: "部分相關" },
    confidence: { high: "高", medium: "中", low: "低" },
    derivation: {
      stated: () => "逐項訂定",
      inverse: () => "由反方向之對照表推得",
      composed: (via: string) => `經由 ${via} 之對照表推得`,
    },
    kind: {
      unchanged: "照列",
      renamed: "照列（名稱不同）",
      moved: "移列",
      merged: "併列",
      split: "待擇定",
      doubtful: "請確認",
      dropped: "未移入",
      new: "待補",
    },
    chosenBy: { crosswalk: "依對照表", choice: "已指定", default: "暫列", present: "併入之計畫已列於此項目" },
    reason: {
      "unknown-criterion": "原架構無此項目，無從對照",
      "no-counterpart": "新架構無對應項目",
      "empty-row": "原列沒有作法",
    },
    title: "計畫對照紀錄",
    frameworks: (from: string, to: string) => `評核架構：${from} → ${to}`,
    table: "對照表",
    notice: "說明",
    summary: ({ actions, placed, present, dropped, undecided, unanswered }: Ledger["summary"]) =>
      `作法 ${actions} 項：移入 ${placed} 項（其中 ${undecided} 項待擇定或確認）、原已列有 ${present} 項、未移入 ${dropped} 項；新架構尚無作法之項目 ${unanswered} 項。`,
    undecided: "待擇定／請確認：可移列之項目不只一個者，暫列第一個；只有一個者，把握不足，請確認",
    dropped: "未移入新計畫",
    placed: "已移入新計畫",
    unanswered: "新架構尚無作法之項目",
    counts: "各項目作法數",
    row: "列",
    source: "原項目",
    target: "新項目",
    candidates: "可移列之項目及理由",
    sameReason: (n: number) => `理由、把握同第 ${n} 項`,
    stillOpen: "把握：對照可靠，惟項目不只一個，仍須擇定",
    action: "作法",
    actionCount: (n: number) => `${n} 項`,
    treatment: "處理",
    relationTitle: "關係",
    confidenceTitle: "把握",
    rationale: "理由",
    reasonTitle: "原因",
    before: "原有",
    after: "移入後",
    presentMark: "（原已列有）",
    noActions: "（沒有作法）",
    crosswalkTo: (title: string) => `對照至${title}`,
    unmappedFrom: "本架構無對應之項目",
    unmappedTo: "對方架構無對應之項目",
    none: "無",
  },
  en: {
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
    bracketed: (text: string) => ` (${text})`,
    relation: { equal: "same as", subset: "part of", superset: "contains", intersects: "in part" },
    confidence: { high: "high", medium: "medium", low: "low" },
    derivation: {
      stated: () => "stated link by link",
      inverse: () => "worked out from the crosswalk the other way",
      composed: (via: string) => `worked out by way of ${via}`,
    },
    kind: {
      unchanged: "unchanged",
      renamed: "renamed",
      moved: "moved",
      merged: "merged",
      split: "to be chosen",
      doubtful: "to be confirmed",
      dropped: "dropped",
      new: "new",
    },
    chosenBy: {
      crosswalk: "by the crosswalk",
      choice: "chosen",
      default: "for now",
      present: "the plan to map into has it there",
    },
    reason: {
      "unknown-criterion": "the old framework does not know the criterion",
      "no-counterpart": "the new framework has no counterpart",
      "empty-row": "the row has no action",
    },
    title: "Ledger of a mapped plan",
    frameworks: (from: string, to: string) => `Framework: ${from} → ${to}`,
    table: "Crosswalk",
    notice: "Note",
    summary: ({ actions, placed, present, dropped, undecided, unanswered }: Ledger["summary"]) =>
      `Actions: ${actions}, of which placed ${placed} (to be chosen or confirmed: ${undecided}), there already ${present}, dropped ${dropped}. Criteria of the new framework without action: ${unanswered}.`,
    undecided: "To be chosen or confirmed: of several that fit the first holds for now; one alone is not sure",
    dropped: "Not in the new plan",
    placed: "In the new plan",
    unanswered: "Criteria of the new framework without action",
    counts: "Actions of each criterion",
    row: "Row",
    source: "Old criterion",
    target: "New criterion",
    candidates: "Criteria that fit, and why",
    sameReason: (n: number) => `rationale and confidence as under ${n}`,
    stillOpen: "Confidence: the link is sure, but not which of its criteria; choose",
    action: "Actions",
    actionCount: (n: number) => `${n} ${n === 1 ? "action" : "actions"}`,
    treatment: "What became of it",
    relationTitle: "Relation",
    confidenceTitle: "Confidence",
    rationale: "Rationale",
    reasonTitle: "Reason",
    before: "Before",
    after: "After",
    presentMark: " (there already)",
    noActions: "(no action)",
    crosswalkTo: (title: string) => `Crosswalk to ${title}`,
    unmappedFrom: "Criteria of this framework without counterpart",
    unmappedTo: "Criteria of the other framework without counterpart",
    none: "none",
  },
} as const satisfies Record<Locale, Named & Readonly<Record<string, unknown>>>;
