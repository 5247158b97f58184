import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml-element";

/** A level of a list as Word defines it. */
export interface NumberingLevel {
  readonly start: number;
  /** The name that the file gives the format: `taiwaneseCountingThousand`. */
  readonly format: string;
  /** With `%1` … `%9` where the numbers of the levels go. */
  readonly text: string;
  /** The numbers start anew after a paragraph of this level (from 1) or above; 0 never, absent any level above. */
  readonly restart?: number;
  /** Numbers of all levels in digits. */
  readonly isLegal: boolean;
  readonly style?: string;
}

/** A list (清單); lists of one family count together. */
export interface NumberingList {
  readonly family: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels that start anew with the first paragraph of this list, and at what. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Looks a list up by the number that paragraphs name it by; 0 is none. */
export type DocxNumbering = (list: string) => NumberingList | undefined;

/** Reads the definitions of automatic numbers (自動編號) of a document. */
export function docxNumbering(root: XmlElement | undefined): DocxNumbering {
  const families = new Map(keyed(childrenOf(root, "w:abstractNum"), "w:abstractNumId"));
  const lists = new Map(keyed(childrenOf(root, "w:num"), "w:numId"));
  const linked = new Map(
    [...families.values()].map((element) => [attributeOf(childOf(element, "w:styleLink"), "w:val"), element]),
  );
  const known = new Map<string, NumberingList | undefined>();
  // Thousands of lists may be of one family.
  const levels = new Map<XmlElement, Levels>();
  const levelsIn = (family: XmlElement): Levels => {
    const found = levels.get(family) ?? new Map(childrenOf(family, "w:lvl").slice(0, MOST_LEVELS).map(levelOf));
    levels.set(family, found);
    return found;
  };
  return (list) => {
    if (known.has(list)) return known.get(list);
    const element = list === "0" ? undefined : lists.get(list);
    const named = families.get(attributeOf(childOf(element, "w:abstractNumId"), "w:val") ?? "");
    // A family may say no more than that it is that of a list style.
    const link = attributeOf(childOf(named, "w:numStyleLink"), "w:val");
    const family = (link === undefined ? undefined : linked.get(link)) ?? named;
    const found = element === undefined || family === undefined ? undefined : listOf(element, family, levelsIn);
    known.set(list, found);
    return found;
  };
}

function keyed(elements: readonly XmlElement[], name: string): [string, XmlElement][] {
  return elements.map((element) => [attributeOf(element, name) ?? "", element]);
}

type Levels = ReadonlyMap<number, NumberingLevel>;

/** As many as Word knows; a family that claims more is damaged. */
const MOST_LEVELS = 9;

function listOf(element: XmlElement, family: XmlElement, levelsIn: (family: XmlElement) => Levels): NumberingList {
  const levels = new Map(levelsIn(family));
  const starts = new Map<number, number>();
  for (const override of childrenOf(element, "w:lvlOverride")) {
    const level = countOf(override, "w:ilvl", 0, 8);
    const start = childOf(override, "w:startOverride");
    const replaced = childOf(override, "w:lvl");
    if (replaced !== undefined) levels.set(level, levelOf(replaced)[1]);
    if (start !== undefined) starts.set(level, countOf(start, "w:val", 0, HIGHEST_START));
  }
  return { family: attributeOf(family, "w:abstractNumId") ?? "", levels, starts };
}

/** The highest number that Word lets a list start at. */
const HIGHEST_START = 32_767;

function levelOf(element: XmlElement): [number, NumberingLevel] {
  // Formats that an older Word does not know stand beside one that it does.
  const format = childOf(element, "w:numFmt") ?? childOf(element, "mc:AlternateContent", "mc:Fallback", "w:numFmt");
  const restart = childOf(element, "w:lvlRestart");
  const legal = childOf(element, "w:isLgl");
  const style = attributeOf(childOf(element, "w:pStyle"), "w:val");
  return [
    countOf(element, "w:ilvl", 0, 8),
    {
      start: countOf(childOf(element, "w:start"), "w:val", 0, HIGHEST_START),
      format: attributeOf(format, "w:val") ?? "decimal",
      text: attributeOf(childOf(element, "w:lvlText"), "w:val") ?? "",
      ...(restart && { restart: countOf(restart, "w:val", 0, 9) }),
      isLegal: legal !== undefined && attributeOf(legal, "w:val") !== "0" && attributeOf(legal, "w:val") !== "false",
      ...(style !== undefined && { style }),
    },
  ];
}
