/** Whether a text begins as a web page does, or as a part of one. */
export function looksLikeHtml(text: string): boolean {
  return HTML_BEGINS.test(text.slice(0, HEAD));
}

/** Whether there is any markup of a web page in a text that is called one. */
export function hasTags(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?>/iu.test(text);
}

/** As much of a text as its beginning takes. */
const HEAD = 8_192;

const HTML_BEGINS =
  /^(?:[\s\uFEFF]|<!--(?:(?!-->)[\s\S])*-->|<\?xml\b[^>]*>)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|table|thead|tbody|tr|div|p|h[1-6]|center|font|span|section|article|main|header|nav|ul|ol|li|blockquote|pre|br|hr|b|strong|a|img)(?=[\s/>]))/iu;
