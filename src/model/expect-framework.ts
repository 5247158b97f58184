/**
 * Refuses what is no framework at all, such as the other argument of the call.
 *
 * @throws {TypeError} that says what is expected: it is a programmer's error.
 */
export function expectFramework(framework: unknown): void {
  if (!Array.isArray(Reflect.get(Object(framework), "criteria"))) {
    throw new TypeError("framework: a framework object is expected, such as innovationPoints2010 or findFramework(id)");
  }
}
