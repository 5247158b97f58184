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

/** Whether a text begins as a web page does, or as a part of one. */
export function looksLikeHtml(text: string): boolean {
  return HTML_BEGINS.test(text.slice(0, HEAD));
}

/** Whether there is any markup of a web page in a text that is called one. */
export function hasTags(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?>/iu.test(text);
}

const HEAD = 8_192;

const HTML_BEGINS =
  /^(?:[\s\uFEFF]|<!--(?:(?!-->)[\s\S])*-->|<\?xml\b[^>]*>)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|table|thead|tbody|tr|div|p|h[1-6]|center|font|span|section|article|main|header|nav|ul|ol|li|blockquote|pre|br|hr|b|strong|a|img)(?=[\s/>]))/iu;

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
