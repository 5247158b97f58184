import { z } from "zod";
import { type Citation, parseCitation } from "../calendar";
import { parsedBy } from "./calendar-field";
import { rocDateSchema } from "./roc-calendar";
import { strictObject } from "./strict-object";
import { text } from "./text";

/**
 * An instrument that the plan rests on (計畫依據): its text, or the text with its parts. Text alone is read for
 * issuer, date, letter number and title; parts that are given are kept as they are.
 */
export const citationSchema = z.union([
  text.transform(parsedBy((words) => parseCitation(words))),
  strictObject({
    text,
    issuer: text.optional(),
    date: rocDateSchema.optional(),
    /** The letter number (發文字號), such as 院授研展字第09600152471號. */
    number: text.optional(),
    title: text.optional(),
  }).transform((citation): Citation => {
    if (Object.keys(citation).length > 1) return citation;
    const read = parseCitation(citation.text);
    return read.ok ? read.value : citation;
  }),
]);
