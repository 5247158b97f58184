import type { Archive } from "./unzip";
import { attributeOf, childrenOf, type XmlElement } from "./xml-element";

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `header`, `numbering` … */
  readonly type: string;
  /** The name of the part in the archive. */
  readonly part: string;
}

/** Where the relationships of a part are kept; `""` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The parts within the archive that a part refers to; addresses outside it are passed over and never opened. */
export function relationshipsIn(root: XmlElement, from: string, archive: Archive): readonly Relationship[] {
  return childrenOf(root, "rel:Relationship").flatMap((element) => {
    if (attributeOf(element, "TargetMode") === "External") return [];
    const part = archive.find(resolvePart(attributeOf(element, "Target") ?? "", from));
    const type = attributeOf(element, "Type")?.split("/").at(-1) ?? "";
    return part === undefined ? [] : [{ id: attributeOf(element, "Id") ?? "", type, part }];
  });
}

/** A target counts from the folder of the part that names it, or from the top when it begins with a slash. */
function resolvePart(target: string, from: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
