import type { ColumnField } from "./column-words";

/** What is said of an action in columns of its own (完成期限、承辦單位、預期目標、實施成果). */
export const ANSWER_FIELDS: ReadonlySet<string> = new Set<ColumnField>(["deadline", "unit", "target", "result"]);
