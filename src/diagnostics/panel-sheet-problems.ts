import { shortEnglishList, shortList } from "./name-lists";
import type { Problem } from "./problem";

/** What can be said of the sheets of a panel: whose they are, and which of them count. */
export const PANEL_SHEET_PROBLEMS = {
  "panel-without-sheets": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有任何可採用的評分表，故無評審結果；請至少提供一張載明委員及受評機關的評分表。",
      en: () => "There is no usable sheet, so there is no result; give at least one that names its judge and subject.",
    },
  } satisfies Problem<Record<never, never>>,
  "invalid-panel": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `評分表應為清單，此處為 ${found}；請將各委員的評分表放入同一清單。`,
      en: ({ found }) => `Found ${found}; a list of score sheets is expected.`,
    },
  } satisfies Problem<{ found: string }>,
  "panel-too-large": {
    severity: "error",
    words: {
      "zh-TW": ({ judges, subjects, most }) =>
        `評分表有 ${judges} 位委員、${subjects} 個受評對象，逾可計算的 ${most} 格；請核對委員及受評機關的名稱是否一致，或分組分次計算。`,
      en: ({ judges, subjects, most }) =>
        `There are ${judges} judges and ${subjects} subjects, more than ${most} places; check that names are written alike, or score groups one after the other.`,
    },
  } satisfies Problem<{ judges: number; subjects: number; most: number }>,
  "sheet-without-judge": {
    severity: "error",
    words: {
      "zh-TW": () => "評分表未載明委員，不予採計；請填寫 judge（姓名或代號）。",
      en: () => "The sheet names no judge and does not count; fill in the judge (name or code).",
    },
  } satisfies Problem<Record<never, never>>,
  "sheet-without-subject": {
    severity: "error",
    words: {
      "zh-TW": () => "評分表未載明受評機關，無從得知所評為何，全部總分暫不計算；請填寫 subject。",
      en: () => "The sheet names no subject: it may be of any, so there are no totals; fill in the subject.",
    },
  } satisfies Problem<Record<never, never>>,
  "duplicate-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, count }) => `${judge} 對「${subject}」有 ${count} 張評分表，均不採計；請只保留一張。`,
      en: ({ judge, subject, count }) => `${judge} has ${count} sheets for "${subject}": none counts; keep one.`,
    },
  } satisfies Problem<{ judge: string; subject: string; count: number }>,
  "name-written-otherwise": {
    severity: "warning",
    words: {
      "zh-TW": ({ what, name, others }) =>
        `「${name}」另寫作「${others.join("」、「")}」，僅空白或全形、半形不同，視為同一${what === "judge" ? "委員" : "受評對象"}；如非同一，請改以可資區別之名稱或代號。`,
      en: ({ what, name, others }) =>
        `"${name}" is also written "${others.join('", "')}"; that differs in nothing but blanks or width and is taken for the same ${what}. If they are not the same, give them names or codes that can be told apart.`,
    },
  } satisfies Problem<{ what: "judge" | "subject"; name: string; others: readonly string[] }>,
  "sheet-unread": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, found }) =>
        `${judge} 對「${subject}」的評分表有 ${found.length} 個評分無從採計（${shortList(found, found.length)}），未能完整讀取，總分暫不計算；請更正項目名稱，或刪除該評分。`,
      en: ({ judge, subject, found }) =>
        `The sheet of ${judge} for "${subject}" has ${found.length} ${found.length === 1 ? "mark" : "marks"} that cannot be placed (${shortEnglishList(found, found.length)}), so there is no total; correct the name of the criterion, or remove the mark.`,
    },
  } satisfies Problem<{ judge: string; subject: string; found: readonly string[] }>,
  "not-applicable-differs": {
    severity: "warning",
    words: {
      "zh-TW": ({ subject, labels, count, phase }) =>
        `${phase === "" ? "" : `「${phase}」階段：`}「${subject}」有 ${count} 個項目僅部分委員列為不適用（${shortList(labels, count)}），其餘委員有評分；同一受評對象之項目適用與否應一致，請確認。`,
      en: ({ subject, titles, count, phase }) =>
        `${phase === "" ? "" : `${phase}: `}Some judges call ${count} ${count === 1 ? "criterion" : "criteria"} of "${subject}" not applicable (${shortEnglishList(titles, count)}) and others marked ${count === 1 ? "it" : "them"}; make sure which is right.`,
    },
  } satisfies Problem<{
    subject: string;
    labels: readonly string[];
    titles: readonly string[];
    count: number;
    phase: string;
  }>,
  "one-judge": {
    severity: "info",
    words: {
      "zh-TW": ({ judge, group, phase }) =>
        `${group === "" ? "" : `「${group}」`}${phase === "" ? "" : `「${phase}」階段`}僅有 1 位委員（${judge}）評分，結果即為其個人評分；請確認是否齊全。`,
      en: ({ judge, group, phase }) => {
        const where = [group, phase].filter((part) => part !== "").join(", ");
        return `${where === "" ? "" : `${where}: `}There is one judge only (${judge}), so the result is that judge's own; are all sheets here?`;
      },
    },
  } satisfies Problem<{ judge: string; group: string; phase: string }>,
  "judge-absent": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `「${phase}」階段：`}${judge} 未評 ${count} 個受評對象（${shortList(subjects, count)}），其總分暫不計算；請補評，或指定缺評委員不計（absentJudge: "omit"）。`,
      en: ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `${phase}: `}${judge} did not assess ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}), so there is no total; complete the sheets, or say that absent judges are left out (absentJudge: "omit").`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; phase: string }>,
  "judge-omitted": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `「${phase}」階段：`}${judge} 未評 ${count} 個受評對象（${shortList(subjects, count)}），依指定以其餘委員計算。`,
      en: ({ judge, subjects, count, phase }) =>
        `${phase === "" ? "" : `${phase}: `}${judge} did not assess ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}); as told, the other judges alone count there.`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; phase: string }>,
  "judge-omitted-throughout": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subjects, count, group }) =>
        `${judge} 有 ${count} 個受評對象（${shortList(subjects, count)}）未採計；合計值須由相同委員加總方能比較，故${group === "" ? "" : `「${group}」`}全部不計該委員。`,
      en: ({ judge, subjects, count, group }) =>
        `${judge} does not count for ${count} ${count === 1 ? "subject" : "subjects"} (${shortEnglishList(subjects, count)}); sums can be compared only over the same judges, so ${judge} is left out${group === "" ? "" : ` of ${group}`} altogether.`,
    },
  } satisfies Problem<{ judge: string; subjects: readonly string[]; count: number; group: string }>,
  "sheet-incomplete": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），總分暫不計算；請補評，或指定不完整評分表的處理方式（incompleteSheet）。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}), so there is no total; complete the sheet, or say what becomes of incomplete ones (incompleteSheet).`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-faulty": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」有 ${labels.length} 項評分有誤（${labels.join("、")}），總分暫不計算；有誤不是漏評，不適用漏評之處理方式（incompleteSheet），請更正。`,
      en: ({ judge, subject, titles }) =>
        `${judge} has ${titles.length} faulty ${titles.length === 1 ? "mark" : "marks"} for "${subject}" (${titles.join(", ")}), so there is no total; a faulty mark is no open one (incompleteSheet does not apply): correct it.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-omitted": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），依指定不計該評分表。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}); as told, the sheet does not count.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-as-zero": {
    severity: "warning",
    words: {
      "zh-TW": ({ judge, subject, labels }) =>
        `${judge} 對「${subject}」尚有 ${labels.length} 項未採計（${labels.join("、")}），依指定以 0 分計。`,
      en: ({ judge, subject, titles }) =>
        `${judge} left ${titles.length} ${titles.length === 1 ? "criterion" : "criteria"} of "${subject}" open (${titles.join(", ")}); as told, they count 0.`,
    },
  } satisfies Problem<OpenSheet>,
  "sheet-not-applicable": {
    severity: "error",
    words: {
      "zh-TW": ({ judge, subject }) =>
        `${judge} 對「${subject}」所有項目均列為不適用，該評分表沒有總分可計；請確認評核架構是否選對。`,
      en: ({ judge, subject }) =>
        `${judge} has every criterion of "${subject}" as not applicable, so that sheet has no total; is this the right framework?`,
    },
  } satisfies Problem<{ judge: string; subject: string }>,
  "unknown-phase": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `評分表${found === "undefined" ? "未載明階段（phase）" : `的階段為 ${found}`}，不予採計；應為 ${expected.join("、")} 之一。`,
      en: ({ found, expected }) =>
        `The ${found === "undefined" ? 'sheet names no "phase"' : `phase of the sheet is ${found}`}, so it does not count; expected one of ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "phases-without-weights": {
    severity: "error",
    words: {
      "zh-TW": ({ phases }) =>
        `評分表分屬不同階段（${phases.join("、")}），但未訂各階段權重，無從合計；請採加權合計（weighted-phases）並訂定權重，或分別計算。`,
      en: ({ phases }) =>
        `The sheets belong to several phases (${phases.join(", ")}) without weights, so they cannot be combined; use weighted-phases with weights, or score each phase on its own.`,
    },
  } satisfies Problem<{ phases: readonly string[] }>,
  "phase-without-sheets": {
    severity: "error",
    words: {
      "zh-TW": ({ phase, group }) =>
        `${group === "" ? "" : `「${group}」`}階段「${phase}」沒有任何評分表，總分暫不計算；請補上。`,
      en: ({ phase, group }) =>
        `The phase "${phase}" has no sheets${group === "" ? "" : ` in ${group}`}, so there is no total; add them.`,
    },
  } satisfies Problem<{ phase: string; group: string }>,
} as const;

/** A sheet with open marks. */
export interface OpenSheet extends Readonly<Record<string, string | readonly string[]>> {
  readonly judge: string;
  readonly subject: string;
  readonly labels: readonly string[];
  readonly titles: readonly string[];
}
