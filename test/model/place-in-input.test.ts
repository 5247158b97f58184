import { expect, test } from "vitest";
import { placeInInput } from "../../src/model/place-in-input";

const INPUT = {
  goals: "甲。",
  legalBasis: ["函", { text: "函" }, { text: "函", title: "方案" }],
  entries: [
    { criterion: ["a", "b"], actions: "甲。", deadline: "每月", units: ["第一課"] },
    { criterion: "c", actions: { text: "乙。", deadline: "每季" }, deadline: "每月" },
    { criterion: "d", actions: ["丙。", { text: "丁。", deadline: undefined }] },
  ],
};

test.each([
  { name: "a list without brackets", path: ["goals", 0], at: ["goals"], isExact: true },
  { name: "a citation as text", path: ["legalBasis", 0, "text"], at: ["legalBasis", 0], isExact: true },
  { name: "a part of a citation as text", path: ["legalBasis", 0, "title"], at: ["legalBasis", 0], isExact: false },
  {
    name: "a part that was read out of the text",
    path: ["legalBasis", 1, "title"],
    at: ["legalBasis", 1],
    isExact: false,
  },
  { name: "a part that was given", path: ["legalBasis", 2, "title"], at: ["legalBasis", 2, "title"], isExact: true },
  { name: "a path of labels", path: ["entries", 0, "criterion"], at: ["entries", 0, "criterion"], isExact: true },
  {
    name: "an action as text",
    path: ["entries", 0, "actions", 0, "text"],
    at: ["entries", 0, "actions"],
    isExact: true,
  },
  {
    name: "a deadline of the row",
    path: ["entries", 0, "actions", 0, "deadline"],
    at: ["entries", 0, "deadline"],
    isExact: true,
  },
  {
    name: "a unit of the row",
    path: ["entries", 0, "actions", 0, "units", 0],
    at: ["entries", 0, "units", 0],
    isExact: true,
  },
  {
    name: "a deadline of its own, of one action without brackets",
    path: ["entries", 1, "actions", 0, "deadline"],
    at: ["entries", 1, "actions", "deadline"],
    isExact: true,
  },
  {
    name: "an action of several",
    path: ["entries", 2, "actions", 1, "text"],
    at: ["entries", 2, "actions", 1, "text"],
    isExact: true,
  },
  {
    name: "a deadline that is nowhere",
    path: ["entries", 2, "actions", 0, "deadline"],
    at: ["entries", 2, "actions", 0],
    isExact: false,
  },
  {
    name: "a field with undefined",
    path: ["entries", 2, "actions", 1, "deadline"],
    at: ["entries", 2, "actions", 1, "deadline"],
    isExact: false,
  },
  { name: "a field that is not there", path: ["scope"], at: [], isExact: false },
  { name: "the whole", path: [], at: [], isExact: true },
])("$name", ({ path, at, isExact }) => {
  expect(placeInInput(INPUT, path)).toEqual({ path: at, isExact });
});
