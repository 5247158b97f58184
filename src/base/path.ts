/** Where a value stands inside a document: property names and array positions from the root. */
export type Path = readonly (string | number)[];

/**
 * Writes a path the way a programmer would: `entries[0].actions[2].text`.
 * A name that is not an identifier (letters of any script, digits, `_`, `-`) is quoted: `marks["a.b"]`.
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!PLAIN_NAME.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** Reads what {@link formatPath} writes; `undefined` when the text is not a path. */
export function parsePath(text: string): Path | undefined {
  // JavaScript callers may hand in anything.
  if (typeof text !== "string") return undefined;
  const path: (string | number)[] = [];
  let rest: string = text;
  while (rest !== "") {
    const step = STEP.exec(rest);
    if (step === null || (path.length === 0 && rest.startsWith("."))) return undefined;
    const index = step.groups?.index;
    const quoted = step.groups?.quoted;
    const name = step.groups?.name;
    const value = index !== undefined ? Number(index) : quoted !== undefined ? unquote(quoted) : name;
    if (value === undefined || (name !== undefined && path.length > 0 && !rest.startsWith("."))) return undefined;
    path.push(value);
    rest = rest.slice(step[0].length);
  }
  return path;
}

const PLAIN_NAME = /^[\p{L}\p{N}_-]+$/u;
const STEP = /^(?:\[(?<index>\d{1,15})\]|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|\.?(?<name>[\p{L}\p{N}_-]+))/u;

function unquote(text: string): string | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
