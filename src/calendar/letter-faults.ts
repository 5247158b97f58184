import type { LetterFault } from "../diagnostics/letter-fault-words";
import type { CalendarDiagnostic } from "./verdict";

/** What the findings on one letter number (發文字號) come to, in the order of its parts. */
export function letterFaults(diagnostics: readonly CalendarDiagnostic[]): readonly LetterFault[] {
  return diagnostics.flatMap(({ code, args }): readonly LetterFault[] => {
    switch (code) {
      case "letter-without-word":
        return `${args.found}`.includes("第") ? ["word"] : ["word", "ordinal"];
      case "letter-without-ordinal":
        return ["ordinal"];
      case "letter-without-end":
        return ["end"];
      case "letter-prefix":
        return [args.prefix === "" ? "prefix" : "stray-prefix"];
      case "letter-serial":
        return [args.serial === "" ? "serial" : ENDS_TWICE.test(`${args.serial}`) ? "end-twice" : "stray-serial"];
      default:
        return [];
    }
  });
}

/** The last 號 has been cut off. */
const ENDS_TWICE = /^[0-9]{1,20}[A-Z]?號$/u;
