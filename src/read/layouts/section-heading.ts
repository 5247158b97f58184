/** Whether a line is the heading of a section (陸、管制考核): no table goes beyond it. */
export function isSectionHeading(line: string): boolean {
  return SECTION.test(line.trimStart());
}

/** Signs of Markdown may stand before it. */
const SECTION = /^(?:#{1,6}\s{0,3})?[壹貳參叁肆伍陸柒捌玖拾]{1,3}\s{0,2}[、.．:：]|^#{1,6}\s/u;
