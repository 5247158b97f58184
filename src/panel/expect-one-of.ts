/** @throws {RangeError} that lists what is possible. */
export function expectOneOf(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new RangeError(`${name}: one of ${known.join(", ")} is expected`);
}
