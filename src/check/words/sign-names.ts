import type { Locale } from "../../diagnostics/locale";
import type { SignKind } from "../sign-widths";

/** What the signs of either width are called. */
export const SIGN_NAMES: Readonly<Record<Locale, Readonly<Record<SignKind, string>>>> = {
  "zh-TW": {
    bracket: "括號",
    comma: "逗號",
    semicolon: "分號",
    colon: "冒號",
    question: "問號",
    exclamation: "驚嘆號",
    stop: "句號",
    digit: "數字",
    letter: "英文字母",
  },
  en: {
    bracket: "brackets",
    comma: "commas",
    semicolon: "semicolons",
    colon: "colons",
    question: "question marks",
    exclamation: "exclamation marks",
    stop: "full stops",
    digit: "digits",
    letter: "letters",
  },
};
