import type { Path } from "../../base/path";
import type { DraftPlan } from "../../model/draft-plan";
import { exampleEntries } from "../example-plan";
import { type ListNumber, parseListNumber } from "../list-number";
import { numberArgs, numberWords } from "../number-fault-words";
import { FEWEST_POINTS, type NumberFault, numberFaults, sureNumberFaults } from "../number-faults";
import { NUMBERING_SOURCE } from "../numbering-sources";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { defineRule, type Finding } from "../rule";
import { COULD_NUMBER, NUMBER_AT_START, NUMBER_IN_TEXT } from "../words/number-marks";

export const numberingOrder = defineRule({
  id: "numbering-order",
  severity: "warning",
  source: NUMBERING_SOURCE,
  about: {
    "zh-TW": "同一列的作法，或同一段文字所列各點，編號重複、跳號或次序顛倒，可能漏列或誤植。",
    en: "Numbers of actions in a row, or of points within a text, that are repeated, skipped or out of order show that something was left out or misprinted.",
  },
  options: {},
  *check({ plan, passages }) {
    yield* inLabels(plan);
    for (const field of ["goals", "monitoring", "rewards"] as const) yield* inList([field], plan[field]);
    for (const passage of passagesWith(passages, COULD_NUMBER)) yield* inText(passage);
  },
  words: {
    "zh-TW": (args) => `編號依序為「${args.found}」${numberWords(args, "zh-TW")}；請核對有無漏列，並依序重編。`,
    en: (args) =>
      `The numbers read "${args.found}"${numberWords(args, "en")}; check whether something is left out, and number in order.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: labelled("1.", "2.", "3.") }) },
    bad: { entries: exampleEntries("friendliness", { actions: labelled("1.", "2.", "2.", "4.") }) },
  },
});

type NumberFinding = Finding<ReturnType<typeof numberArgs>>;

function* inLabels({ entries }: DraftPlan): Generator<NumberFinding> {
  for (const [i, { actions }] of entries.entries()) {
    const numbers = actions.map(({ label }) => (label === undefined ? undefined : parseListNumber(label)));
    for (const fault of numberFaults(numbers, { mayRestart: false })) {
      const place = (index: number) => ["entries", i, "actions", index, "label"];
      const edits = corrections(fault).map(({ index, value }) => ({ path: place(index), value }));
      yield {
        path: place(fault.wrong.index),
        args: numberArgs(fault),
        ...(edits.length > 0 && { fix: { safe: false, edits } }),
      };
    }
  }
}

/** A list of texts that begin with their numbers. */
function* inList(path: Path, texts: readonly string[]): Generator<NumberFinding> {
  const numbers = texts.map((text) => parseListNumber(NUMBER_AT_START.exec(text)?.groups?.number ?? ""));
  for (const fault of numberFaults(numbers, { mayRestart: true })) {
    const edits = corrections(fault).map(({ index, written, value }) => {
      const start = texts[index]?.indexOf(written) ?? 0;
      return { path: [...path, index], within: { start, end: start + written.length }, value };
    });
    yield {
      path: [...path, fault.wrong.index],
      args: numberArgs(fault),
      ...(edits.length > 0 && { fix: { safe: false, edits } }),
    };
  }
}

function* inText({ path, text }: Passage): Generator<NumberFinding> {
  const known: { readonly start: number; readonly number: ListNumber }[] = [];
  for (const { 0: matched, index, groups } of text.matchAll(NUMBER_IN_TEXT)) {
    const number = parseListNumber(groups?.number ?? "");
    if (number !== undefined) known.push({ start: index + matched.length - number.written.length, number });
  }
  if (known.length < FEWEST_POINTS) return;
  for (const fault of sureNumberFaults(known.map(({ number }) => number))) {
    const within = (index: number, { length }: string) => {
      const start = known[index]?.start ?? 0;
      return { start, end: start + length };
    };
    const edits = corrections(fault).map(({ index, written, value }) => ({
      path,
      within: within(index, written),
      value,
    }));
    yield {
      path,
      within: within(fault.wrong.index, fault.wrong.number.written),
      args: numberArgs(fault),
      ...(edits.length > 0 && { fix: { safe: false, edits } }),
    };
  }
}

function corrections({ list, corrected = [] }: NumberFault) {
  return list.flatMap(({ number: { written }, index }, i) => {
    const value = corrected[i];
    return value === undefined || value === written ? [] : [{ index, written, value }];
  });
}

function labelled(...labels: readonly ListNumber["written"][]) {
  return labels.map((label) => ({ label, text: "增設服務設施1處。" }));
}
