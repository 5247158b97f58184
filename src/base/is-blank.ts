/** Whether a UTF-16 unit is what `\s` matches: most characters of a plan are Chinese, and this is asked of each. */
export function isBlank(code: number): boolean {
  if (code < FIRST_WIDE_BLANK) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (code < FIRST_HAN || code === BYTE_ORDER_MARK) && BLANK.test(String.fromCharCode(code));
}

const FIRST_WIDE_BLANK = 0x1680;
const FIRST_HAN = 0x4e00;
const BYTE_ORDER_MARK = 0xfeff;
const BLANK = /\s/u;
