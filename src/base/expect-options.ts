/** Every name that the options of a call may have: the compiler demands all of them and no other. */
export type OptionNames<Options> = { readonly [Name in keyof Options]-?: true };

/**
 * Refuses a name among the options of a call that is none: misspelt it would silently change nothing.
 *
 * @throws {RangeError} that lists the names there are: it is a programmer's error.
 */
export function expectOptions<Options extends object>(options: Options, known: OptionNames<Options>): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name)) {
      throw new RangeError(`options.${name}: one of ${Object.keys(known).join(", ")} is expected`);
    }
  }
}
