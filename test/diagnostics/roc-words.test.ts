import { expect, test } from "vitest";
import { formatRocDate } from "../../src/calendar";
import { rocWords } from "../../src/diagnostics/roc-words";

test.each(["2018-12-31", "2018-02", "2018", "1912-01-01", "1911-10-10", "1812-01", "2110-12-31"])(
  "%s in a message is as the calendar writes it",
  (date) => {
    const written = formatRocDate(date);
    expect(written.ok && written.value).toBe(rocWords(date));
  },
);

test.each(["", "明年", "2018-1-1"])("%s is no date and stays", (text) => expect(rocWords(text)).toBe(text));
