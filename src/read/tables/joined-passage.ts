import { joinPassages, type Passage } from "../source/passage";

/** Passages as one; a single one stays as it is. */
export function joinedPassage(source: string, passages: readonly Passage[]): Passage {
  const [first, second] = passages;
  return first !== undefined && second === undefined ? first : joinPassages(source, passages);
}
