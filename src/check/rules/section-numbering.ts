import { parseListNumber } from "../list-number";
import { numberArgs, numberWords } from "../number-fault-words";
import { numberFaults } from "../number-faults";
import { NUMBERING_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";

export const sectionNumbering = defineRule({
  id: "section-numbering",
  severity: "warning",
  source: NUMBERING_SOURCE,
  about: {
    "zh-TW": "章節序號（壹、貳、參或一、二、三）重複、跳號或次序顛倒，引用時會指錯章節。",
    en: "Ordinals of sections that are repeated, skipped or out of order make references point to the wrong section.",
  },
  options: {},
  *check({ plan }) {
    const sections = plan.sections ?? [];
    const numbers = sections.map(({ ordinal }) => (ordinal === undefined ? undefined : parseListNumber(ordinal)));
    for (const fault of numberFaults(numbers, { mayRestart: false })) {
      const place = (index: number) => ["sections", index, "ordinal"];
      const edits = fault.list.flatMap(({ number, index }, i) => {
        const value = fault.corrected?.[i];
        return value === undefined || value === number.written ? [] : [{ path: place(index), value }];
      });
      yield {
        path: place(fault.wrong.index),
        args: numberArgs(fault),
        ...(edits.length > 0 && { fix: { safe: false, edits } }),
      };
    }
  },
  words: {
    "zh-TW": (args) => `章節序號依序為「${args.found}」${numberWords(args, "zh-TW")}；請依序重編，或補列缺漏的章節。`,
    en: (args) =>
      `The sections are numbered "${args.found}"${numberWords(args, "en")}; number them in order, or add what is missing.`,
  },
  examples: {
    good: { sections: ["壹", "貳", "參"].map((ordinal) => ({ ordinal, title: "計畫內容" })) },
    bad: { sections: ["壹", "貳", "貳", "肆"].map((ordinal) => ({ ordinal, title: "計畫內容" })) },
  },
});
