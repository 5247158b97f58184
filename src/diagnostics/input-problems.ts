import { FILE_PROBLEMS } from "./file-problems";
import { SHEET_PROBLEMS } from "./sheet-problems";
import { SHEET_TABLE_PROBLEMS } from "./sheet-table-problems";

/** What can be said of a file, of the score sheets in it, and of a table of marks, before anything is scored. */
export const INPUT_PROBLEMS = { ...FILE_PROBLEMS, ...SHEET_PROBLEMS, ...SHEET_TABLE_PROBLEMS } as const;

/** The codes of everything that can be said of a file or a table. */
export type InputProblemCode = keyof typeof INPUT_PROBLEMS;
