import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { parseDeadline } from "../../calendar/deadline";
import { diagnose } from "../../diagnostics/problem";
import { TABLE_PROBLEMS } from "../../diagnostics/table-problems";
import type { PlanInput } from "../../model/plan";
import type { ReadingContext } from "../parts/part";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { UNIT_ENDING } from "../source/unit-ending";
import { joinedValues } from "./joined-values";

/** What is known of the document. */
export type DoubtContext = Pick<ReadingContext, "locale"> & {
  /** Whether its tables were rebuilt from text, which shows no cells. */
  readonly hasLostCells?: boolean;
  /** The labels of the framework's criteria. */
  readonly labels?: readonly string[];
};

/**
 * Deadlines (完成期限) and units (承辦單位) that no person writes so: as long as a sentence, the same words twice in a
 * row, an action with its own number in it once more, several with nothing between them, or a unit with a figure. In a text that has lost its cells, also a unit that goes on after its name ends, and an
 * action with a deadline and the label of another criterion in it: several cells were taken for one. Also an action that
 * is nothing but a deadline. Of each row the first is told.
 */
export function doubtfulValues(entries: PlanInput["entries"], context: DoubtContext): readonly ReadingDiagnostic[] {
  const { locale } = context;
  return entries.flatMap(({ actions }, row) => {
    const placed = [actions].flat().map((action, i) => ({ action, path: ["entries", row, "actions", i] }));
    const [first] = placed.flatMap(({ action, path }) => valuesOf(action, path, context));
    const misplaced =
      context.hasLostCells === true ? placed.find(({ action }) => isDeadline(wordsOf(action))) : undefined;
    const findings: ReadingDiagnostic[] = [];
    if (first !== undefined) {
      const { path, column, text } = first;
      findings.push(diagnose(TABLE_PROBLEMS, "value-doubtful", { column, found: shorten(text) }, { path, locale }));
    }
    if (misplaced !== undefined) {
      const path = [...misplaced.path, "text"];
      const found = shorten(wordsOf(misplaced.action));
      findings.push(diagnose(TABLE_PROBLEMS, "value-misplaced", { found }, { path, locale }));
    }
    return findings;
  });
}

function wordsOf(action: Action): string {
  return typeof action === "string" ? action : "text" in action ? action.text : "";
}

/** An action that is nothing but a day or 每季 stood in the column of deadlines. */
function isDeadline(text: string): boolean {
  if (text.length > LONGEST || !ENDS_IN_TIME.test(text)) return false;
  const parsed = parseDeadline(text);
  return parsed.ok && parsed.value.kind !== "unclear";
}

/** 每季檢討 is an action. */
const ENDS_IN_TIME = /[日月年季週底前時期]$|辦理$/u;

type Action = PlanInput["entries"][number]["actions"];

interface Doubt {
  readonly path: Path;
  readonly column: "deadline" | "unit" | "action";
  readonly text: string;
}

function valuesOf(action: Action, at: Path, { hasLostCells = false, labels = [] }: DoubtContext): readonly Doubt[] {
  if (typeof action === "string" || !("text" in action)) return [];
  const { text: words, deadline, units = [] } = action;
  const written = typeof deadline === "string" ? deadline : deadline?.text;
  const doubts: Doubt[] = [units]
    .flat()
    .filter(
      (text) =>
        isTooMuch(text) ||
        (FIGURE.test(text) && !NUMBERED_NAME.test(text)) ||
        holdsSeveral(text, "unit") ||
        (hasLostCells && goesOnAfterName(text)),
    )
    .map((text) => ({ path: [...at, "units"], column: "unit", text }));
  if (written !== undefined && (isTooMuch(written) || holdsSeveral(written, "deadline")))
    doubts.push({ path: [...at, "deadline"], column: "deadline", text: written });
  const isMore = repeatsNumber(words, action.label) || (hasLostCells && holdsAnotherRow(words, labels));
  if (isMore) doubts.push({ path: [...at, "text"], column: "action", text: words });
  return doubts;
}

function isTooMuch(text: string): boolean {
  return text.length > LONGEST || TWICE.test(text);
}

/** 109年3月31日每月, 登記課資料課 */
function holdsSeveral(text: string, field: "deadline" | "unit"): boolean {
  return joinedValues(text, field).length > 0;
}

/** Longer ones are sentences, or several. */
const LONGEST = 30;
const TWICE = /^(?<once>.{3,30}?)\s?\k<once>/u;

/** Of a target or a benefit: 登記課正確率99%; the figure of 第1課 and 3樓櫃檯 is part of a name. */
const FIGURE = /[%％]|(?<![第\d０-９])[\d０-９]{1,6}(?![\d０-９課科組股樓室隊站號區所人])/u;
/** 1999話務中心, 113專線小組, 24小時服務中心. */
const NUMBERED_NAME = /^[\d０-９]{1,4}[\p{Script=Han}]{0,10}(?:中心|專線|小組|熱線|平[台臺])$/u;

/** 行政課友善 */
function goesOnAfterName(text: string): boolean {
  return NAME_WITHIN.test(text) && !UNIT_ENDING.test(text);
}

const NAME_WITHIN = /^[\p{Script=Han}]{1,8}[課室科股](?:\s|(?=[\p{Script=Han}]{2}))/u;

/** 1.甲。1.乙。: one of two actions is misnumbered, and nothing else tells them apart. */
function repeatsNumber(text: string, label: string | undefined): boolean {
  const number = label?.replace(/\s/gu, "") ?? "";
  if (!NUMBER_WITH_SIGN.test(number)) return false;
  return ["。", "；"].some((sign) => text.replace(/\s/gu, "").includes(`${sign}${number}`));
}

const NUMBER_WITH_SIGN = /^(?:[（(]?[\d０-９一二三四五六七八九十]{1,3}[)）、.．])$/u;

/** A deadline, and after it the label of a criterion. */
function holdsAnotherRow(text: string, labels: readonly string[]): boolean {
  const at = text.search(DEADLINE);
  return at > 0 && labels.some((label) => label.length >= SHORTEST_LABEL && text.indexOf(label, at) !== -1);
}

const DEADLINE =
  /\d{2,3}\s?[年./]\s?\d{1,2}\s?[月./]|每[日週月季年]|經常辦理|持續辦理|隨時|不定期|[上下]半年|年底|全年/u;
const SHORTEST_LABEL = 4;
