import { expect } from "vitest";
import { type PlanReading, readPlan } from "../../../src/read";

/** Reads a text in which every character must be accounted for. */
export function readWhole(text: string): PlanReading {
  const reading = readPlan(text, { name: "a.txt" });
  const { assigned, furniture, unread, characters } = reading.coverage;
  expect(assigned + furniture + unread).toBe(characters);
  return reading;
}

/** Each action of a reading on a line: criterion, words, units, deadline. */
export function actionsOf({ plan }: PlanReading): readonly string[] {
  return (plan?.entries ?? []).flatMap(({ criterion, actions }) =>
    actions.map(({ text, units = [], deadline }) =>
      [criterion, text, ...units, deadline?.text.replaceAll(" ", "")].join(" "),
    ),
  );
}
