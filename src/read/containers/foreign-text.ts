import { looksLikeHtml } from "./looks-like-html";

/** A text that is no document for people. */
export type ForeignText = "json" | "csv" | "mht" | "xml";

/** Recognises text that is data for programs, by its content or, for a table, by the ending of its name. */
export function foreignText(text: string, extension: string): ForeignText | undefined {
  if (looksLikeHtml(text)) return undefined;
  const head = text.slice(0, HEAD).trimStart();
  if (extension === "csv" || extension === "tsv") return "csv";
  if (JSON_EXTENSIONS.has(extension) || (/^[[{]/u.test(head) && isJson(text))) return "json";
  if (/^(?:[\w-]+:[^\n]*\n)*?MIME-Version:/iu.test(head) && /multipart\/related/iu.test(head)) return "mht";
  return /^(?:<\?xml\s|<svg[\s>]|<[\w.-]{1,40}:[\w.-]{1,40}\s[^>]*xmlns:)/u.test(head) ? "xml" : undefined;
}

const HEAD = 8_192;

const JSON_EXTENSIONS: ReadonlySet<string> = new Set(["json", "ndjson", "jsonl"]);

function isJson(text: string): boolean {
  if (!/[\]}]\s*$/u.test(text.slice(-HEAD))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Brackets are signs of a text too: 「[附件]」.
    return false;
  }
}
