import { z } from "zod";
import { type Citation, parseCitation } from "../calendar";
import { citationsIn } from "./citations-in";
import { rocDateSchema } from "./roc-calendar";
import { strictObject } from "./strict-object";
import { oneOrMore, text } from "./text";

const partsSchema = strictObject({
  text,
  issuer: text.optional(),
  date: rocDateSchema.optional(),
  /** The letter number (發文字號), such as 院授研展字第09600152471號. */
  number: text.optional(),
  title: text.optional(),
}).transform((given): Citation => {
  const { text: words, issuer, date, number, title } = { ...readCitation(given.text), ...given };
  return {
    text: words,
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
  };
});

/**
 * An instrument that the plan rests on (計畫依據): its text, or the text with its parts. The text is read for
 * issuer, date, letter number and title; parts that are given go before those that are read.
 */
export const citationSchema = z.union([text.transform(readCitation), partsSchema]);

/** Citations as a plan lists them; text that names several letters becomes several citations. */
export const citationListSchema = oneOrMore(
  z.union([
    text.transform((words): Citation[] => citationsIn(words).map(readCitation)),
    partsSchema.transform((citation): Citation[] => [citation]),
  ]),
).transform((lists) => lists.flat());

/** Only blank text is refused, and a citation has none. */
function readCitation(words: string): Citation {
  const read = parseCitation(words);
  return read.ok ? read.value : { text: words };
}
